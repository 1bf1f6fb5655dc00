/** From a frame to the page that it shows a part of, and what the frame is. */
export function EmbedFoot({ address, says }: { address: string; says: string }) {
  return (
    <p className="embed-foot">
      <a href={address} target="_blank" rel="noopener">
        {says}, on Parallax
      </a>
      <span>Every mark rests on a quotation and a voice. Parallax does not say who is right.</span>
    </p>
  );
}
