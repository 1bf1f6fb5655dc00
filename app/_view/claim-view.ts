import type { Claim, Question } from "../../engine/relations/question.ts";
import { voiceName } from "../../engine/relations/voice-name.ts";
import type { Span } from "../../engine/span.ts";
import type { Article } from "../../library/shelf.ts";
import type { Citation } from "../_citations/citations-of.ts";
import { anchored } from "./addresses.ts";
import { passageAnchor } from "./anchors.ts";
import { blockOf } from "./block-of.ts";
import type { Comparison } from "./comparison.ts";

/** A claim as pages show it: what it comes to, the words that it rests on, and whose voice it is. */
export interface ClaimView {
  readonly key: string;
  readonly says: string;
  readonly quote: string;
  /** The words in it in which it differs, as places in the quotation: in order, and apart. */
  readonly points: readonly Span[];
  /** The language of the quotation, where it is not English, and the editors' translation of it. */
  readonly lang: string | undefined;
  readonly translation: string | undefined;
  /** Whose voice it is, with who relayed it. */
  readonly voice: string;
  readonly speaker: string;
  /** Where the words stand on a page that shows the whole text. */
  readonly anchor: string;
  /** Where they are to be read from the page at hand; nothing where they are not led to. */
  readonly address: string | undefined;
}

/** How a passage is cited. */
export interface PassageCitation {
  readonly key: string;
  readonly quote: string;
  readonly lang: string | undefined;
  /** Its paragraph; 0 is the headline. */
  readonly paragraph: number;
  readonly voice: string;
  /** The words are the site's own, and not the source's. */
  readonly isRetold: boolean;
  readonly anchor: string;
  readonly forms: string | undefined;
  readonly citations: readonly Citation[];
}

/** An article's claims on a question, in the order of its text. */
export function claimsOf({ positions }: Question, article: string): Claim[] {
  return positions
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.article === article)
    .toSorted((x, y) => x.start - y.start);
}

/** A question's passages in one article, each once, however many claims rest on it. */
export function passagesOf(question: Question, article: string): Claim[] {
  return claimsOf(question, article).filter(
    (claim, i, all) => all.findIndex((other) => other.passage === claim.passage) === i,
  );
}

/** The anchor of the passage in which a claim stands. */
export function anchorOf(question: Pick<Question, "id">, { article, passage }: Claim): string {
  return passageAnchor(article, question.id, passage);
}

/** A voice in words, with who relayed it. */
export function voiceInWords({ voice }: Pick<Claim, "voice">): string {
  return voice.through ? `${voiceName(voice)}, through ${voice.through}` : voiceName(voice);
}

/** Claims as a page shows them that has the text itself (`page` is ""), or leads to another (`page` is its address). */
export function claimViews(question: Question, claims: readonly Claim[], page: string | undefined): ClaimView[] {
  return claims.map((claim) => {
    const anchor = anchorOf(question, claim);
    return {
      key: `${claim.start}.${voiceName(claim.voice)}`,
      says: claim.says,
      quote: claim.quote,
      points: pointsIn(claim, [claim]).map(({ start, end }) => ({
        start: start - claim.start,
        end: end - claim.start,
      })),
      lang: claim.lang,
      translation: claim.translation,
      voice: voiceInWords(claim),
      speaker: voiceName(claim.voice),
      anchor,
      address: anchored(page, anchor),
    };
  });
}

/** The words within a stretch to which some claims point, as places in the text: in order, and apart. */
export function pointsIn(stretch: Span, claims: readonly Claim[]): Span[] {
  const within = claims
    .flatMap(({ points = [] }) => points)
    .map(({ start, end }) => ({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  return within.reduce<Span[]>((apart, point) => {
    const last = apart.at(-1);
    if (!last || point.start > last.end) return [...apart, point];
    return [...apart.slice(0, -1), { start: last.start, end: Math.max(last.end, point.end) }];
  }, []);
}

/** Where a claim's words stand beside all other accounts. */
export function passageAddress({ addresses }: Comparison, question: Question, claim: Claim): string | undefined {
  return anchored(addresses.annotated(claim.article), anchorOf(question, claim));
}

/** How the passage of a claim is cited; nothing where its comparison is not. */
export function passageCitation(
  { incident, addresses, cite }: Comparison,
  question: Question,
  article: Article,
  claim: Claim,
): PassageCitation | undefined {
  const anchor = anchorOf(question, claim);
  const paragraph = blockOf(article, claim);
  return (
    cite && {
      key: anchor,
      quote: claim.quote,
      lang: claim.lang,
      paragraph,
      voice: voiceInWords(claim),
      isRetold: article.form === "retold",
      anchor,
      forms: addresses.forms(article.id),
      citations: cite({ kind: "passage", incident, article, paragraph, anchor }),
    }
  );
}
