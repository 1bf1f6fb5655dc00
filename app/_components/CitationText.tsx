import { tokens } from "../_citations/tokens.ts";
import { Words } from "./Words.tsx";

/** A citation as its style prints it: with its italics, and the day of access as a blank to be filled in. */
export function CitationText({ text }: { text: string }) {
  return text.split(tokens.italic).map((piece, i) => {
    const [italic = "", roman] = piece.split(tokens.roman);
    return roman === undefined ? (
      <WithBlank key={i} text={italic} />
    ) : (
      <span key={i}>
        <i>
          <Words>{italic}</Words>
        </i>
        <WithBlank text={roman} />
      </span>
    );
  });
}

function WithBlank({ text }: { text: string }) {
  return text.split(/(\[date of access\]|(?<=\[cited )date of access)/).map((piece, i) =>
    i % 2 === 1 ? (
      <span key={i} className="text-soft" data-part="cite-blank">
        {piece}
      </span>
    ) : (
      <Words key={i}>{piece}</Words>
    ),
  );
}
