import { foreignLanguageOf, isEnglish } from "../../../engine/language-of.ts";
import type { Claim, Group, Question, Stances, Update } from "../../../engine/relations/question.ts";
import { articlesThatAnswer } from "../../../engine/relations/articles-that-answer.ts";
import { allClaims } from "../../../engine/relations/all-claims.ts";
import { isId } from "../../../engine/relations/is-id.ts";
import { articleSource } from "../../../library/article-source.ts";
import { checkId } from "../../../library/check-id.ts";
import { checkMarkdown } from "../../../library/check-markdown.ts";
import { incidentYaml } from "../../../library/incident-yaml.ts";
import { largestFile, longestField } from "../../../library/limits.ts";
import { flat, markdownOf, oneLine } from "../../../library/markdown-of.ts";
import { quotationOf } from "../../../library/quotation-of.ts";
import { slug } from "../../../library/slug.ts";
import { namesOfVoice, readVoice } from "../../../library/voice.ts";
import {
  freeId,
  listsOf,
  positionIds,
  writtenVoice,
  type WrittenClaim,
  type WrittenQuestion,
} from "../../../library/written-question.ts";
import { withoutCutWords } from "../../../engine/without-cut-words.ts";
import type { Span } from "../../../engine/span.ts";
import type { OwnArticle, OwnComparison } from "../own-comparison.ts";
import { stancesAmong } from "./read-comparison.ts";
import { shortened } from "../shortened.ts";

/** What an incident's file says that a comparison does not know. */
export interface SaidOfIncident {
  readonly title: string;
  /** The day on which it was or began, as 2024-01-16. */
  readonly day: string;
  readonly place: string;
  /** What kind of event it was, as “accident”. */
  readonly kind: string;
  /** Empty where it is to be made of the place and the month. */
  readonly id: string;
}

/** A file for the folder `content/`. */
export interface ContentFile {
  readonly kind: "articles" | "incidents";
  readonly id: string;
  readonly text: string;
}

/** The files of a comparison, with a sentence for each thing that stands in them otherwise; or all that has to be mended first. */
export type ContentFiles =
  | { readonly files: readonly ContentFile[]; readonly incident: string; readonly told: readonly string[] }
  | { readonly problems: readonly string[] };

/** What an article is called that has no headline. */
const untitled = "Untitled";
/** Words of a question that stand for it as an id. */
const wordsOfId = 6;

/**
 * A comparison as files for `content/`, which `npm run check` has nothing against: each article, and the incident with its questions.
 * `today` is the day on which they are made; `renamed` gives other ids to files, by kind and id, as “articles/post-2024-01-16”.
 */
export function contentFiles(
  own: OwnComparison,
  said: SaidOfIncident,
  today: string,
  renamed: ReadonlyMap<string, string> = new Map(),
): ContentFiles {
  if (own.link !== undefined)
    return { problems: ["It was opened from a link, which carries no texts: put in its articles first."] };
  const told: string[] = [];
  const problems: string[] = [];
  const taken = new Set<string>();
  const articles = own.articles.map((article) => {
    const wanted =
      checkId("articles", article.id) === undefined ? article.id : `${slug(article.id).slice(0, 80) || "text"}-article`;
    const id = freeId(renamed.get(`articles/${wanted}`) ?? wanted, taken);
    return writtenArticle(article, id, told);
  });
  const byId = new Map(own.articles.map(({ id }, i) => [id, articles[i]]));
  const incident = incidentIdOf(said, renamed);
  const refused = checkId("incidents", incident);
  if (refused !== undefined)
    problems.push(`The incident cannot be called “${shortened(incident, 60)}” in addresses; expected: ${refused}.`);
  const ids = new Set<string>();
  const written: Claim[] = [];
  const questions = own.questions.flatMap((question) => writtenQuestion(question, byId, { ids, told, written }) ?? []);
  told.push(...silenceTold(own));
  const yaml = incidentYaml({
    title: oneLine(said.title),
    when: { from: said.day },
    where: [{ name: oneLine(said.place) }],
    kind: oneLine(said.kind),
    accounts: articles.map(({ id }) => id),
    ...sameVoiceOf(written),
    questions,
  });
  const files: ContentFile[] = [
    ...articles.map(({ id, source }) => ({ kind: "articles" as const, id, text: source })),
    { kind: "incidents", id: incident, text: `---\n${yaml}---\n` },
  ];
  problems.push(
    ...Object.entries({ "What happened": said.title, "Where it happened": said.place, "What kind of event": said.kind })
      .filter(([, words]) => oneLine(words) === "")
      .map(([name]) => `“${name}” is empty; an incident’s file needs it.`),
    ...notYet(said.day, today, "The day of the incident"),
    ...own.articles.flatMap(({ title, published }) => notYet(published, today, `The date of “${title}”`)),
    ...own.questions.flatMap(({ ask, reviewed }) => notYet(reviewed, today, `The day on which “${ask}” was confirmed`)),
    ...(articles.length === 0 ? ["There is no article yet."] : []),
    ...articles.flatMap(({ problem }) => problem ?? []),
    ...tooLong(own, said),
    ...files.flatMap(({ id, text }) =>
      new TextEncoder().encode(text).length > largestFile
        ? [
            `${id}.md would be larger than ${largestFile / 1_000_000} MB, which is the most that a file of the shelf has.`,
          ]
        : [],
    ),
  );
  return problems.length > 0 ? { problems } : { files, incident, told };
}

/** What a file of the shelf cannot say: that nothing is marked in an account, and that nobody says that it is silent. */
function silenceTold({ articles, questions }: OwnComparison): string[] {
  const open = questions.filter((question) => {
    const known = [...articlesThatAnswer(question), ...(question.silent ?? [])];
    return articles.some(({ id }) => !known.includes(id));
  });
  if (open.length === 0) return [];
  const asked = open.map(({ ask }) => `“${ask}”`).join(", ");
  return [
    `On the shelf an account without an answer counts as silent. Here not every article is marked, or said to be silent, for ${asked}: read them again before you publish.`,
  ];
}

/** An article as it is written, and where in it the words of the own one stand. */
interface Written {
  readonly id: string;
  readonly own: OwnArticle;
  readonly text: string;
  readonly source: string;
  readonly problem: string | undefined;
}

function writtenArticle(own: OwnArticle, id: string, told: string[]): Written {
  const title = oneLine(own.title) || untitled;
  const blocks = own.blocks.map(({ kind, text }) => ({ kind, text: oneLine(text) })).filter(({ text }) => text !== "");
  const text = [title, ...blocks.map((block) => block.text)].join("\n\n");
  const markdown = markdownOf(blocks);
  const url =
    own.url !== undefined && /^https?:\/\/[^\s/]/.test(own.url) && URL.canParse(own.url) ? own.url : undefined;
  if (own.url !== undefined && url === undefined)
    told.push(`The address of “${title}” is none, and was left out: ${shortened(own.url, 80)}`);
  const source = articleSource(
    {
      title,
      publisher: publisherOf(own),
      short: undefined,
      agency: agenciesOf(own),
      author: oneLine(own.author ?? "") || undefined,
      published: own.published ?? "undated",
      url,
      lang: languageOf(own, text),
      text: own.form ?? (own.read === "part" ? "excerpt" : "full"),
      read: own.read,
    },
    markdown,
  );
  const fault =
    blocks.length === 0 ? { found: "no text", expected: "one paragraph at least" } : checkMarkdown(markdown);
  return { id, own, text, source, problem: fault && `“${title}” has ${fault.found}; expected: ${fault.expected}.` };
}

/** As the shelf writes languages; left out where the shelf takes it for the same by itself. */
function languageOf({ lang }: OwnArticle, text: string): string | undefined {
  if (isEnglish(lang)) return foreignLanguageOf(text) === undefined ? undefined : "en";
  try {
    const { language, script, region } = new Intl.Locale(lang);
    if (/^[a-z]{2,3}$/.test(language)) return [language, script, region].filter(Boolean).join("-");
  } catch {
    // No language that anybody knows.
  }
  return "und";
}

/** Nothing for what an article's file says where there is none. */
function publisherOf({ publisher = "" }: OwnArticle): string | undefined {
  const name = oneLine(publisher);
  return name === "" || name === "not stated" ? undefined : name;
}

function agenciesOf({ agency = "" }: OwnArticle): readonly string[] | undefined {
  const names = agency.split(",").map(oneLine).filter(Boolean);
  return names.length > 0 ? names : undefined;
}

function incidentIdOf({ id, place, day }: SaidOfIncident, renamed: ReadonlyMap<string, string>): string {
  const made = oneLine(id) || `${slug(place) || "incident"}-${day.slice(0, "2024-01".length)}`;
  return renamed.get(`incidents/${made}`) ?? made;
}

function writtenQuestion(
  question: Question,
  articles: ReadonlyMap<string, Written | undefined>,
  { ids, told, written: all }: { ids: Set<string>; told: string[]; written: Claim[] },
): WrittenQuestion | undefined {
  const { ask, positions, rule, proposed, reviewed } = question;
  const named = new Set<string>();
  const answers = positions.flatMap((position) => {
    const claims = position.claims.flatMap((claim) => {
      const written = writtenClaim(claim, position.says, articles.get(claim.article));
      if (!written)
        told.push(
          `Under “${ask}”, “${shortened(claim.quote, 60)}” was left out: a quotation of the shelf’s stands in one paragraph.`,
        );
      else all.push(claim);
      return written ?? [];
    });
    const [first] = claims;
    return first ? [{ id: position.id, says: oneLine(position.says) || first.quote, claims }] : [];
  });
  if (answers.length === 0) return undefined;
  // What a program counted up means nothing to people.
  const kept = answers.filter(({ id }) => isId(id) && !/^(?:one|two|p\d+)$/.test(id));
  kept.forEach(({ id }) => named.add(id));
  const made = positionIds(
    answers.filter((answer) => !kept.includes(answer)),
    named,
  );
  const nameOf = (id: string) => (kept.some((one) => one.id === id) ? id : made.get(id));
  return {
    id: freeId(questionId(question), ids),
    ask: oneLine(ask).replace(/[?？؟]?$/, "?"),
    positions: answers.map(({ id, says, claims }) => ({ id: nameOf(id) ?? id, says, claims })),
    ...listsOf(stancesIn(question, answers), nameOf),
    rule: rule !== undefined && isId(rule) ? rule : undefined,
    ...(proposed ? { proposed: { ...proposed, model: oneLine(proposed.model) } } : {}),
    reviewed,
  };
}

/** What is said of those of its positions that are there, with reasons as a file has them. */
function stancesIn(question: Question, positions: readonly { readonly id: string }[]): Stances {
  const { compatible, conflicts, withheld, updates } = stancesAmong(
    question,
    positions.map(({ id }) => id),
  );
  return {
    compatible: compatible.map(reasoned),
    conflicts: conflicts.map(reasoned),
    withheld: withheld.map(reasoned),
    updates: updates.map(reasoned),
  };
}

function reasoned<T extends Group | Update>(stance: T): T {
  return { ...stance, because: oneLine(stance.because ?? "") };
}

function questionId({ id, ask }: Question): string {
  if (isId(id) && !/^[pq]\d+$/.test(id)) return id;
  const words = slug(oneLine(ask)).split("-").slice(0, wordsOfId).join("-");
  // p1, p2, … name paragraphs in links.
  return words === "" || /^p\d+$/.test(words) ? "question" : words;
}

/** A claim with its words in whole words; nothing where they stand in more than one paragraph. */
function writtenClaim(claim: Claim, positionSays: string, article: Written | undefined): WrittenClaim | undefined {
  const place = article && placeOf(claim, article);
  if (!article || !place) return undefined;
  return {
    article: article.id,
    ...quotationOf(article.text, place),
    voice: voiceIn(claim),
    through: oneLine(claim.voice.through ?? "") || undefined,
    says: oneLine(claim.says) === oneLine(positionSays) ? undefined : oneLine(claim.says) || undefined,
    translation: oneLine(claim.translation ?? "") || undefined,
  };
}

/** A voice has one comma at most, before the body that the speaker speaks for. */
function voiceIn({ voice }: Claim): string {
  const [speaker = "", ...body] = oneLine(voice.name ?? "").split(/\s*,\s*/);
  return writtenVoice({ ...voice, name: body.length > 0 ? `${speaker}, ${body.join(" – ")}` : speaker });
}

/** Where a claim’s words stand in the text as it is written; nothing where they are not words of one block. */
function placeOf({ start, end }: Claim, { own, text }: Written): Span | undefined {
  let before = 0;
  let written = 0;
  for (const [i, block] of [own.title, ...own.blocks.map((one) => one.text)].entries()) {
    const line = oneLine(block) || (i === 0 ? untitled : "");
    if (start < before + block.length) {
      const quote = block.slice(Math.max(0, start - before), end - before);
      const { length } = oneLine(quote);
      if (start < before || end > before + block.length || length === 0) return undefined;
      const room = quote.length - quote.trimStart().length;
      const from = written + flat(block.slice(0, start - before + room)).trimStart().length;
      return withoutCutWords(text, { start: from, end: from + length });
    }
    before += block.length + 2;
    written += line === "" ? 0 : line.length + 2;
  }
  return undefined;
}

/** Names that count as one voice in the comparison and would be two on the shelf: of a speaker and a body, the body. */
function sameVoiceOf(claims: readonly Claim[]): { sameVoice?: string[][] } {
  const groups = new Map<string, Map<string, string>>();
  for (const claim of claims) {
    const name = voiceIn(claim);
    if (claim.voice.itself || name === "itself") continue;
    const { key } = readVoice(name, undefined, { id: claim.article, publisher: undefined, agencies: [] }, []);
    const names = groups.get(claim.voice.key) ?? new Map<string, string>();
    groups.set(claim.voice.key, names.set(key, namesOfVoice(name).at(-1) ?? name));
  }
  const sameVoice = [...groups.values()].filter(({ size }) => size > 1).map((names) => [...names.values()]);
  return sameVoice.length > 0 ? { sameVoice } : {};
}

function notYet(day: string | undefined, today: string, what: string): string[] {
  return day !== undefined && day > today ? [`${what} is still to come: ${day}. Correct it first.`] : [];
}

/** What is longer than a field of the shelf can be. */
function tooLong(own: OwnComparison, { title, place, kind }: SaidOfIncident): string[] {
  const fields = [
    title,
    place,
    kind,
    ...own.articles.flatMap((article) => [article.title, article.publisher, article.author, article.url]),
    ...own.questions.flatMap(({ ask, positions }) => [ask, ...positions.map(({ says }) => says)]),
    ...allClaims(own.questions).flatMap((claim) => [claim.quote, claim.says, claim.translation, claim.voice.name]),
  ];
  return [...new Set(fields)]
    .filter((words) => words !== undefined && words.length > longestField)
    .map(
      (words = "") =>
        `“${shortened(words, 60)}” has ${words.length} characters; the shelf takes at most ${longestField} here.`,
    );
}
