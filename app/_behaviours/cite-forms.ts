/** The forms of an article's citations, as `_citations/forms-data.ts` writes them. */
export interface CiteForms {
  readonly id: string;
  readonly retold: boolean;
  readonly files: string;
  /** What a question's citation rests on: the articles of the incident. */
  readonly sources?: CiteFile;
  /** What is asked, in headline capitals. */
  readonly capitals?: Readonly<Record<string, string>>;
  readonly page: string;
  readonly claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly anchor: string;
    readonly voices: readonly string[];
  }[];
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly number: number }[];
  readonly styles: readonly CiteStyle[];
}

/** Files for reference managers, below an address. */
export interface CiteFile {
  readonly name: string;
  readonly address: string;
}

export interface CiteStyle {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly isNote: boolean;
  readonly capitals?: boolean;
  readonly source: CiteForm;
  readonly passage: CiteForm;
  readonly question?: CiteForm;
}

export interface CiteForm {
  readonly reference: string;
  readonly inText?: string;
}

/** The tokens of `_citations/tokens.ts`. */
const token = { accessed: "\uE000", address: "\uE001", title: "\uE002", paragraph: "\uE003" };

/** Fetches the forms from this site. They are its own file, so their shape is taken as it is. Throws where there are none. */
export async function fetchForms(address: string): Promise<CiteForms> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const forms: CiteForms = await response.json();
  return forms;
}

/** A form with everything put in. Italics stay between their tokens. */
export function fillForm(
  form: string,
  {
    day,
    address,
    title = "",
    paragraph = 0,
  }: { day: string; address: string; title?: string | undefined; paragraph?: number },
): string {
  return form
    .replace(new RegExp(`para?\\. ${token.paragraph}`, "g"), paragraph === 0 ? "headline" : "$&")
    .replaceAll(token.paragraph, String(paragraph))
    .replaceAll(token.accessed, day)
    .replaceAll(token.title, () => title)
    .replaceAll(token.address, () => address);
}
