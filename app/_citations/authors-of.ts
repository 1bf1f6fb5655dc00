import { parse } from "@citation-js/name";
import type { CslName } from "./csl-item.ts";

/** Words that persons are not called by, and bodies are. */
const bodyWords = new Set(
  `agency army assembly association authority bank board borders bureau centre center club coalition college command commission
committee company conference congress correspondents corporation council court department desk editors embassy federation force
forces foundation front government group initiative institute international investigations league media ministry monitor network
news newsroom observatory office organisation organization parliament party police press project reporters rights secretariat
service services society staff syndicate team tribune union university watch wire`.split(/\s+/),
);

/** Small words in the names of persons: “van der Berg”, “bin Salman”. Any other small word is a body’s. */
const particles = new Set(
  "af al ap as av bar ben bin bint da dal de degli dei del della den der di do dos du e el ibn la las le los o san st ten ter un van von y zu zum zur".split(
    " ",
  ),
);

const suffix = String.raw`(?:Jr|Sr)\b\.?|I{2,3}\b`;

/**
 * The authors in a byline, “Parisa Hafezi, Jan van der Berg and Martin King, Jr.”: persons by their parts, with what belongs to
 * the family's name in it. A body is never cut up, whatever it has in its name: what is left between the persons at both ends
 * of a byline is one, as in “Ann Lee and Ministry of Trade and Industry”.
 */
export function authorsOf(byline: string): CslName[] {
  const parts = [
    ...byline.matchAll(new RegExp(String.raw`(.+?)(?:,(?!\s*(?:${suffix}))\s*(?:and\s+)?|\s+and\s+|$)`, "g")),
  ]
    .map((found) => ({ name: found[1] ?? "", start: found.index }))
    .filter(({ name }) => name.trim() !== "");
  const first = parts.findIndex(({ name }) => !isPerson(name));
  if (first === -1) return parts.map(({ name }) => person(name));
  const last = parts.findLastIndex(({ name }) => !isPerson(name));
  const [from, to] = [parts[first], parts[last]];
  if (!from || !to) return [];
  return [
    ...parts.slice(0, first).map(({ name }) => person(name)),
    { literal: byline.slice(from.start, to.start + to.name.length) },
    ...parts.slice(last + 1).map(({ name }) => person(name)),
  ];
}

/** Two words or more, of which none is a body's. Names in other letters are not told apart by their capitals. */
function isPerson(name: string): boolean {
  const words = name.replace(new RegExp(String.raw`,?\s+(?:${suffix})$`), "").split(/\s+/);
  return (
    words.length > 1 &&
    words.every((word) => {
      const small = word.toLowerCase();
      return !bodyWords.has(small) && (particles.has(small) || !/^\p{Ll}/u.test(word)) && !/[\p{N}&@]/u.test(word);
    })
  );
}

function person(name: string): CslName {
  const [, bare = name, end] = new RegExp(String.raw`^(.*?),?\s+(${suffix})$`).exec(name) ?? [];
  const { family, given, ...parts } = parse(bare);
  if (family === undefined) return { literal: name };
  const whole = [parts["dropping-particle"], parts["non-dropping-particle"], family].filter(Boolean).join(" ");
  return { family: whole, ...(given === undefined ? {} : { given }), ...(end === undefined ? {} : { suffix: end }) };
}
