import type { Article } from "../../library/shelf.ts";
import { ofTheSite } from "../_site-name.ts";

/** Says, where it cannot be missed, that accounts are told in words of our own; nothing where none is. */
export function RetoldNote({ articles }: { articles: readonly Article[] }) {
  const retold = articles.filter(({ form }) => form === "retold").length;
  if (retold === 0) return null;
  return (
    <p className="my-5 w-fit max-w-lead border-l-3 border-ink pl-6 font-sans text-95 leading-snug" data-part="retold">
      <strong className="font-bold">Retold, not quoted.</strong> {whichOf(retold, articles.length)} told here in{" "}
      {ofTheSite} own words, after {retold === 1 ? "its source" : "their sources"}; the marked words are ours as well.
    </p>
  );
}

function whichOf(retold: number, of: number): string {
  if (of === 1) return "This account is";
  if (retold === of) return of === 2 ? "Both accounts are" : `All ${of} accounts are`;
  return retold === 1 ? `One of ${of} accounts is` : `${retold} of ${of} accounts are`;
}
