import { inLanguage } from "./in-language.ts";
import { inScripts } from "../_view/in-scripts.ts";

/**
 * A name or a sentence that may have words in another script than the page's: each such stretch stands by itself, in its own direction,
 * so that what stands around it keeps its order, and in its language, where that is known.
 */
export function Words({
  children,
  lang,
}: {
  children: string;
  /** The language of what its words belong to: that of a stretch in its script. */
  lang?: string | undefined;
}) {
  return inScripts(children, lang).map((piece, i) =>
    piece.isForeign ? (
      <bdi key={i} {...inLanguage(piece.lang)}>
        {piece.words}
      </bdi>
    ) : (
      piece.words
    ),
  );
}
