import { describePassage } from "../../engine/links/describe-passage.ts";
import type { Passage } from "../../engine/links/passage.ts";
import { checkQuotation } from "./cite-check.ts";
import { citeDay } from "./cite-day.ts";
import { fetchForms, fillForm, type CiteFile, type CiteForm, type CiteForms, type CiteStyle } from "./cite-forms.ts";
import { copyText, tell } from "./copy-link.ts";
import { openDialog } from "./dialogs.ts";
import { button, make } from "./make.ts";
import { asPart } from "./parts.ts";
import { ofTheSite } from "../_site-name.ts";

/** What is to be cited: words that are selected, an editors' claim by its anchor, or a question. */
export type Citing =
  | {
      readonly kind: "passage";
      readonly forms: string;
      readonly passage: Passage;
      readonly words: string;
      /** Brings the keyboard's place back to the words, where what opened the dialog is gone with their selection. */
      readonly back?: () => void;
    }
  | { readonly kind: "claim"; readonly forms: string; readonly anchor: string }
  | { readonly kind: "question"; readonly forms: string; readonly ask: string; readonly address: string };

/** The style that was chosen last, until the page is left. */
let chosen: string | undefined;

/** Opens the dialog that cites it. Throws where the forms of its citations cannot be fetched and the page has its own. */
export async function openCitation(citing: Citing, signal: AbortSignal): Promise<void> {
  const forms = await fetchForms(citing.forms).catch((error: unknown) => {
    if (citing.kind !== "claim")
      tell("The citation could not be loaded. The foot of the page holds the article’s.", signal);
    throw error;
  });
  if (citing.kind === "question") {
    const { ask, address } = citing;
    const titled = (style: CiteStyle) => (style.capitals ? forms.capitals?.[ask] : undefined) ?? ask;
    const whole: Choice = { what: "This question", of: (style) => style.question, fill: { address }, titled };
    return show(forms, ask, [], [whole], forms.sources, signal);
  }
  const quoted = quotedIn(forms, citing);
  if (!quoted) throw new Error(`no passage for ${citing.forms}`);
  const { paragraph, address } = quoted;
  show(
    forms,
    "This passage",
    quotation(forms, quoted),
    [
      {
        what: forms.retold ? "This passage of the account" : "This passage of the text",
        of: (style) => style.passage,
        fill: { address, paragraph },
      },
      { what: "The article, as published", of: (style) => style.source, fill: { address } },
    ],
    { name: "The article as published, as a file", address: forms.files },
    signal,
    citing.kind === "passage" ? citing.back : undefined,
  );
}

interface Quoted {
  readonly passage: Passage;
  readonly words: string;
  readonly paragraph: number;
  readonly voices: readonly string[];
  readonly address: string;
}

/**
 * The words that are cited, and a link short enough for a list of works cited: to the editors' claim that they are, with its voice,
 * or to their paragraph.
 */
function quotedIn(forms: CiteForms, citing: Exclude<Citing, { kind: "question" }>): Quoted | undefined {
  const claim = forms.claims.find((claim) =>
    citing.kind === "claim"
      ? claim.anchor === citing.anchor
      : claim.start === citing.passage.start && claim.end === citing.passage.end,
  );
  const span = citing.kind === "claim" ? claim : citing.passage;
  if (!span) return undefined;
  const passage = citing.kind === "claim" ? describePassage(forms, span) : citing.passage;
  const paragraph = forms.blocks.findLast(({ start }) => start <= span.start)?.number ?? 0;
  return {
    passage,
    words: citing.kind === "claim" ? forms.text.slice(span.start, span.end) : citing.words,
    paragraph,
    voices: claim?.voices ?? [],
    address: `${forms.page}#${claim?.anchor ?? `${forms.id}.p${paragraph}`}`,
  };
}

const citeField = "grid items-baseline gap-2 font-semibold";

/** The quotation, to be changed to what is really quoted, and whether that is in the text as it stands. */
function quotation(forms: CiteForms, { passage, words, paragraph, voices }: Quoted): HTMLElement[] {
  const field = make("textarea", "note-field font-normal");
  field.rows = 3;
  field.value = words.replace(/\s+/g, " ");
  const check = asPart("cite-check", make("p", "mt-4"));
  check.setAttribute("role", "status");
  const look = () => check.replaceChildren(...checkQuotation(field.value, { words, passage }, forms));
  field.addEventListener("input", look);
  look();
  const place = paragraph === 0 ? "Headline" : `Paragraph ${paragraph}`;
  const voice = voices.length > 0 ? `; the voice is ${voices.join(" and ")}` : "";
  const whose =
    forms.retold && paragraph > 0
      ? ` These are ${ofTheSite} words, not the source’s: quote them as the account’s.`
      : "";
  return [
    make("label", citeField, "The words that you quote", field),
    check,
    asPart("cite-about", make("p", "mt-7 text-soft", `${place}${voice}.${whose}`)),
  ];
}

interface Choice {
  readonly what: string;
  readonly of: (style: CiteStyle) => CiteForm | undefined;
  readonly fill: { readonly address: string; readonly paragraph?: number };
  readonly titled?: (style: CiteStyle) => string;
}

function show(
  forms: CiteForms,
  what: string,
  before: readonly HTMLElement[],
  options: readonly Choice[],
  filed: CiteFile | undefined,
  signal: AbortSignal,
  back?: () => void,
): void {
  const dialog = make(
    "dialog",
    "dialog max-h-[90dvh] w-440 max-w-[min(44rem,94vw)] bg-raised px-16 py-14 text-93 leading-easy",
  );
  dialog.setAttribute("aria-labelledby", "site.cite-dialog");
  const title = make("h2", "mb-6", `Cite: ${what}`);
  title.id = "site.cite-dialog";
  const style = choice(
    "Style",
    forms.styles.map(({ id, name }) => [id, name]),
    chosen,
  );
  const option = choice(
    "What is cited",
    options.map(({ what }, i) => [String(i), what]),
  );
  const output = make("div", "min-h-80");
  const draw = () => {
    chosen = style.field.value;
    const as = forms.styles.find(({ id }) => id === chosen);
    const { of, fill, titled } = options[Number(option.field.value)] ?? options[0] ?? {};
    const form = as && of?.(as);
    if (!as || !form || !fill) return;
    const full = (text: string) => fillForm(text, { ...fill, title: titled?.(as), day: citeDay(as.day) });
    output.replaceChildren(
      line("Reference", full(form.reference), signal),
      ...(form.inText === undefined ? [] : [line(as.isNote ? "As a note" : "In the text", full(form.inText), signal)]),
    );
  };
  style.field.addEventListener("change", draw);
  option.field.addEventListener("change", draw);
  draw();
  dialog.append(
    title,
    ...before,
    make("p", "mt-10 flex flex-wrap gap-x-14 gap-y-7", style.label, ...(options.length > 1 ? [option.label] : [])),
    output,
    ...(filed ? [files(filed)] : []),
    make(
      "p",
      "mt-8 flex flex-wrap gap-5 *:border-rule print:hidden",
      button("Close", () => dialog.close()),
    ),
  );
  const opener = document.activeElement;
  dialog.addEventListener("close", () => (back ? back() : opener instanceof HTMLElement && opener.focus()));
  openDialog(dialog, signal);
  style.field.focus();
}

function choice(name: string, values: readonly (readonly [string, string])[], value?: string) {
  const field = make("select", "max-w-full rounded-md border border-rule bg-paper px-4 py-3 font-normal");
  for (const [id, words] of values) field.append(new Option(words, id, false, id === value));
  return { field, label: make("label", citeField, name, field) };
}

/** A citation with its italics, and the button that copies just what is shown. */
function line(name: string, text: string, signal: AbortSignal): HTMLElement {
  const shown = asPart("cite-text", make("p", "wrap-anywhere"));
  for (const [i, piece] of text.split(/[\uE004\uE005]/).entries())
    shown.append(i % 2 === 1 ? make("i", "", piece) : piece);
  const copy = button(
    "Copy",
    () => void copyText(shown.textContent ?? "", "Citation copied.", signal),
    "tool border-rule",
  );
  copy.setAttribute("aria-label", `Copy: ${name}`);
  return make("section", "", make("h3", "mt-8 flex items-baseline gap-6 font-semibold", name, " ", copy), shown);
}

function files({ name: what, address }: CiteFile): HTMLElement {
  const links = (
    [
      ["BibTeX", "bib"],
      ["RIS", "ris"],
      ["CSL-JSON", "json"],
    ] as const
  ).map(([name, kind]) => {
    const link = make("a", "", name);
    link.href = `${address}cite.${kind}`;
    link.download = "";
    return link;
  });
  const [bib = "", ris = "", json = ""] = links;
  return make("p", "mt-7 text-soft", `${what}: `, bib, " · ", ris, " · ", json);
}
