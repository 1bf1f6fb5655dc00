import type { Chance } from "../../engine/link-trials/chance.ts";

/** An article that is to be drawn as a page: what a careful reader would copy out of it. */
export interface Story {
  readonly lang: string;
  readonly title: string;
  readonly publisher: string;
  /** The site's host. */
  readonly host: string;
  readonly author: string;
  /** As 2031-03-05. */
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  readonly items: readonly string[];
  readonly quotation: readonly string[];
  readonly caption: string;
}

/** A page or a document, and what is true of it. */
export interface Drawn {
  readonly file: string | Uint8Array;
  /** Its blocks, in order; a headline is none of them. */
  readonly truth: readonly string[];
  /** What it says of itself; nothing where it does not say. */
  readonly day?: string | undefined;
  readonly publisher?: string | undefined;
  /** Lines that may come in or stay out: captions, bylines, notes. */
  readonly either?: readonly string[];
}

/** A kind of page: how a story looks there, and stories of what length and language it is tried with. */
export interface Kind {
  readonly name: string;
  readonly draw: (story: Story, chance: Chance, other: () => Story) => Drawn;
  /** As the end of a file's name; an HTML page where it is not said. */
  readonly ending?: string;
  readonly lang?: string;
  /** The least and the most paragraphs. */
  readonly paragraphs?: readonly [number, number];
}

const places = [
  "Ostby",
  "Corbridge",
  "Dunmore",
  "Lower Farrow",
  "Port Elin",
  "Hallsund",
  "Venn",
  "Marrow Bay",
  "Skelby",
  "Tarn",
];
const people = [
  "Ines Falk",
  "Tom Arden",
  "Mira Osei",
  "Paul Venter",
  "Anna Lindqvist",
  "Joseph Mbeki",
  "Rosa Delgado",
  "Karim Haddad",
];
const offices = [
  "the council",
  "the fire service",
  "the harbour office",
  "the regional hospital",
  "the transport ministry",
  "the police",
  "the water board",
];
const things = [
  "ferry",
  "warehouse",
  "footbridge",
  "bakery",
  "school roof",
  "crane",
  "coach",
  "tram",
  "reservoir",
  "market hall",
];
const events = ["fire", "collapse", "collision", "flood", "explosion", "breakdown", "closure"];
const outlets: readonly (readonly [string, string])[] = [
  ["Harbour Post", "harbourpost.example"],
  ["The Venn Courier", "venncourier.example"],
  ["Northern Echo of Tarn", "echo-tarn.example"],
  ["Radio Skelby", "radioskelby.example"],
  ["Marrow Bay Times", "marrowbaytimes.example"],
];

/** Sentences with what varies in braces; some begin or end as page furniture does, as sentences of stories may. */
const sentences: readonly string[] = [
  "The {thing} in {place} was closed on {weekday} after a {event} that {office} described as the worst in {n} years.",
  "Nobody was hurt.",
  "At least {n} people were taken to hospital, {n} of them with broken bones, according to {office}.",
  "“We heard it before we saw it,” said {person}, who lives across the road from the {thing}.",
  "{person}, a spokeswoman for {office}, said that the cause was not yet known.",
  "The damage is put at {n},{nnn} crowns, and insurers have sent {n} people to look at it.",
  "Sharing the news with parents was the hardest part, the head teacher {person} said.",
  "Readers of the town’s newsletter had been told of the risk in {month}.",
  "Read the letter that {person} sent to {office} and you will find three warnings, each of them dated.",
  "In {month}, an inspection of the {thing} had found cracks up to {n} centimetres long; nothing was done.",
  "Traffic towards {place} was led over the old road, where it stood for up to {n} hours.",
  "According to {office}, {n} of the {nn} rooms can be used again from {weekday} on.",
  "“It is the third {event} here since {month},” {person} told reporters. “How many do they need?”",
  "The opposition asked for an inquiry; the mayor, {person}, said that she would welcome one.",
  "Sign language interpreters were brought in for the meeting at which {n} families were told what had happened.",
  "About a third of the cookies that the bakery sells are made in the hall that burnt, its owner said.",
  "The first call came at {h}.{mm} p.m., the last one shortly before midnight – {nn} in all.",
  "Officials in {place} and {place} have offered beds, blankets and {n} generators.",
  "It took {n} hours to bring the {event} under control; the wind had turned twice by then.",
  "Subscribers to the rural bus will have their money back, {office} promised.",
  "{person} and {person}, both of {place}, had left the {thing} minutes earlier.",
  "The ministry’s rules of 2019 ask for a test every {n} months",
  "What comes next is unclear…",
  "A second {thing}, {n} kilometres away, is to be looked at by {weekday} as well.",
  "“Nobody,” she said, “should have to click here and there on a form to be given a blanket”",
  "Photographs taken on {weekday} show the {thing} with its northern wall gone.",
];
const titles: readonly string[] = [
  "{Thing} {event} in {place}: {n} taken to hospital",
  "After the {event}: what {place} knows, and what it does not",
  "{place} closes its {thing} for {n} months",
  "‘We heard it before we saw it’: {thing} {event} shakes {place}",
  "{n} hurt in {place} {thing} {event}",
];

const foreign: Readonly<
  Record<string, { readonly title: string; readonly publisher: string; readonly sentences: readonly string[] }>
> = {
  de: {
    title: "Nach dem Brand in {place}: Schule bleibt bis Montag zu",
    publisher: "Tarner Anzeiger",
    sentences: [
      "Die Schule in {place} bleibt nach dem Brand vom Dienstag bis auf Weiteres geschlossen, wie die Stadt am Abend mitteilte.",
      "Verletzt wurde niemand.",
      "Nach Angaben der Feuerwehr waren {n} Wagen und {nn} Einsatzkräfte vor Ort, die meisten von ihnen bis tief in die Nacht.",
      "„Wir haben es gehört, bevor wir es gesehen haben“, sagte {person}, die auf der anderen Seite der Straße wohnt.",
      "Der Schaden wird auf {n},{n} Millionen geschätzt; die Ursache ist noch nicht bekannt, und die Ermittlungen dauern an.",
      "Eltern werden gebeten, ihre Kinder bis um {h} Uhr in der Turnhalle abzuholen.",
    ],
  },
  fr: {
    title: "Incendie à {place} : {n} blessés, l’école fermée",
    publisher: "Le Courrier de Tarn",
    sentences: [
      "L’école de {place} restera fermée après l’incendie de mardi, a annoncé la mairie dans la soirée.",
      "Selon les pompiers, {nn} personnes ont été évacuées et {n} d’entre elles ont été transportées à l’hôpital.",
      "« Nous l’avons entendu avant de le voir », raconte {person}, qui habite de l’autre côté de la rue.",
      "Les causes du sinistre ne sont pas connues ; une enquête a été ouverte par le parquet.",
      "La circulation a été déviée par la vieille route pendant plus de {n} heures.",
    ],
  },
  es: {
    title: "Un incendio en {place} deja {n} heridos",
    publisher: "El Correo de Venn",
    sentences: [
      "La escuela de {place} permanecerá cerrada tras el incendio del martes, según informó el ayuntamiento por la noche.",
      "Los bomberos evacuaron a {nn} personas, de las que {n} fueron trasladadas al hospital con heridas leves.",
      "«Lo oímos antes de verlo», dijo {person}, que vive al otro lado de la calle.",
      "Las causas del fuego no se conocen todavía y la policía ha abierto una investigación.",
    ],
  },
  ru: {
    title: "Пожар в порту: {n} пострадавших",
    publisher: "Вестник гавани",
    sentences: [
      "Паром был закрыт во вторник после пожара, который спасатели назвали самым сильным за {n} лет.",
      "По данным больницы, пострадали {n} человек, из них двое остаются в тяжёлом состоянии.",
      "«Мы услышали это раньше, чем увидели», — сказал житель соседнего дома.",
      "Причина пока не установлена; следствие продолжается, и его результаты обещают к пятнице.",
      "В администрации города заявили, что движение будет восстановлено через {n} дней.",
    ],
  },
  ar: {
    title: "إصابة {n} أشخاص في حريق بالميناء",
    publisher: "المساء",
    sentences: [
      "أصيب {n} أشخاص يوم الثلاثاء في حريق اندلع في مستودع قرب الميناء، بحسب ما أعلنت دائرة الإطفاء.",
      "وقال متحدث باسم المستشفى إن حالة اثنين من المصابين خطيرة وإن الباقين غادروا بعد العلاج.",
      "ولم يعرف سبب الحريق بعد، وفتحت الشرطة تحقيقا في الحادث.",
      "«سمعنا الصوت قبل أن نرى النار»، قالت امرأة تسكن في الجهة المقابلة من الشارع.",
      "وأغلقت البلدية الطريق المؤدي إلى الميناء لمدة {n} ساعات.",
    ],
  },
  he: {
    title: "שריפה בנמל: {n} נפגעים",
    publisher: "דואר הנמל",
    sentences: [
      "המעבורת נסגרה ביום שלישי לאחר שריפה שכבאים תיארו כחמורה ביותר מזה {n} שנים.",
      "לפי בית החולים נפגעו {n} בני אדם, שניים מהם במצב קשה.",
      "״שמענו את זה לפני שראינו״, אמרה תושבת השכונה שמעבר לכביש.",
      "סיבת השריפה עדיין אינה ידועה, והמשטרה פתחה בחקירה.",
    ],
  },
  ja: {
    title: "港の倉庫で火災、{n}人けが",
    publisher: "港新聞",
    sentences: [
      "火曜日の夕方、港の倉庫で火災があり、消防によると{n}人が病院に運ばれた。",
      "けが人のうち二人は重傷だが、命に別条はないという。",
      "「見える前に音が聞こえた」と、向かいに住む女性は話した。",
      "原因はまだ分かっておらず、警察が調べている。",
      "市は港へ向かう道路を{n}時間にわたって通行止めにした。",
    ],
  },
  zh: {
    title: "港口仓库起火，{n}人受伤",
    publisher: "港口日报",
    sentences: [
      "星期二傍晚，港口一座仓库起火，消防部门说有{n}人被送往医院。",
      "伤者中两人伤势严重，其余的人经治疗后已经离开。",
      "“我们先听到声音，然后才看到火。”住在对面的一位女士说。",
      "起火原因尚不清楚，警方已经展开调查。",
      "通往港口的道路关闭了{n}个小时。",
    ],
  },
  el: {
    title: "Φωτιά στο λιμάνι: {n} τραυματίες",
    publisher: "Ο Ταχυδρόμος του Λιμανιού",
    sentences: [
      "Το πλοίο έκλεισε την Τρίτη μετά από φωτιά που η πυροσβεστική χαρακτήρισε τη χειρότερη εδώ και {n} χρόνια.",
      "Σύμφωνα με το νοσοκομείο τραυματίστηκαν {n} άνθρωποι, δύο από αυτούς σοβαρά.",
      "«Το ακούσαμε πριν το δούμε», είπε μια γυναίκα που μένει απέναντι.",
      "Τα αίτια δεν είναι ακόμη γνωστά και η αστυνομία ερευνά την υπόθεση.",
    ],
  },
  ko: {
    title: "항구 창고 화재로 {n}명 부상",
    publisher: "항구일보",
    sentences: [
      "화요일 저녁 항구의 한 창고에서 불이 나 {n}명이 병원으로 옮겨졌다고 소방서가 밝혔다.",
      "다친 사람 가운데 두 명은 상태가 위중하며 나머지는 치료를 받고 집으로 돌아갔다.",
      "길 건너에 사는 한 주민은 “보기 전에 소리를 먼저 들었다”고 말했다.",
      "불이 난 까닭은 아직 밝혀지지 않았으며 경찰이 조사하고 있다.",
    ],
  },
};

/** A story of so many paragraphs in a language. No paragraph of it stands twice. */
export function storyOf(chance: Chance, lang: string, count: number): Story {
  const own = lang === "en" ? undefined : foreign[lang];
  const pool = own?.sentences ?? sentences;
  const seen = new Set<string>();
  const paragraphs: string[] = [];
  while (paragraphs.length < count) {
    const long = own ? 1 + chance.below(3) : 1 + chance.below(4);
    const words = Array.from({ length: long }, () => filled(chance.of(pool), chance));
    const text = words
      .map((one, i) => (i < long - 1 && /[\p{L}\d]$/u.test(one) ? `${one}.` : one))
      .join(/^(?:ja|zh)$/.test(lang) ? "" : " ");
    if (seen.has(text)) {
      // A story in few sentences says some of them again, with another figure.
      if (seen.size > 400) throw new Error(`${lang} has too few sentences.`);
      if (chance.below(4) === 0 && own) paragraphs.push(`${text.slice(0, -1)} (${chance.below(9000) + 100}).`);
      continue;
    }
    seen.add(text);
    paragraphs.push(text);
  }
  const [publisher, host] = chance.of(outlets);
  return {
    lang,
    title: filled(own?.title ?? chance.of(titles), chance),
    publisher: own?.publisher ?? publisher,
    host,
    author: chance.of(people),
    day: `20${27 + chance.below(5)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
    paragraphs,
    headings: ["What is known", "How it began", "What comes next"],
    items: Array.from({ length: 3 + chance.below(4) }, (_, i) =>
      filled(
        `${["Open", "Closed", "Delayed", "Moved"][i % 4]}: the {thing} in {place}, ${i + 1} of them until {weekday}`,
        chance,
      ),
    ),
    quotation: [
      filled("We were told in {month} that the {thing} was safe, and we believed it.", chance),
      filled("I do not know whom to believe now. Ask me again in {n} weeks.", chance),
    ],
    caption: filled("The {thing} in {place} on {weekday}, with its northern wall gone", chance),
  };
}

function filled(pattern: string, chance: Chance): string {
  const thing = chance.of(things);
  const fill: Readonly<Record<string, () => string>> = {
    place: () => chance.of(places),
    person: () => chance.of(people),
    office: () => chance.of(offices),
    thing: () => thing,
    Thing: () => thing.replace(/^./, (letter) => letter.toUpperCase()),
    event: () => chance.of(events),
    weekday: () => chance.of(["Monday", "Tuesday", "Wednesday", "Thursday"]),
    month: () => chance.of(["January", "April", "September", "December"]),
    n: () => String(2 + chance.below(17)),
    nn: () => String(20 + chance.below(70)),
    nnn: () => String(100 + chance.below(900)),
    h: () => String(1 + chance.below(11)),
    mm: () => String(10 + chance.below(50)),
  };
  return pattern
    .replace(/\{(\w+)\}/g, (whole, name: string) => fill[name]?.() ?? whole)
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

export const monthsOf: Readonly<Record<string, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
  el: "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split(
    " ",
  ),
};

/** A day as sites write it. */
export function dayIn(day: string, style: "us" | "uk" | "short" | "dots" | "east" | "korean", lang = "en"): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = monthsOf[lang]?.[Number(month) - 1] ?? "";
  switch (style) {
    case "us":
      return `${name} ${Number(date)}, ${year}`;
    case "uk":
      return lang === "es" ? `${Number(date)} de ${name} de ${year}` : `${Number(date)} ${name} ${year}`;
    case "short":
      return `${name.slice(0, 3)} ${date}, ${year}`;
    case "dots":
      return `${date}.${month}.${year}`;
    case "east":
      return `${year}年${Number(month)}月${Number(date)}日`;
    case "korean":
      return `${year}년 ${Number(month)}월 ${Number(date)}일`;
  }
}

export function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** `<p>` for each. */
export function ps(paragraphs: readonly string[], open = "<p>", close = "</p>"): string {
  return paragraphs.map((words) => `${open}${escaped(words)}${close}`).join("\n");
}

export function page(story: Story, head: string, body: string, attributes = `lang="${story.lang}"`): string {
  return `<!DOCTYPE html>\n<html ${attributes}><head><meta charset="utf-8"><title>${escaped(story.title)} | ${escaped(story.publisher)}</title>\n${head}</head>\n<body>${body}</body></html>`;
}

/** What most sites say of a page in its head. */
export function openGraph(story: Story): string {
  return `<meta property="og:title" content="${escaped(story.title)}"><meta property="og:site_name" content="${escaped(story.publisher)}"><meta property="og:url" content="https://${story.host}/news/story-${story.day.replaceAll("-", "").length}">`;
}
