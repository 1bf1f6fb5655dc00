import { counted } from "../engine/counted.ts";
import { inQuotationMarks } from "../engine/in-quotation-marks.ts";
import { isEnglish } from "../engine/language-of.ts";
import { voiceName } from "../engine/relations/voice-name.ts";
import type { Article } from "../library/shelf.ts";
import { articleAddress, incidentAddress, questionAddress, voiceAddress } from "./_addresses.ts";
import type { SearchedEntry, SearchFile } from "./_behaviours/search-file.ts";
import { everyComparison, shelf } from "./_shelf.ts";
import { passageAddress } from "./_view/claim-view.ts";
import { creditOf, unknownPublisher } from "./_view/account-names.ts";
import { nameOf, type Comparison } from "./_view/comparison.ts";
import { publishedInWords } from "./_view/dates.ts";
import { pageHead } from "./_view/page-head.ts";
import { everyVoice } from "./_voices.ts";

/** Everything that can be found on the shelf, each with the address of its very place. */
export function searchFile(): SearchFile {
  const places = new Map(shelf().articles.map(({ id }, place) => [id, place]));
  const articles = shelf().articles.map((article) => ({
    id: article.id,
    text: article.text,
    by: bySomebody(article),
    at: articleAddress(article.id),
    ...(!isEnglish(article.textLang) && { lang: article.textLang }),
    ...privately(article),
  }));
  const voices = everyVoice().map(({ id, name, said }) => ({
    ...{ kind: "voice" as const, words: name, of: counted(said.length, "claim"), at: voiceAddress(id) },
    ...privately({ private: said.every(({ comparison }) => comparison.incident.private) }),
  }));
  return {
    articles,
    entries: [...everyComparison().flatMap((comparison) => entriesOf(comparison, places)), ...voices],
  };
}

/** Under which names an account is shown, when it was published, and whose text it is: “CBC News, 16 January 2024 · AP”. */
function bySomebody(article: Article): string {
  const { publisher, short, published } = article;
  const named = publisher === undefined ? `${unknownPublisher}, ${inQuotationMarks(short)}` : publisher;
  const shortly = publisher !== undefined && short !== publisher ? ` (${short})` : "";
  return [`${named}${shortly}, ${publishedInWords(published)}`, creditOf(article)].filter(Boolean).join(" · ");
}

/** What an incident has: itself, its places, its questions, their answers, and the words that these rest on. */
function entriesOf(comparison: Comparison, places: ReadonlyMap<string, number>): SearchedEntry[] {
  const { incident } = comparison;
  const { title, period, places: where, kind } = pageHead(comparison);
  const [at, isPrivate] = [incidentAddress(incident.id), privately(incident)];
  const more = [kind, ...incident.note].join("\n\n");
  return [
    { kind: "incident", words: title, of: `${period} · ${where}`, more, at, ...isPrivate },
    ...incident.where.map(({ name }) => ({ kind: "place" as const, words: name, of: title, at, ...isPrivate })),
    ...incident.questions.flatMap((question): SearchedEntry[] => {
      const page = questionAddress(incident.id, question.id);
      const marks = { ...(question.byMachine && { suggested: true as const }), ...isPrivate };
      return [
        { kind: "question", words: question.ask, of: title, at: page, ...marks },
        ...question.positions.flatMap(({ id, says, claims }): SearchedEntry[] => [
          { kind: "position", words: says, of: question.ask, at: `${page}#site.${id}`, ...marks },
          ...claims.map((claim): SearchedEntry => ({
            kind: "quotation",
            words: [places.get(claim.article) ?? -1, claim.start, claim.end],
            of: `${voiceName(claim.voice)}, in ${nameOf(comparison, claim.article)}`,
            at: passageAddress(comparison, question, claim) ?? page,
            ...marks,
          })),
        ]),
      ];
    }),
  ];
}

function privately({ private: isPrivate }: { readonly private: boolean }): { readonly private?: true } {
  return isPrivate ? { private: true } : {};
}

/** The same as a list shows it: each by its name or its words, with what marks it as private or suggested. */
export function everythingFound() {
  const { articles, entries } = searchFile();
  const markOf = (of: { readonly private?: true | undefined; readonly suggested?: true | undefined }) =>
    [of.private && "private, ", of.suggested && "suggested, "].filter(Boolean).join("");
  return [
    ...articles.map((article) => ({
      kind: "article" as const,
      words: article.text.split("\n\n", 1)[0] ?? "",
      of: article.by,
      at: article.at,
      lang: article.lang,
      mark: markOf(article),
    })),
    ...entries.map(({ kind, words, of, at, ...entry }) => {
      const article = typeof words === "string" ? undefined : articles[words[0]];
      const quote = typeof words === "string" ? words : (article?.text.slice(words[1], words[2]) ?? "");
      return { kind, words: quote, of, at, lang: article?.lang, mark: markOf(entry) };
    }),
  ];
}
