import { chanceOf, type Chance } from "../engine/link-trials/chance.ts";

/** An article of an archive that a program wrote, and the incident that it tells of. */
export interface Archived {
  readonly id: string;
  readonly incident: number;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
}

/** How an archive is made. */
export interface MadeArchive {
  readonly articles: number;
  readonly seed: number;
  /** Over so many days its incidents are spread. */
  readonly days: number;
  /** At most so many accounts an incident has, and at least one; few have many. */
  readonly mostAccounts?: number;
}

const onsets = "b br c ch d dr f fl g gr h j k l m n p pl qu r s sh sl st t th tr v w z".split(" ");
const vowels = "a e i o u ai ea io ou".split(" ");
const codas = "b ck d l m n nd p r rk s st t x ng".split(" ");
const small = "the of and to in a for on with that from by at as it was were had after before".split(" ");
const outlets = "Courier Herald Ledger Mercury Observer Post Record Sentinel Star Tribune".split(" ");
/** Words and names that the archive is written with: as many as a newspaper uses in a year; the first are the commonest, as in any language. */
const mostWords = 20_000;
const mostNames = 8_000;
/** Of an incident's own words and names its accounts take so many; the rest of an account is of the language at large. */
const ownWords = 70;
const ownNames = 8;
const sentencesEach = 14;
const day = 86_400_000;

/**
 * Articles about incidents, in a language of made words that are as unevenly common as those of real ones (Zipf): accounts of one incident
 * share names, some rare words and a day, and everything else by chance. A seed gives the same again, one by one.
 */
export function* madeArchive({ articles, seed, days, mostAccounts = 9 }: MadeArchive): Generator<Archived> {
  const chance = chanceOf(seed);
  const words = Array.from({ length: mostWords }, () => wordOf(chance));
  const names = Array.from({ length: mostNames }, () => capital(wordOf(chance)));
  const common = <T>(list: readonly T[]): T => {
    // The rank r with a likelihood of about 1/r.
    const rank = Math.floor(Math.exp((Math.log(list.length + 1) * chance.below(1_000_000)) / 1_000_000)) - 1;
    return list[rank] as T;
  };
  for (let made = 0, incident = 0; made < articles; incident += 1) {
    const on = Date.UTC(2020, 0, 1) + chance.below(days) * day;
    const of = {
      words: Array.from({ length: ownWords }, () => common(words)),
      names: Array.from({ length: ownNames }, () => chance.of(names)),
    };
    const accounts = 1 + Math.floor((chance.below(1000) / 1000) ** 2 * mostAccounts);
    for (let n = 0; n < accounts && made < articles; n += 1, made += 1) {
      const published = new Date(on + chance.below(3) * day).toISOString().slice(0, 10);
      const word = () => (chance.below(3) > 0 ? chance.of(of.words) : common(words));
      const name = () => (chance.below(5) > 0 ? chance.of(of.names) : common(names));
      const sentence = () => {
        const parts = Array.from({ length: 7 + chance.below(8) }, (_, at) =>
          at % 3 === 2 ? (chance.below(3) === 0 ? name() : word()) : at % 2 === 0 ? chance.of(small) : word(),
        );
        return `${capital(parts.join(" "))}.`;
      };
      const first = `At least ${2 + (incident % 60)} people were hurt in ${of.names[0]} on ${weekdayOf(on)}, ${of.names[1]} said.`;
      const text = [first, ...Array.from({ length: sentencesEach }, sentence)];
      yield {
        id: `made-${made}`,
        incident,
        title: `${of.names[0]}: ${word()} ${word()} ${of.names[chance.below(3)]}`,
        published,
        publisher: `The ${capital(words[made % 40] ?? "")} ${chance.of(outlets)}`,
        text: [text.slice(0, 5), text.slice(5, 10), text.slice(10)].map((part) => part.join(" ")).join("\n\n"),
      };
    }
  }
}

function wordOf(chance: Chance): string {
  const syllables = 1 + chance.below(3);
  return Array.from(
    { length: syllables },
    () => chance.of(onsets) + chance.of(vowels) + (chance.below(2) ? chance.of(codas) : ""),
  ).join("");
}

function weekdayOf(on: number): string {
  return new Date(on).toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
