import { modelInWords } from "../../engine/relations/model-in-words.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Article, Incident } from "../../library/shelf.ts";
import { latestVersion } from "../_view/latest-version.ts";
import { accountNames } from "../_view/account-names.ts";
import {
  annotatedAddress,
  articleAddress,
  incidentAddress,
  pairAddress,
  questionAddress,
  whole,
} from "../_addresses.ts";
import { isReviewed } from "../_view/reviewed.ts";
import { accountForm, pageForm, sourceForm } from "./citation-forms.ts";
import { citationStyles, withBlankDay, type CitationStyle } from "./citation-styles.ts";
import type { FormattedItem } from "./format-item.ts";
import { headlineCapitals } from "./headline-capitals.ts";
import { tokens } from "./tokens.ts";

/** What can be cited. */
export type Cited =
  /** As it was published, and nothing of this site. */
  | { readonly kind: "source"; readonly article: Article }
  /** The article's text as it stands here, in an incident or by itself. */
  | { readonly kind: "account"; readonly article: Article; readonly incident?: Incident }
  /** A passage of it: its paragraph, 0 for the headline, and its anchor on the annotated page. */
  | {
      readonly kind: "passage";
      readonly article: Article;
      readonly incident: Incident;
      readonly paragraph: number;
      readonly anchor: string;
    }
  | { readonly kind: "question"; readonly incident: Incident; readonly question: Question }
  | { readonly kind: "pair"; readonly incident: Incident; readonly a: Article; readonly b: Article }
  | { readonly kind: "incident"; readonly incident: Incident };

/** A citation in one style. Stretches in italics stand between two tokens (`tokens.ts`); `plainText` takes them out. */
export interface Citation {
  readonly style: CitationStyle;
  /** As it stands in the list of works cited. The day of access is a blank in brackets: the build has no clock. */
  readonly reference: string;
  /** What stands in the text, in brackets or as a note; nothing where the style has but a number there. */
  readonly inText: string | undefined;
}

/** Something's citations, in every style, in the styles' order. */
export function citationsOf(cited: Cited): readonly Citation[] {
  return citationStyles.map((style) => {
    const { reference, inText } = formOf(style, cited);
    const fill = (text: string) => withBlankDay(filled(text, style, cited));
    return { style, reference: fill(reference), inText: inText === undefined ? undefined : fill(inText) };
  });
}

function formOf(style: CitationStyle, cited: Cited): FormattedItem {
  switch (cited.kind) {
    case "source":
      return sourceForm(style, cited.article);
    case "account":
      return accountForm(style, cited.article, cited.incident ?? cited.article, false);
    case "passage":
      return accountForm(style, cited.article, cited.incident, true);
    case "question":
      return pageForm(style, dated(cited.incident, cited.question), cited.kind);
    default:
      return pageForm(style, cited.incident, cited.kind);
  }
}

/** What a question's citation is dated by: the incident's last review, or nothing where no editor has confirmed it. */
export function dated(incident: Incident, question: Question): Incident {
  return isReviewed(question) ? incident : { ...incident, questions: [question] };
}

/** A form with its link, its paragraph and its title put in. */
function filled(form: string, style: CitationStyle, cited: Cited): string {
  const paragraph = cited.kind === "passage" ? cited.paragraph : 0;
  return form
    .replace(new RegExp(`para?\\. ${tokens.paragraph}`, "g"), paragraph === 0 ? "headline" : `$&`)
    .replaceAll(tokens.paragraph, String(paragraph))
    .replaceAll(tokens.title, () => titleOf(style, cited))
    .replaceAll(tokens.address, () => whole(addressOf(cited)));
}

function titleOf({ capitals }: CitationStyle, cited: Cited): string {
  switch (cited.kind) {
    case "question": {
      const asked = capitals ? headlineCapitals(cited.question.ask) : cited.question.ask;
      return `${asked}${statusOf(cited.question)}`;
    }
    case "pair": {
      const names = accountNames(cited.incident);
      return `${names.get(cited.a.id)} and ${names.get(cited.b.id)}`;
    }
    default:
      return "";
  }
}

/** What whoever cites a question says of it that no editor has confirmed, or that a language model had proposed. */
function statusOf(question: Question): string {
  const by = question.proposed && `by ${modelInWords(question.proposed)}`;
  if (isReviewed(question)) return by === undefined ? "" : ` [first proposed ${by}]`;
  return by === undefined ? " [suggested, not reviewed]" : ` [proposed ${by}, not reviewed]`;
}

/** The address, of a page of an incident with the day of its version (`?v=`): where it arrives later, what changed since is told. */
function addressOf(cited: Cited): string {
  const version = cited.kind === "source" || !cited.incident ? undefined : latestVersion(cited.incident)?.day;
  const [page = "", anchor] = pageOf(cited).split("#");
  return `${page}${version === undefined ? "" : `?v=${version}`}${anchor === undefined ? "" : `#${anchor}`}`;
}

function pageOf(cited: Cited): string {
  switch (cited.kind) {
    case "source":
      return articleAddress(cited.article.id);
    case "account":
      return cited.incident ? annotatedAddress(cited.incident.id, cited.article.id) : articleAddress(cited.article.id);
    case "passage":
      return `${annotatedAddress(cited.incident.id, cited.article.id)}#${cited.anchor}`;
    case "question":
      return questionAddress(cited.incident.id, cited.question.id);
    case "pair":
      return pairAddress(cited.incident.id, cited.a.id, cited.b.id);
    case "incident":
      return incidentAddress(cited.incident.id);
  }
}
