import MiniSearch, { type Query } from "minisearch";
import type { SearchedKind, SearchFile } from "./search-file.ts";
import { askedWords, isSlip, mayBegin, searchWords, slipsForgiven, type SearchWord } from "./search-words.ts";

/** Something that was found. */
export interface Hit {
  readonly kind: SearchedKind;
  /** Its name, or the words quoted. */
  readonly words: string;
  /** The paragraph in which it was found, where that is not its name. */
  readonly passage: string | undefined;
  readonly of: string;
  /** The address of the very place. */
  readonly at: string;
  readonly lang: string | undefined;
  readonly suggested: boolean;
  readonly private: boolean;
  /** The words by which it was found, as `searchTerm` has them. */
  readonly terms: readonly string[];
}

/** What is searched as the index has it; `id` is its place among all. */
interface Searched extends Omit<Hit, "terms" | "passage"> {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  /** Where the paragraphs of `text` stand: the address, to which the number is added; nothing where it is no text with places. */
  readonly paragraphs: string | undefined;
}

/** How much longer than this no slice of making the index takes, in milliseconds: a key is answered between two. */
const slice = 8;

/** What one looks for by its name comes before what was said of it. */
const weights: Readonly<Record<SearchedKind, number>> = {
  incident: 2.4,
  article: 1.8,
  question: 1.3,
  voice: 1.3,
  place: 1.2,
  position: 1,
  quotation: 0.6,
};

/** The index of all that can be found. It answers from the first slice on, of what it has by then. */
export class SearchIndex {
  private readonly searched: readonly Searched[];
  private readonly terms = new Set<string>();
  /** Of what stands in a text as one: the parts by which it is found as well. */
  private readonly partsOf = new Map<string, readonly string[]>();
  private readonly index = new MiniSearch<Searched>({
    fields: ["name", "text", "of"],
    tokenize: (text) =>
      searchWords(text).map(({ term, parts }) => {
        if (parts) this.partsOf.set(term, parts);
        return term;
      }),
    processTerm: (term) => {
      this.terms.add(term);
      return term;
    },
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  });

  constructor(file: SearchFile) {
    this.searched = searchedIn(file);
  }

  /** Makes it, in slices between which the page is free. It stops where the signal aborts. */
  async make(signal: AbortSignal): Promise<void> {
    let began = performance.now();
    for (const searched of this.searched) {
      this.index.add(searched);
      if (performance.now() - began < slice) continue;
      await new Promise((later) => setTimeout(later));
      if (signal.aborted) return;
      began = performance.now();
    }
  }

  /** What has all words of a query, or their beginnings, or words that differ by a slip; the best first: how many, and so many of them. */
  find(query: string, most: number): { readonly count: number; readonly hits: readonly Hit[] } {
    const search = (asked: Query) =>
      this.index.search(asked, {
        combineWith: "AND",
        prefix: mayBegin,
        fuzzy: slipsForgiven,
        maxFuzzy: 2,
        weights: { prefix: 0.6, fuzzy: 0.2 },
        boost: { name: 3, of: 0.4 },
        boostDocument: (id: number) => weights[this.searched[id]?.kind ?? "quotation"],
      });
    const asked = askedWords(query, this.partsOf);
    const found = search(allOf(asked.map((word) => this.whole(word))));
    const results = found.length > 0 ? found : search(this.withSlips(asked));
    // Only what is shown is looked through for its passage.
    const hits = results.slice(0, most).flatMap(({ id, terms }) => {
      const found = this.searched[Number(id)];
      return found ? hitOf(found, this.told(asked, terms)) : [];
    });
    return { count: results.length, hits };
  }

  /** The words by which something was found, without the short parts of one that stands in it whole: “al-Qaim” is no reason to mark each “al”. */
  private told(asked: readonly SearchWord[], terms: readonly string[]): readonly string[] {
    const parts = asked
      .filter(({ term }) => terms.includes(term))
      .flatMap(({ term, parts }) => [parts, this.partsOf.get(term)])
      .flatMap((parts = []) => parts.filter((part) => !mayBegin(part)));
    return terms.filter((term) => !parts.includes(term) || asked.some((word) => word.term === term));
  }

  /** A word as it is asked for, or all of its parts: “alqaim”, or “al” and “qaim”. */
  private whole({ term, parts }: SearchWord): Query {
    const others = [parts, this.partsOf.get(term)].filter((others) => others !== undefined);
    return others.length === 0 ? term : { queries: [term, ...others.map(allOf)], combineWith: "OR" };
  }

  /**
   * The query once more, for slips that the index by itself does not forgive: two letters changed for each other, two words written as one,
   * and a slip in a last word that is not typed to its end.
   */
  private withSlips(asked: readonly SearchWord[]): Query {
    return allOf(
      asked.map((word, place): Query => {
        const { term } = word;
        if (slipsForgiven(term) === false) return this.whole(word);
        const apart = this.writtenApart(term);
        const isLast = place === asked.length - 1;
        const meant = [...this.terms].filter((other) =>
          (isLast ? [-1, 0, 1] : [Infinity]).some((more) => isSlip(term, other.slice(0, term.length + more))),
        );
        return { queries: [this.whole(word), ...apart, ...meant], combineWith: "OR", prefix: false, fuzzy: false };
      }),
    );
  }

  /** The words of the texts that make a word together: “al” and “Qaim”, of “alqaim”. */
  private writtenApart(term: string): readonly Query[] {
    return Array.from({ length: term.length - 3 }, (_, place) => [term.slice(0, place + 2), term.slice(place + 2)])
      .filter((parts) => parts.every((part) => this.terms.has(part)))
      .map(allOf);
  }
}

function allOf(queries: readonly Query[]): Query {
  return { queries: [...queries], combineWith: "AND" };
}

function searchedIn({ articles, entries }: SearchFile): Searched[] {
  const named = entries.map((entry): Omit<Searched, "id"> => {
    const { kind, words, of, more = "", at } = entry;
    const common = { kind, of, at, suggested: entry.suggested ?? false, private: entry.private ?? false };
    if (typeof words === "string")
      return { ...common, words, name: words, text: more, lang: undefined, paragraphs: undefined };
    const [article, start, end] = words;
    const quote = articles[article]?.text.slice(start, end) ?? "";
    const lang = articles[article]?.lang;
    return { ...common, words: quote, name: "", text: quote, lang, paragraphs: undefined };
  });
  const texts = articles.map(({ id, text, by, at, lang, private: isPrivate = false }): Omit<Searched, "id"> => {
    const headline = headlineOf(text);
    return {
      ...{ kind: "article", words: headline, name: headline, text: text.slice(headline.length), of: by, at, lang },
      ...{ suggested: false, private: isPrivate, paragraphs: `${at}#${id}.p` },
    };
  });
  // What is short comes first: it is there when the first key is.
  return [...named, ...texts].map((searched, id) => ({ id, ...searched }));
}

function headlineOf(text: string): string {
  return text.split("\n\n", 1)[0] ?? "";
}

/** What was found, with the first paragraph of those in which most of the words stand. */
function hitOf({ text, paragraphs, ...searched }: Searched, terms: readonly string[]): Hit {
  const wanted = new Set(terms);
  const countIn = (words: string) =>
    new Set(
      searchWords(words)
        .map(({ term }) => term)
        .filter((term) => wanted.has(term)),
    ).size;
  const named = countIn(searched.words);
  const best = text
    .split("\n\n")
    .map((words, number) => ({ words, number, count: countIn(words) }))
    .reduce((most, other) => (other.count > most.count ? other : most), { words: "", number: 0, count: named });
  const isName = best.words === "" || searched.words === text;
  return {
    ...searched,
    terms,
    passage: isName ? undefined : best.words,
    at: isName || paragraphs === undefined ? searched.at : `${paragraphs}${best.number}`,
  };
}
