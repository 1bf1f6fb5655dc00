import { plainBlock, type Block } from "./block.ts";
import { fromBlocks } from "./from-blocks.ts";
import { NotTakenIn, type TakenIn } from "./taken-in.ts";

/** Encodings of fonts by their `\fcharset`, as the RTF Specification 1.9.1 lists them. */
const charsets: Readonly<Record<string, string>> = {
  0: "windows-1252",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** Groups whose words are not the document's: tables of fonts and styles, what is said of it, pictures, notes of headers, fields' instructions. */
const silent = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst themedata datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles nonshppict shp bkmkstart bkmkend pntext listtext footnote annotation comment".split(
    " ",
  ),
);
/** What a control word writes. */
const written: Readonly<Record<string, string>> = {
  tab: " ",
  line: " ",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": " ",
  _: "‑",
  "-": "",
  cell: "; ",
  emspace: " ",
  enspace: " ",
};

/** How deep groups may lie in one another. */
const deepest = 200;

interface State {
  readonly isSilent: boolean;
  readonly isHidden: boolean;
  readonly charset: string;
  /** How many characters stand in for one of Unicode that older programs do not know. */
  readonly skipped: number;
}

/**
 * The article in a document of Rich Text Format: paragraph by paragraph, without what is hidden or deleted. `\'hh` is read in the
 * encoding of the font that it is in.
 *
 * @throws NotTakenIn where it is none.
 */
export function fromRtf(source: string, name: string): TakenIn {
  if (!source.startsWith("{\\rtf"))
    throw new NotTakenIn(`${name}: it is no RTF; a document in Rich Text Format was expected.`);
  const page = /\\ansicpg(\d+)/.exec(source)?.[1];
  const usual = page === undefined ? "windows-1252" : `windows-${page}`;
  const fonts = fontsIn(source, usual);
  const blocks: Block[] = [];
  const states: State[] = [];
  let state: State = { isSilent: false, isHidden: false, charset: usual, skipped: 1 };
  let text = "";
  let bytes: number[] = [];
  let toSkip = 0;
  const flush = () => {
    if (bytes.length > 0) text += decoded(bytes, state.charset);
    bytes = [];
  };
  const say = (words: string) => {
    if (state.isSilent || state.isHidden) return;
    flush();
    text += words;
  };
  const end = () => {
    flush();
    const words = text
      .replace(/[;\s]+$/, "")
      .replace(/\s+/g, " ")
      .trim();
    if (words !== "") blocks.push(plainBlock("paragraph", words));
    text = "";
  };
  for (const [token, control, parameter, hex, symbol] of source.matchAll(
    /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[^\\{}\r\n]+/gi,
  )) {
    if (token === "{" || token === "}") {
      flush();
      toSkip = 0;
      if (token === "{") states.push(state);
      else state = states.pop() ?? state;
      if (states.length > deepest)
        throw new NotTakenIn(`${name}: groups more than ${deepest} deep; a document was expected.`);
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (!state.isSilent && !state.isHidden) bytes.push(Number.parseInt(hex, 16));
    } else if (symbol !== undefined) {
      if (symbol === "*") state = { ...state, isSilent: true };
      else if (symbol === "\n" || symbol === "\r") end();
      else say(written[symbol] ?? symbol);
    } else if (control !== undefined) {
      flush();
      const value = parameter === undefined ? undefined : Number(parameter);
      if (silent.has(control)) state = { ...state, isSilent: true };
      else if (control === "par" || control === "sect" || control === "page" || control === "row") end();
      else if (control === "v" || control === "deleted") state = { ...state, isHidden: value !== 0 };
      else if (control === "plain") state = { ...state, isHidden: false };
      else if (control === "f") state = { ...state, charset: fonts.get(value ?? 0) ?? usual };
      else if (control === "uc") state = { ...state, skipped: value ?? 1 };
      else if (control === "u") {
        say(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        toSkip = state.skipped;
      } else if (written[control] !== undefined) say(written[control]);
    } else {
      const words = token.slice(toSkip);
      toSkip = Math.max(0, toSkip - token.length);
      say(words);
    }
  }
  end();
  return fromBlocks(blocks);
}

/** The encoding of each font by its number. */
function fontsIn(source: string, usual: string): ReadonlyMap<number, string> {
  const fonts = new Map<number, string>();
  for (const [, font, charset = ""] of source.matchAll(/\\f(\d{1,5})\b[^{};]{0,200}?\\fcharset(\d{1,3})/g))
    fonts.set(Number(font), charsets[charset] ?? usual);
  return fonts;
}

function decoded(bytes: readonly number[], charset: string): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder("windows-1252").decode(Uint8Array.from(bytes));
  }
}
