import { noAddress } from "../_view/no-address.ts";
import { Behaviour } from "./Behaviour.tsx";

/** What can be passed on of a page. */
export interface Shared {
  readonly title: string;
  /** Where the site is published. */
  readonly origin: string;
  /** The page whose content can stand in a frame, and the code for it, if an address is known; nothing where none can. */
  readonly frame: { readonly address: string; readonly code: string | undefined } | undefined;
}

/**
 * What can be done to pass a page on. Without scripts the frame's code is there to be copied by hand; the rest is
 * drawn by `_behaviours/share.ts`.
 */
export function ShareMenu({ shared: { title, origin, frame } }: { shared: Shared }) {
  return (
    <parallax-share data-title={title} data-origin={origin}>
      <details>
        <summary className="tool list-none border-rule [&::-webkit-details-marker]:hidden">Share</summary>
        <div className="menu-panel" data-part="share-panel">
          <p className="needs-script flex flex-wrap gap-3">
            <button type="button" className="tool border-rule" data-share="copy">
              Copy link
            </button>
            <button type="button" className="tool border-rule" data-share="device" hidden>
              Send with this device…
            </button>
            <button type="button" className="tool border-rule" data-share="code" aria-expanded="false">
              QR code
            </button>
          </p>
          <div className="[&_svg]:mt-8 [&_svg]:block [&_svg]:w-[min(14rem,100%)]" data-part="share-code" hidden />
          {frame && frame.code === undefined && (
            <p className="mt-8 text-soft">There is no code to show it on a page of yours. {noAddress}</p>
          )}
          {frame?.code !== undefined && (
            <>
              <label className="mt-8 block">
                To show it on a page of yours:
                <textarea
                  className="mt-3 mb-5 block w-full resize-y rounded-md border border-rule bg-paper px-5 py-4 font-mono text-78 leading-even"
                  data-part="share-frame"
                  readOnly
                  rows={3}
                  defaultValue={frame.code}
                />
              </label>
              <p className="flex flex-wrap gap-3">
                <button type="button" className="tool needs-script border-rule" data-share="copy-frame">
                  Copy this code
                </button>
                <a className="tool border-rule" href={frame.address}>
                  See it
                </a>
              </p>
            </>
          )}
          <p className="not-empty:mt-6 not-empty:wrap-anywhere" data-part="share-said" role="status" />
        </div>
      </details>
      <Behaviour />
    </parallax-share>
  );
}
