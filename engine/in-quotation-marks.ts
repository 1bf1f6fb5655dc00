/** Words that begin with an apostrophe, which is no quotation mark. */
const elided = /^(?:tis|twas|twere|em|til|till|cause|n|bout|round|gainst)\b/i;

interface Mark {
  readonly at: number;
  readonly opens: boolean;
  readonly isDouble: boolean;
}

/**
 * Words in quotation marks: those that stand in them become single, and inside these double again. Where only one of two marks is
 * among the words, since they begin or end inside a quotation, the other is put at their beginning or end; so all are balanced.
 * Apostrophes are left as they are.
 */
export function inQuotationMarks(words: string): string {
  const { marks, before, after } = paired(words);
  let depth = 1;
  const written = (opens: boolean) => {
    const level = opens ? depth++ : --depth;
    const [open, close] = level % 2 === 1 ? ["‘", "’"] : ["“", "”"];
    return opens ? open : close;
  };
  let text = "“" + Array.from({ length: before }, () => written(true)).join("");
  let from = 0;
  for (const { at, opens } of marks) {
    text += words.slice(from, at) + written(opens);
    from = at + 1;
  }
  return `${text}${words.slice(from)}${Array.from({ length: after }, () => written(false)).join("")}”`;
}

/** The same without the marks around, which stand there already: a browser puts them around a `q`. */
export function withinQuotationMarks(words: string): string {
  return inQuotationMarks(words).slice(1, -1);
}

/** The quotation marks among words, in pairs, and how many are wanting before them and after. */
function paired(words: string): { marks: readonly Mark[]; before: number; after: number } {
  const open: Mark[] = [];
  const marks: Mark[] = [];
  let before = 0;
  for (const mark of marksIn(words)) {
    if (mark.opens) {
      open.push(mark);
      marks.push(mark);
      continue;
    }
    const match = open.findLastIndex(({ isDouble }) => isDouble === mark.isDouble);
    // Without one that it closes, a single one is an apostrophe.
    if (match === -1 && !mark.isDouble) continue;
    if (match === -1) {
      // All that is open was opened inside what this one closes: it is not told from an apostrophe.
      for (const inner of open.splice(0)) marks.splice(marks.indexOf(inner), 1);
      before += 1;
    } else for (const inner of open.splice(match).slice(1)) marks.splice(marks.indexOf(inner), 1);
    marks.push(mark);
  }
  return { marks, before, after: open.length };
}

function marksIn(words: string): Mark[] {
  return [...words.matchAll(/[“”„"‘’']/g)].flatMap(({ 0: sign, index: at }): Mark[] => {
    const [prior, next] = [words.slice(0, at).at(-1) ?? " ", words.slice(at + 1)];
    const isDouble = /[“”„"]/.test(sign);
    const couldOpen = /[\s([{“‘"'—–-]/.test(prior) && /^[^\s]/.test(next);
    if (isDouble) return [{ at, isDouble, opens: sign === '"' ? couldOpen : sign !== "”" }];
    if (couldOpen && sign !== "’")
      return /^\p{L}/u.test(next) && !elided.test(next) ? [{ at, isDouble, opens: true }] : [];
    // Between letters, or before a figure, it is an apostrophe.
    return sign !== "‘" && !/^[\p{L}\p{N}]/u.test(next) ? [{ at, isDouble, opens: false }] : [];
  });
}
