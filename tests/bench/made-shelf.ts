import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** How large a shelf is made. */
export interface MadeShelf {
  readonly incidents: number;
  readonly accounts: number;
  /** Words of each account, at least. */
  readonly words: number;
  readonly questions: number;
}

const towns = [
  "Alder",
  "Birken",
  "Cotham",
  "Dunmere",
  "Eastry",
  "Farley",
  "Gorse",
  "Holm",
  "Ivinghoe",
  "Jarrow",
  "Kelso",
  "Lorne",
];
const events = [
  "fire",
  "flood",
  "landslide",
  "collision",
  "explosion",
  "shooting",
  "derailment",
  "collapse",
  "storm",
  "strike",
];
const things = [
  "boats",
  "lorries",
  "wells",
  "barns",
  "turbines",
  "chapels",
  "sheds",
  "pumps",
  "trams",
  "kilns",
  "vans",
  "silos",
];
const voices = [
  "the mayor",
  "the fire service",
  "a witness",
  "the police",
  "the company",
  "a doctor",
  "the governor",
  "itself",
];
const figures = ["four", "six", "nine", "eleven", "fourteen", "seventeen", "twenty", "thirty-two"];
const fillers = [
  "Roads to the north stayed closed until the evening, and buses went by the coast.",
  "People had begun to gather in the school, where tea was made and blankets were given out.",
  "An inquiry would be led by a judge from another county, who is to report in the spring.",
  "The council had been warned of the danger twice in as many years, and had put off the work.",
  "Shops in the high street opened late, and the market was held in the yard of the old brewery.",
  "Nobody could say in the night how long it would take until the water was fit to drink.",
];

/** An answer's words in an account: no other sentence has them. */
const answer = (thing: string, figure: string, town: string) => `${figure} ${thing} were lost at ${town}`;

/** Writes a shelf in which every account of an incident answers every question of it, in one of three ways. The same for the same size. */
export function makeShelf(folder: string, { incidents, accounts, words, questions }: MadeShelf): void {
  rmSync(folder, { recursive: true, force: true });
  for (const place of ["articles", "incidents"]) mkdirSync(path.join(folder, place), { recursive: true });
  for (let i = 0; i < incidents; i++) {
    const town = `${towns[i % towns.length]}${i < towns.length ? "" : ` ${i}`}`;
    const event = events[i % events.length] ?? "";
    const day = `2021-${String((i % 12) + 1).padStart(2, "0")}-05`;
    const ids = Array.from({ length: accounts }, (_, a) => `paper${a + 1}-incident${i + 1}`);
    const asked = Array.from(
      { length: questions },
      (_, q) => `${things[q % things.length]}${q < things.length ? "" : ` of row ${q}`}`,
    );
    const figureOf = (a: number, q: number) => figures[(q + ((a * 7 + q * 3) % 3)) % figures.length] ?? "";
    for (const [a, id] of ids.entries()) {
      const sentences: string[] = [`A ${event} struck ${town} on Monday.`];
      for (const [q, thing] of asked.entries()) {
        sentences.push(`According to ${voices[(a + q) % voices.length]}, ${answer(thing, figureOf(a, q), town)}.`);
        sentences.push(fillers[(a + q) % fillers.length] ?? "");
      }
      for (let n = 0; sentences.join(" ").split(" ").length < words; n++)
        sentences.push(
          `In house ${n + 1} of ${town}, number ${a + 1} on the list, ${fillers[(a + n) % fillers.length]?.toLowerCase()}`,
        );
      const blocks = sentences.flatMap((sentence, n) => (n % 4 === 0 ? ["\n\n", sentence] : [" ", sentence]));
      writeFileSync(
        path.join(folder, "articles", `${id}.md`),
        `---\ntitle: A ${event} at ${town}, report ${a + 1}\npublisher: Paper ${a + 1}\npublished: ${day}\nurl: none\ntext: retold\n---\n${blocks.join("").trim()}\n`,
      );
    }
    const lines = asked.flatMap((thing, q) => {
      const told = [...new Set(ids.map((_, a) => figureOf(a, q)))];
      return [
        `  - id: q${q + 1}x`,
        `    ask: How many ${thing} were lost?`,
        "    positions:",
        ...told.flatMap((figure) => [
          `      - id: ${figure}`,
          `        says: ${figure}`,
          "        claims:",
          ...ids.flatMap((id, a) =>
            figureOf(a, q) === figure
              ? [
                  `          - { article: ${id}, quote: "${answer(thing, figure, town)}", voice: ${voices[(a + q) % voices.length]} }`,
                ]
              : [],
          ),
        ]),
        "    reviewed: 2026-11-20",
      ];
    });
    writeFileSync(
      path.join(folder, "incidents", `incident-${i + 1}.md`),
      `---\ntitle: A ${event} at ${town}\nwhen: { from: ${day} }\nwhere: [{ name: ${town} }]\nkind: ${event}\naccounts: [${ids.join(", ")}]\nquestions:\n${lines.join("\n")}\n---\nA note.\n`,
    );
  }
}
