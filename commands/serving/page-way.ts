import { Told } from "../told.ts";
import { fetchPage } from "./fetch-page.ts";
import type { LocalWay } from "./local-answers.ts";

/** In bytes: an address and what stands around it. */
const most = 10_000;

/** What is an article, or may be. */
const types = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))\s*(?:;|$)/i;

/**
 * Fetches the page of an address for `/read/`: `{ "url": … }` is answered with `{ "url", "type", "base64" }`. Addresses of this machine
 * and its network are refused, unless `isPrivateToo`: a page must not reach through this server what it cannot reach itself.
 */
export function pageWay(isPrivateToo: boolean): LocalWay {
  return {
    most,
    answer: async (sent) => {
      const url = typeof sent === "object" && sent !== null && "url" in sent ? sent.url : undefined;
      if (typeof url !== "string") throw new Told('No address was sent; { "url": "https://…" } was expected.');
      const page = await fetchPage(url.trim(), {
        ...(isPrivateToo && { allows: () => true }),
        takes: (type) => types.test(type),
      });
      return { status: 200, body: { url: page.url, type: page.type, base64: page.bytes.toString("base64") } };
    },
  };
}
