import { at } from "../../_base.ts";
import { isAt, workNow } from "./at-work.ts";
import { bring } from "./bring.ts";

/** Whether the server of this page fetches other pages; unknown until it was asked. */
let canFetch: boolean | undefined;

/** Asks the server what it does; one that is not on this machine does nothing, and is not asked. */
export async function askServer(): Promise<void> {
  canFetch =
    /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(location.hostname) && (await says("page"));
  isAt(workNow());
}

async function says(name: string): Promise<boolean> {
  try {
    const answer = await fetch(at("/local/"));
    const { can } = (answer.ok ? await answer.json() : {}) as { can?: unknown };
    return Array.isArray(can) && can.includes(name);
  } catch {
    return false;
  }
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
      <label className="min-w-0 flex-1 text-93">
        <span className="text-soft">Or an address, which the server on this machine fetches</span>
        <input
          className="mt-1 block w-full rounded-md border border-soft bg-paper px-5 py-3 text-ink"
          type="text"
          inputMode="url"
          name="address"
          placeholder="https://"
          spellCheck={false}
        />
      </label>
      <button type="submit" className="tool border-rule">
        Fetch it
      </button>
    </form>
  );
}
