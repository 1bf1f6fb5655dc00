import { embedAddress, siteUrl, whole } from "./_addresses.ts";
import type { Shared } from "./_components/ShareMenu.tsx";

/** What can be passed on of a page; `framed` is the address of a page whose content can stand in a frame. */
export function shareOf(title: string, framed?: string): Shared {
  return {
    title,
    origin: siteUrl.origin,
    frame: framed === undefined ? undefined : { address: embedAddress(framed), code: frameCode(title, framed) },
  };
}

function frameCode(title: string, framed: string): string {
  const inAttribute = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${whole(embedAddress(framed))}" title="${inAttribute}" width="100%" height="520" loading="lazy"></iframe>`;
}
