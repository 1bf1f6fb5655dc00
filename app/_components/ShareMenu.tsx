import { embedAddress, siteUrl, whole } from "../_addresses.ts";

/**
 * What can be done to pass a page on. Without scripts the frame's code is there to be copied by hand; the rest is
 * drawn by `_behaviours/share.entry.ts`.
 */
export function ShareMenu({
  title,
  framed,
}: {
  title: string;
  /** The address of the page whose content can stand in a frame. */
  framed?: string;
}) {
  return (
    <parallax-share class="share" data-title={title} data-origin={siteUrl.origin}>
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
          {framed !== undefined && (
            <>
              <label>
                To show it on a page of yours:
                <textarea
                  className="share-frame"
                  data-part="share-frame"
                  readOnly
                  rows={3}
                  defaultValue={frameCode(title, framed)}
                />
              </label>
              <p className="share-acts">
                <button type="button" className="tool needs-script" data-share="copy-frame">
                  Copy this code
                </button>
                <a className="tool" href={embedAddress(framed)}>
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

function frameCode(title: string, framed: string): string {
  const inAttribute = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${whole(embedAddress(framed))}" title="${inAttribute}" width="100%" height="520" loading="lazy"></iframe>`;
}
