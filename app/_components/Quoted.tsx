import type { Span } from "../../engine/span.ts";

/** Words of a text, with those pointed at set off: they are why the rest is shown. What is read and copied are the words alone. */
export function Quoted({
  points,
  children: words,
}: {
  /** Places in the words: in order, and apart. */
  points: readonly Span[];
  children: string;
}) {
  if (points.length === 0) return words;
  return (
    <>
      {points.map(({ start, end }, i) => [
        words.slice(points[i - 1]?.end ?? 0, start),
        <b key={start} className="point" data-part="point">
          {words.slice(start, end)}
        </b>,
      ])}
      {words.slice(points.at(-1)?.end)}
    </>
  );
}
