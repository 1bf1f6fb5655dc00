import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chanceOf, type Chance } from "../engine/link-trials/chance.ts";

/** What an incident of a made shelf is of: its kind, what happened, what was done of it, who speaks. */
const kinds = [
  "fire|a fire broke out in|burned down|firefighters|the fire brigade|the roof fell in|sparks from a welder",
  "flood|a river burst its banks near|was flooded|volunteers|the water board|a dyke gave way|days of rain",
  "crash|two trains collided in|was derailed|rescuers|the railway|a signal had failed|fog",
  "theft|burglars broke into|was robbed|detectives|the police|a window was forced|a missing key",
  "strike|a walkout began at|stood still|pickets|the union|talks had broken off|a quarrel over pay",
  "election|votes were counted in|changed hands|clerks|the election office|a recount was asked for|a narrow result",
  "outbreak|a virus spread through|was closed|nurses|the health office|samples were taken|spoiled milk",
  "storm|a storm tore through|lost its power|linemen|the weather service|trees lay across the road|a late warning",
  "trial|a trial opened in|heard its first witness|jurors|the court|the defence asked for a delay|a lost file",
  "rescue|climbers were lost above|was searched|guides|the mountain rescue|a dog found a glove|a wrong turn",
].map((line) => line.split("|"));
const things =
  "school bakery harbour warehouse theatre museum clinic library mill chapel market brewery foundry garage hotel stadium tannery dairy".split(
    " ",
  );
const openings =
  "bar cor dun esk fal gar hol ist jor kel lun mar nor ost pel quar ros sel tar ulm var wen yar zel".split(" ");
const middles = "a e i o u and er in or un al est".split(" ");
const endings = "by dale field gard holm ley mere ness port stad ton vik wick moor burg fell".split(" ");
const given = "Ada Bo Cleo Dov Eda Finn Gil Hana Ivo Jun Kaj Lena Milo Nora Odd Pia Rolf Siv Tove Una Viggo Yva".split(
  " ",
);
const asides = [
  "Nobody could say for how long the road would stay closed.",
  "Neighbours brought tea and blankets.",
  "A similar case two years before had ended without a charge.",
  "The council will meet on Thursday to hear what it costs.",
  "Trains and buses ran late until the evening.",
  "A fund was opened for those who had lost their belongings.",
  "Insurers sent two experts, who would not be named.",
  "The mayor asked people to stay away from the place.",
  "Reporters were led to a tent behind the square, where nobody could tell them when the next answers would come.",
  "Schools nearby opened an hour later than usual, and lessons were held in the gymnasium.",
  "Those who saw it are asked to write down what they remember while the memory is fresh.",
  "A collection of photographs that readers sent shows the street as it was an hour before.",
  "Shopkeepers counted what was left on their shelves and wrote long lists for their insurers.",
  "In the evening candles stood in many windows, and the bells of three churches rang for a quarter of an hour.",
  "The opposition in the council asks why an older report was never read aloud.",
  "Whether the work can go on next week will be decided when the weather is better.",
  "A hotel gave rooms to families for as long as they need them.",
  "Doctors said that most of the injured could go home within two days.",
  "Maps of the cellars had been lost in a move, and new ones had to be drawn by hand.",
  "Several visitors from abroad left their luggage behind and took the first train in the morning.",
];

/** At most so many accounts an incident has, and at least one. */
const mostAccounts = 7;
const day = 86_400_000;

/** An article of a shelf that a program wrote, and the incident that it tells of. */
export interface MadeArticle {
  readonly id: string;
  readonly incident: number;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
}

/** So many articles about many incidents, of places and people that do not exist; a seed gives the same again. */
export function madeArticles(count: number, seed: number): MadeArticle[] {
  const chance = chanceOf(seed);
  const articles: MadeArticle[] = [];
  for (let incident = 0; articles.length < count; incident += 1) {
    const scene = sceneOf(chance);
    const accounts = Math.min(count - articles.length, 1 + chance.below(mostAccounts));
    for (let n = 0; n < accounts; n += 1) articles.push(accountOf(scene, incident, articles.length, chance));
  }
  return articles;
}

/** Writes them as the articles of a content folder, without an incident's file. */
export function writeMadeArticles(folder: string, count: number, seed: number): void {
  mkdirSync(path.join(folder, "articles"), { recursive: true });
  for (const { id, title, publisher, published, paragraphs } of madeArticles(count, seed)) {
    const front = `title: ${title}\npublisher: ${publisher}\npublished: ${published}\nurl: none\ntext: full`;
    writeFileSync(path.join(folder, "articles", `${id}.md`), `---\n${front}\n---\n${paragraphs.join("\n\n")}\n`);
  }
}

type Scene = ReturnType<typeof sceneOf>;

function sceneOf(chance: Chance) {
  const [kind = "", began = "", ended = "", helpers = "", office = "", detail = "", cause = ""] = chance.of(kinds);
  return {
    ...{ kind, began, ended, helpers, office, detail, cause },
    place: nameOf(chance),
    region: nameOf(chance),
    owner: nameOf(chance),
    thing: chance.of(things),
    people: [personOf(chance), personOf(chance), personOf(chance)] as const,
    numbers: [2 + chance.below(60), 100 + chance.below(900), 20 + chance.below(70)] as const,
    on: Date.UTC(2030, 0, 1) + chance.below(1500) * day,
  };
}

function accountOf(scene: Scene, incident: number, number: number, chance: Chance): MadeArticle {
  const { kind, began, ended, helpers, office, detail, cause, place, region, owner, thing, people, numbers } = scene;
  const published = new Date(scene.on + chance.below(3) * day).toISOString().slice(0, 10);
  const weekday = new Date(scene.on).toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" });
  const [hurt, homes, tasks] = numbers;
  const opening = [
    `${capital(began)} the ${owner} ${thing} in ${place} on ${weekday}, and ${hurt} people were injured, ${office} said.`,
    `At least ${hurt} people were injured on ${weekday} when ${began} the ${owner} ${thing} in ${place}, ${region}.`,
    `The ${owner} ${thing} in ${place} ${ended} on ${weekday}; ${office} counted ${hurt} injured.`,
  ];
  const more = [
    `${people[0]}, who leads ${office} in ${region}, said that ${cause} was the likely cause.`,
    `“We heard it from across the square,” said ${people[1]}, who works at the ${thing}. “Then ${detail}.”`,
    `${capital(helpers)} from ${region} worked through the night, and ${homes} people had to leave their homes.`,
    `${people[2]} of ${place} said that ${detail} before anyone had called for help.`,
    `By the morning ${tasks} ${helpers} were still at the ${owner} ${thing}.`,
    `The ${kind} is the first of its kind in ${place} since 2019, according to ${people[0]}.`,
    `${people[1]} had warned ${office} in a letter ${tasks} days earlier, which lay unopened in ${region}.`,
    `For ${people[2]} it is the second time: a year ago ${detail} at a ${thing} of the same owner.`,
    `Repairs will take ${tasks} weeks and cost about ${homes} thousand crowns, ${people[0]} told reporters.`,
    `The ${owner} ${thing} was built ${homes} years ago by a family from ${region}, and has ${tasks} rooms.`,
    `“There is no sign of anything but ${cause},” said ${people[0]} of ${office}.`,
    ...asides,
  ];
  const chosen = more
    .map((sentence) => ({ sentence, order: chance.below(1000) }))
    .toSorted((a, b) => a.order - b.order);
  const sentences = chosen.slice(0, 18).map(({ sentence }) => sentence);
  return {
    id: `paper${number}-${published}`,
    incident,
    title: chance.of([`${capital(kind)} at ${owner} ${thing} in ${place}`, `${hurt} hurt in ${place} ${kind}`]),
    published,
    publisher: `Paper ${number}`,
    paragraphs: [chance.of(opening), ...[0, 3, 6, 9, 12, 15].map((at) => sentences.slice(at, at + 3).join(" "))],
  };
}

function nameOf(chance: Chance): string {
  return capital(`${chance.of(openings)}${chance.of(middles)}${chance.of(endings)}`);
}

function personOf(chance: Chance): string {
  return `${chance.of(given)} ${nameOf(chance)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
