/** What can be passed on of a page. */
export interface Shared {
  readonly title: string;
  /** Where the site is published. */
  readonly origin: string;
  /** The page whose content can stand in a frame, and the code for it; nothing where none can. */
  readonly frame: { readonly address: string; readonly code: string } | undefined;
}

/**
 * What can be done to pass a page on. Without scripts the frame's code is there to be copied by hand; the rest is
 * drawn by `_behaviours/share.ts`.
 */
export function ShareMenu({ shared: { title, origin, frame } }: { shared: Shared }) {
  return (
    <parallax-share class="share" data-title={title} data-origin={origin}>
      <details>
        <summary className="tool">Share</summary>
        <div className="share-panel" data-part="share-panel">
          <p className="share-acts needs-script">
            <button type="button" className="tool" data-share="copy">
              Copy link
            </button>
            <button type="button" className="tool" data-share="device" hidden>
              Send with this device…
            </button>
            <button type="button" className="tool" data-share="code" aria-expanded="false">
              QR code
            </button>
          </p>
          <div className="share-code" data-part="share-code" hidden />
          {frame && (
            <>
              <label>
                To show it on a page of yours:
                <textarea className="share-frame" data-part="share-frame" readOnly rows={3} defaultValue={frame.code} />
              </label>
              <p className="share-acts">
                <button type="button" className="tool needs-script" data-share="copy-frame">
                  Copy this code
                </button>
                <a className="tool" href={frame.address}>
                  See it
                </a>
              </p>
            </>
          )}
          <p className="share-said" data-part="share-said" role="status" />
        </div>
      </details>
      <script type="module" src="/behaviours/share.js" />
    </parallax-share>
  );
}
