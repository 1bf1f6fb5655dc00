import { supersededBy } from "../../engine/relations/superseded.ts";
import { modelInWords } from "../../engine/relations/model-in-words.ts";
import type { Question } from "../../engine/relations/question.ts";
import { anchored } from "./addresses.ts";
import { passageAnchor } from "./anchors.ts";
import { nameOf, type Comparison } from "./comparison.ts";
import { dayInWords, publishedInWords } from "./dates.ts";
import { isReviewed } from "./reviewed.ts";

/** What is said of a question wherever it is shown at length. */
export interface QuestionHead {
  readonly id: string;
  readonly ask: string;
  readonly suggested: boolean;
  readonly origin: Origin;
  /** The page with all accounts on it. */
  readonly address: string | undefined;
  readonly elsewhere: readonly Elsewhere[];
}

/** What a question is from that no person asked first, and where that is told. */
export interface Origin {
  /** Found by a rule of the engine: where it is told. */
  readonly rule: string | undefined;
  /** Proposed by a language model: by which, on which day, in words; and where it is told what that means. */
  readonly proposed: { readonly by: string; readonly how: string | undefined } | undefined;
}

/** What the accounts of another incident say to it. */
export interface Elsewhere {
  readonly incident: string;
  readonly title: string;
  readonly because: string;
  readonly address: string | undefined;
}

/** That something an account says was followed by something later, and in which accounts that stands. */
export interface Superseded {
  readonly key: string;
  readonly says: string;
  readonly later: string;
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly published: string;
    readonly address: string | undefined;
  }[];
}

export function questionHead({ addresses }: Comparison, question: Question): QuestionHead {
  return {
    id: question.id,
    ask: question.ask,
    suggested: !isReviewed(question),
    origin: originOf(addresses, question),
    address: addresses.question(question.id),
    elsewhere: question.elsewhere.map((other) => ({ ...other, address: addresses.other(other.incident) })),
  };
}

/** What a question is from, wherever that is told. */
export function originOf(addresses: Comparison["addresses"], { rule, proposed }: Question): Origin {
  return {
    rule: rule === undefined ? undefined : addresses.rule(rule),
    proposed: proposed && { by: modelInWords(proposed, dayInWords(proposed.on)), how: addresses.models },
  };
}

/** What was later corrected, of what these accounts say on a question. */
export function supersededIn(
  comparison: Comparison,
  question: Question,
  articles: readonly string[],
): readonly Superseded[] {
  const { incident, addresses } = comparison;
  return question.positions
    .filter(({ claims }) => claims.some(({ article }) => articles.includes(article)))
    .flatMap((position) =>
      supersededBy(question, position).map((later) => ({
        key: `${position.id} ${later.id}`,
        says: position.says,
        later: later.says,
        accounts: incident.accounts
          .filter(({ article }) => later.claims.some((claim) => claim.article === article.id))
          .map(({ article: { id, published } }) => ({
            id,
            name: nameOf(comparison, id),
            published: publishedInWords(published),
            address: anchored(addresses.annotated(id), passageAnchor(id, question.id)),
          })),
      })),
    );
}
