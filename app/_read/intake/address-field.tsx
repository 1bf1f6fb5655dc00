import { canDo } from "../can-do.ts";
import { drawAgain } from "./at-work.ts";
import { bring } from "./bring.ts";
import { Line } from "../screen-parts.tsx";

/** Whether the server of this page fetches other pages; unknown until it was asked. */
let canFetch: boolean | undefined;

/** Asks the server whether it does. */
export async function askServer(): Promise<void> {
  canFetch = await canDo("page");
  drawAgain();
}

/** An address to be fetched, where the site's own server can do that; elsewhere what to do instead. */
export function AddressField() {
  if (canFetch === undefined) return null;
  if (!canFetch)
    return (
      <p className="mt-6 text-93 text-soft">
        An address alone is not enough here: a page in a browser may not read those of other sites. Use the bookmark, or
        save the article’s page (Ctrl+S) and choose the file. Where you run this site on your own machine (
        <code>npm start</code>), an address can be entered here.
      </p>
    );
  return (
    <form
      className="mt-6 flex flex-wrap items-end gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem("address");
        if (!(field instanceof HTMLInputElement) || field.value.trim() === "") return;
        const address = field.value.trim();
        void bring(address, async (read, signal) => [await read.takeInAddress(address, signal)], {
          done: () => (field.value = ""),
        });
      }}
    >
      <div className="flex-1">
        <Line
          says="Or an address, which the server on this machine fetches"
          inputMode="url"
          name="address"
          placeholder="https://"
          spellCheck={false}
        />
      </div>
      <button type="submit" className="tool border-rule">
        Fetch it
      </button>
    </form>
  );
}
