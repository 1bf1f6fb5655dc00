import { siteName } from "../_site-name.ts";

/** From a frame to the page that it shows a part of, and what the frame is. */
export function EmbedFoot({ address, says }: { address: string; says: string }) {
  return (
    <p className="mt-8 border-t border-rule pt-7 font-sans text-88 text-soft">
      <a className="mr-10 font-strong text-ink" href={address} target="_blank" rel="noopener">
        {says}, on {siteName}
      </a>
      <span>Every mark rests on a quotation and a voice. {siteName} does not say who is right.</span>
    </p>
  );
}
