import { counted } from "../../engine/counted.ts";
import type { Span } from "../../engine/span.ts";
import type { AlikePassages } from "../_view/found-in.ts";
import type { Article } from "../../library/shelf.ts";
import { Quoted } from "../_components/Quoted.tsx";
import { inLanguage } from "../_components/in-language.ts";
import { Act } from "./screen-parts.tsx";

/** So many characters stand on each side of what is pointed at. */
const around = 60;

/**
 * Passages of two articles that tell of the same, and the figures in them that differ. Nothing is said of what that means: whoever reads
 * them marks it, or does not.
 */
export function AlikeList({
  alike,
  a,
  b,
  mark,
}: {
  alike: AlikePassages["passages"];
  a: Article;
  b: Article;
  /** Takes up words of both, to be marked. */
  mark: (inA: Span, inB: Span) => void;
}) {
  if (alike.length === 0) return null;
  const apart = alike.filter((passages) => passages.apart.a.length > 0);
  return (
    <section className="mt-10 text-92 print:hidden judging:hidden" aria-labelledby="site.alike" data-part="read-alike">
      <h2 id="site.alike" className="mb-2 font-sans text-90 font-normal text-soft">
        Passages that are alike
      </h2>
      <p className="text-soft">
        {counted(alike.length, "passage")} of the two {alike.length === 1 ? "seems" : "seem"} to tell of the same, and{" "}
        {alike.length === 1 ? "is" : "are"} kept level. {differing(apart.length, alike.length)}
      </p>
      <ul>
        {apart.map((passages) => {
          const [inA, inB] = [passages.apart.a[0], passages.apart.b[0]];
          if (!inA || !inB) return null;
          return (
            <li key={inA.start} className="border-t border-rule py-4">
              <Excerpt article={a} passage={passages.a} figures={passages.apart.a} />
              <Excerpt article={b} passage={passages.b} figures={passages.apart.b} />
              <Act act={() => mark(inA, inB)} label={`Mark “${wordsOf(a, inA)}” and “${wordsOf(b, inB)}”`}>
                Mark these
              </Act>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function differing(apart: number, alike: number): string {
  if (apart === 0) return "";
  const where = alike === 1 ? "Figures in it differ" : `In ${apart === 1 ? "one" : apart} of them figures differ`;
  return `${where}; what that means is for you to say:`;
}

function wordsOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}

/** What stands around figures, with the figures set off. */
function Excerpt({ article, passage, figures }: { article: Article; passage: Span; figures: readonly Span[] }) {
  const from = Math.max(passage.start, (figures[0]?.start ?? passage.start) - around);
  const to = Math.min(passage.end, (figures.at(-1)?.end ?? passage.end) + around);
  return (
    <p className="mb-2 font-serif" {...inLanguage(article.textLang)}>
      {from > passage.start && "… "}
      <Quoted points={figures.map(({ start, end }) => ({ start: start - from, end: end - from }))}>
        {article.text.slice(from, to)}
      </Quoted>
      {to < passage.end && " …"}
    </p>
  );
}
