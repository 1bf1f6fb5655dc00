import { embedAddress, publishedAddress, siteUrl } from "./_addresses.ts";
import type { Shared } from "./_components/ShareMenu.tsx";

/** What can be passed on of a page; `framed` is the address of a page whose content can stand in a frame. */
export function shareOf(title: string, framed?: string): Shared {
  return {
    title,
    origin: siteUrl.origin,
    frame:
      framed === undefined
        ? undefined
        : { address: embedAddress(framed), code: frameCode(embedAddress(framed), title) },
  };
}

/** The HTML by which a page elsewhere shows one of ours in a frame; nothing where it is not known at which address that is. */
export function frameCode(framed: string, title: string): string | undefined {
  const address = publishedAddress(framed);
  const inAttribute = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return (
    address && `<iframe src="${address}" title="${inAttribute}" width="100%" height="520" loading="lazy"></iframe>`
  );
}
