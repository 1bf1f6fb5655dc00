import { errorInWords } from "../../_behaviours/error-in-words.ts";
import { addArticles } from "../edits.ts";
import { addressOf } from "../own-addresses.ts";
import type { OwnArticle, OwnComparison } from "../own-comparison.ts";
import { newComparison } from "../program.ts";
import { shortened } from "../shortened.ts";
import { comparisonIn, keep, oneKept, withState } from "../store.ts";
import { tellNext } from "../told-next.ts";
import { ask } from "./at-work.ts";
import { programNow as now } from "./program-now.ts";
import { piecesOf, wordsOf } from "./own-text.ts";
import { secondBegins, splitArticle } from "./second-article.ts";
import type { ArticleOffer, Offer } from "./take-in.ts";

/**
 * Puts what was read where it belongs, after asking its reader what of it they want: articles into the comparison that is open, or a new
 * one; a saved comparison, opened. Of what comes from another tab (`isAsked`) they say to which comparison it belongs. Whether anything
 * was added or opened.
 */
export async function placeOffers(offers: readonly Offer[], isAsked: boolean): Promise<boolean> {
  const told = offers.flatMap((offer) => (offer.kind === "refused" ? [offer.sentence] : []));
  const articles: OwnArticle[] = [];
  for (const offer of offers) {
    const chosen = offer.kind === "article" ? await chosenPart(offer) : undefined;
    if (chosen?.kind === "refused") told.push(chosen.sentence);
    if (chosen?.kind !== "article") continue;
    const own = await parted(chosen.article);
    articles.push(...own);
    told.push(...chosen.doubts.map((doubt) => `“${own[0]?.title ?? ""}”: ${doubt}.`));
  }
  const [data] = offers.filter((offer) => offer.kind === "data");
  if (articles.length === 0 && data) return openData(data.text, data.name);
  if (data) told.push(`${data.name}: a comparison is opened alone; choose it by itself.`);
  if (articles.length === 0) {
    now().say(told.length > 0 ? told.join(" ") : "Nothing was added.");
    // What was asked is gone, and its buttons with it.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>("[data-part=read-entry] textarea")?.focus();
    return false;
  }
  if (!isAsked || (await isPlaced(articles, told.join(" "))) === "here") await addHere(articles, told.join(" "));
  return true;
}

/** The article, or that part of its page which the reader takes for it, where several might be. */
async function chosenPart(offer: ArticleOffer): Promise<Offer | undefined> {
  if (!offer.part) return offer;
  const { parts, take } = offer.part;
  const choice = await ask(
    `“${offer.article.title}”: ${parts.length} parts of it might be the article. Which is it?`,
    parts,
  );
  if (choice === undefined) return undefined;
  return choice === 0 ? offer : take(choice + 1);
}

/** One article, or the several that it holds, where the reader says so. */
async function parted(article: OwnArticle): Promise<readonly OwnArticle[]> {
  const begins = secondBegins(article);
  if (begins === undefined) return [article];
  const line = shortened(wordsOf(piecesOf(article)[begins]), 90);
  const choice = await ask(`This seems to hold two articles. Does the second begin with “${line}”?`, [
    "Yes, make it two articles",
    "No, it is one article",
    "It begins elsewhere: add it as one, and choose the line in its text",
  ]);
  if (choice === undefined) return [];
  if (choice !== 0) return [article];
  const [first, second] = splitArticle(article, begins);
  return [first, ...(await parted(second))];
}

async function addHere(articles: readonly OwnArticle[], told: string): Promise<void> {
  const { own } = now();
  if (!own) return now().begin(addArticles(newComparison(), articles), told);
  const joined = await joinedTo(own, articles, [told, unseen(articles)].filter(Boolean).join(" "));
  now().change(articles.length === 1 ? "An article added" : "Articles added", joined.own, joined.told);
}

/** That articles were added, where what is on the screen does not show it. */
function unseen(articles: readonly OwnArticle[]): string {
  const { a, account, question } = now().screen;
  if ([a, account, question].every((of) => of === undefined)) return "";
  return `Added to this comparison: ${articles.map(({ title }) => `“${title}”`).join(", ")}.`;
}

/** A comparison with articles added; in one that came by a link without its texts, they are looked for among them. */
async function joinedTo(
  own: OwnComparison,
  articles: readonly OwnArticle[],
  told: string,
): Promise<{ readonly own: OwnComparison; readonly told: string }> {
  if (own.link === undefined) return { own: addArticles(own, articles), told };
  const { putIn } = await import("../open-link.ts");
  const joined = await putIn(own, articles);
  return { own: addArticles(joined.own, joined.others), told: [told, joined.told].filter(Boolean).join(" ") };
}

/** How many comparisons are proposed for what comes from another tab, the last changed first. */
const mostProposed = 4;

/** Asks to which comparison articles belong, where there are any, and puts them there; or says that they belong here. */
async function isPlaced(articles: readonly OwnArticle[], told: string): Promise<"here" | "elsewhere"> {
  const kept = now().all.slice(0, mostProposed);
  if (kept.length === 0) return "here";
  const choice = await ask(`“${articles[0]?.title ?? ""}” came in. Where does it belong?`, [
    "To a new comparison",
    ...kept.map((one) => `With ${named(comparisonIn(one).title, comparisonIn(one).articles)}`),
  ]);
  if (choice === 0) return "here";
  const chosen = choice === undefined ? undefined : kept[choice - 1];
  // It may have changed in another tab since this page was drawn.
  const last = chosen && (await oneKept(comparisonIn(chosen).id));
  if (!last) {
    now().say("Nothing was added.");
    return "elsewhere";
  }
  const joined = await joinedTo(comparisonIn(last), articles, told);
  try {
    await keep(withState(last, "An article added", joined.own, new Date().toISOString()));
    tellNext(joined.told);
    location.assign(addressOf({ c: joined.own.id }));
  } catch (error) {
    now().say(errorInWords(error));
  }
  return "elsewhere";
}

function named(title: string, articles: readonly OwnArticle[]): string {
  return shortened(title === "" ? articles.map((article) => `“${article.title}”`).join(" and ") : `“${title}”`, 120);
}

async function openData(text: string, name: string): Promise<boolean> {
  const { openFile } = await import("../files/comparison-file.ts");
  const opened = openFile(text);
  if ("problem" in opened) now().say(`${name}: ${opened.problem}`);
  else now().begin(opened.comparison, opened.told.join(" "));
  return "comparison" in opened;
}
