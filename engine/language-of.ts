import { mainScript } from "./main-script.ts";

/** Words that are frequent in one language and rare or unknown in the others of its script. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: list(
    "the of and to was were said that with from by have has had its his her they which who after on at not been would",
  ),
  de: list(
    "der die das und nicht ist von den dem mit auf für wurde wurden eine einen einer sich auch nach bei aus sagte am im zum",
  ),
  fr: list(
    "le la les des du et est une dans pour qui que au aux par sur pas selon été ont avec plus cette était après ne se",
  ),
  es: list("el la los las de del y en que por con una un se fue para más según han ha su al lo como pero tras fueron"),
  pt: list("o os a as do da dos das e em que um uma não foi com para por mais segundo foram ao na no à são pelo pela"),
  it: list(
    "il lo gli la le di del della dei delle e che è un una per con non sono nel nella alla ha hanno dopo secondo stato",
  ),
  nl: list(
    "de het een van en is dat niet met voor op zijn werd werden door aan bij uit ook naar heeft hebben volgens zei",
  ),
  sv: list("och att det som en ett är av för på inte med den till var har från om efter enligt sade hade vid blev"),
  da: list("og at det som en et er af for på ikke med den til var har fra om efter ifølge sagde havde ved blev der"),
  no: list("og at det som en et er av for på ikke med den til var har fra om etter ifølge sa hadde ved ble"),
  pl: list("i w z na że się nie jest do to był była było zostało po od przez oraz jak dla został według są ale"),
  cs: list("a v na že se je s z do byl byla bylo po od podle jsou ale také jako který která při své"),
  ro: list("și în de la cu pe că nu este a fost au din pentru care o un după mai sunt prin potrivit"),
  hu: list("a az és hogy nem is egy volt meg már csak szerint után mint azt ezt vagy két voltak"),
  tr: list("ve bir bu da de için ile olarak olan daha çok sonra göre olduğunu kadar ancak dedi oldu gibi"),
  id: list("yang dan di dari untuk dengan ini itu pada tidak telah oleh akan dalam adalah ke kata orang tersebut"),
  fil: list("ang ng sa mga na ay at ni si ito para kay hindi noong nang isang may kanyang mula"),
  vi: list("và của là các được trong một cho không những với đã người có này tại đến"),
  ku: list("û li bi ji di de ku ev xwe jî hat bû ser yê ya ên piştî kir dike"),
  ru: list("и в не на что с по как из это было были его она они также после сообщил заявил для от"),
  uk: list("і в не на що з та як із це було були його вона вони також після повідомив заявив для від про"),
  bg: list("и в не на че с по като от това беше са е за се след съобщи през към"),
  ar: list("في من على إلى أن التي الذي عن مع هذا كان بعد قال وقال لم ما أو بين كانت"),
  fa: list("در از به که این را با است برای آن شد شده می های بود کرد اما یک تا"),
  ur: list("کے میں کی ہے سے کو نے اور کا پر کہ اس ہیں یہ گئے تھا ایک بھی"),
  ckb: list("لە بە بۆ کە ئەم و لەسەر دەکات هەیە دوای ئەوە نییە بوو کرد وتی"),
};

/** What a script alone tells: the one language of it that is met here. */
const ofScript: Readonly<Record<string, string>> = {
  Greek: "el",
  Hebrew: "he",
  Thai: "th",
  Hangul: "ko",
  Devanagari: "hi",
};
const inScript: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ["ru", "uk", "bg"],
  Arabic: ["ar", "fa", "ur", "ckb"],
};

/** From this share of its words on that are frequent in English, a text is in English: news has a quarter, other languages a twentieth. */
const leastEnglish = 0.12;
/** Of so many words a text is long enough to say that it is not. */
const longEnough = 40;

/** How much of a text is looked at, in UTF-16 units. */
const looked = 8_000;
/** Fewer known words are chance. */
const leastFound = 3;
/** The next language may have at most this share of the words that were found of the first. */
const muchLess = 0.75;

/**
 * The language of a text, by its script and by its most frequent words; nothing where it is too short, in another language, or where
 * two languages are about equally likely. A guess, for a person to confirm.
 */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, looked);
  const script = mainScript(start);
  if (script === undefined) return undefined;
  if (script === "Han") return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(start) ? "ja" : "zh";
  if (ofScript[script] !== undefined) return ofScript[script];
  const others = new Set(Object.values(inScript).flat());
  const candidates = inScript[script] ?? Object.keys(words).filter((lang) => !others.has(lang));
  const found = wordsIn(start);
  const counts = candidates
    .map((lang) => ({ lang, count: found.filter((word) => words[lang]?.includes(word)).length }))
    .toSorted((x, y) => y.count - x.count);
  const [first, second] = counts;
  if (!first || first.count < leastFound || (second?.count ?? 0) > muchLess * first.count) return undefined;
  return first.lang;
}

/**
 * The language of a text that is not in English: `und`, as BCP 47 writes it, where it cannot be told which; nothing of a text in
 * English, and of a short one that may be.
 */
export function foreignLanguageOf(text: string): string | undefined {
  const start = text.slice(0, looked);
  if (mainScript(start) !== "Latin") return languageOf(start) ?? (/\p{L}/u.test(start) ? "und" : undefined);
  const found = wordsIn(start);
  const english = found.filter((word) => englishWords.has(word)).length;
  if (english >= leastEnglish * found.length) return undefined;
  const told = languageOf(start);
  if (told !== undefined) return told === "en" ? undefined : told;
  return found.length >= longEnough ? "und" : undefined;
}

/** Words of other languages that English has too, or that stand in its names: of a few words they tell nothing. */
const alsoEnglish = new Set(
  list(
    "a i o is in on as at to an no do so it was me he her his her man men me am pm del de des der den das die la le les el los las al da dos na em per son con van von uit over under of over till by go for var had har met con come sue pas sur plus est son les for ten bin i ye bu ta ni at ang si may dan di is one this",
  ),
);

/**
 * The language of a text in Latin letters that is too short to be told as others are: one whose own words are enough of it, else
 * `en` where one word of it is English or none is another language's, else `und`. Nothing of a text that is long enough.
 */
export function languageOfFew(text: string): string | undefined {
  const start = text.slice(0, looked);
  const found = wordsIn(start);
  if (found.length >= longEnough || mainScript(start) !== "Latin") return undefined;
  const english = found.filter((word) => englishWords.has(word)).length;
  const told = languageOf(start);
  if (told === undefined || told === "en" || english >= leastEnglish * found.length) return "en";
  const own = found.filter((word) => words[told]?.includes(word) && !alsoEnglish.has(word)).length;
  if (own >= leastFound && own >= leastEnglish * found.length) return told;
  return english > 0 || found.some((word) => furtherEnglish.has(word)) ? "en" : "und";
}

/** Words by which a few words that may be English are. */
const furtherEnglish = new Set(list("an are be been but into it or there these this when will people near two off"));

const englishWords = new Set(words["en"]);

/** Whether a language, as BCP 47 writes it, is English: `en`, `en-GB`. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\u200c'’]+/gu) ?? [];
}

function list(all: string): readonly string[] {
  return all.split(" ");
}
