import { expect, test } from "@playwright/test";
import { inScripts } from "../../app/_view/in-scripts.ts";
import { directionOf } from "../../engine/direction-of.ts";
import { foreignLanguageOf } from "../../engine/language-of.ts";
import { languageName } from "../../engine/language-name.ts";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";
import { linkedPairs } from "../../engine/texts/incidents/incident-pairs.ts";
import { readShelf } from "../../library/read-shelf.ts";

const english = {
  id: "english",
  title: "Crane falls on school in Ostby",
  published: "2026-05-12",
  text: "Crane falls on school in Ostby\n\nA crane fell onto the roof of a school in Ostby on Tuesday morning. Three people were injured, the fire service said. The school will stay closed until Friday.",
};

/** One accident, told by us in languages that the engine does not read. */
const told: Readonly<Record<string, string>> = {
  de: "Ein Kran ist am Dienstagmorgen in Ostby auf das Dach einer Schule gestürzt. Vier Menschen wurden verletzt, sagte die Feuerwehr. Die Schule bleibt bis zum Herbst geschlossen.",
  fr: "Une grue est tombée mardi matin sur le toit d’une école à Ostby. Quatre personnes ont été blessées, selon les pompiers. L’école restera fermée jusqu’à l’automne.",
  es: "Una grúa cayó el martes por la mañana sobre el tejado de una escuela en Ostby. Cuatro personas resultaron heridas, según los bomberos. La escuela seguirá cerrada hasta el otoño.",
  da: "En kran væltede tirsdag morgen ned over taget på en skole i Ostby. Fire mennesker blev såret, sagde brandvæsenet. Skolen er lukket til efteråret, og der har ikke været børn i bygningen.",
  tr: "Ostby’de salı sabahı bir vinç bir okulun çatısına devrildi. İtfaiye, dört kişinin yaralandığını ve okulun sonbahara kadar kapalı kalacağını söyledi. Bu olay için bir inceleme başladı.",
  ru: "Во вторник утром в Остбю башенный кран упал на крышу школы. По данным пожарной службы, пострадали четыре человека. Школа будет закрыта до осени, и это не всё, что было сказано.",
  el: "Γερανός έπεσε το πρωί της Τρίτης στη στέγη σχολείου στο Όστμπι. Τέσσερις άνθρωποι τραυματίστηκαν, είπε η πυροσβεστική.",
  ar: "سقطت رافعة صباح الثلاثاء على سطح مدرسة في أوستبي. وقال رجال الإطفاء إن أربعة أشخاص أصيبوا، وإن المدرسة ستبقى مغلقة حتى الخريف.",
  he: "מנוף קרס ביום שלישי בבוקר על גג בית ספר באוסטבי. ארבעה בני אדם נפצעו, מסרו הכבאים.",
  ja: "12日朝、オストビーの学校の屋根にクレーンが倒れ、4人が負傷した。消防が発表した。",
  zh: "周二上午,奥斯特比一所学校的屋顶被一台倒塌的起重机砸中。消防部门称,四人受伤。",
  ko: "화요일 아침 오스트비의 한 학교 지붕 위로 크레인이 쓰러졌다. 소방 당국은 네 명이 다쳤다고 밝혔다.",
  // In a language that is not told apart from others, and long enough to be known not to be English.
  und: "Nosturi kaatui tiistaiaamuna koulun katolle Ostbyssa. Neljä ihmistä loukkaantui, palokunta kertoi. Koulu pysyy suljettuna syksyyn asti. Rakennuksessa ei ollut oppilaita, kertoi talonmies, joka oli juuri avannut portin neljällekymmenelle lapselle. Nosturi kuului yhtiölle, joka rakentaa asuntoja koulun viereen. Työsuojelu tutkii, kuka päätti jatkaa työtä myrskyssä.",
};

for (const [lang, text] of Object.entries(told)) {
  test(`a text in ${languageName(lang)} (${lang}) is known not to be in English, and nothing is said of it: no silence, no verdict, no passage`, () => {
    expect(foreignLanguageOf(text)).toBe(lang);
    const foreign = { id: lang, title: "", published: "2026-05-12", text };
    for (const articles of [
      [english, foreign],
      [foreign, english],
    ]) {
      const found = compare(articles);
      expect(found.sameIncident).toBe("unsure");
      expect(found.because.join()).toContain(languageName(lang));
      expect(found.articles.map(({ unread }) => unread)).toEqual(
        articles.map(({ id }) => (id === lang ? lang : undefined)),
      );
      expect(findingsOf(found)).toEqual([]);
      expect(found.passages).toEqual([]);
      expect(
        found.questions
          .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims))
          .map(({ article }) => article),
      ).not.toContain(lang);
    }
    expect(linkedPairs([english, foreign]).linked).toEqual([]);
    expect(linkedPairs([english, foreign]).of(0, 1).verdict).toBe("unsure");
  });
}

test("beside one that is not read two others are compared as without it", () => {
  const other = { ...english, id: "other", text: english.text.replace("Three people were", "Five people were") };
  const [alone, beside] = [compare([english, other]), compare([english, { id: "ar", text: told["ar"] ?? "" }, other])];
  const kinds = (found: typeof alone) => findingsOf(found).map(({ ask, relation }) => `${ask} ${relation}`);
  expect(kinds(alone).length).toBeGreaterThan(0);
  expect(kinds(beside)).toEqual(kinds(alone));
});

test("what is said of an article’s language counts more than its words", () => {
  expect(compare([english, { ...english, id: "said", lang: "pt-BR" }]).articles[1]?.unread).toBe("pt-BR");
  expect(
    compare([english, { id: "list", lang: "en-GB", text: told["und"] ?? "" }]).articles[1]?.unread,
  ).toBeUndefined();
});

test("no English text of the shelf is taken for another language", () => {
  const wrong = readShelf("content")
    .articles.filter(({ textLang }) => textLang !== "en")
    .map(({ id }) => id);
  expect(wrong).toEqual([]);
});

const directions: readonly (readonly [string, string])[] = [
  ["ar", "rtl"],
  ["he", "rtl"],
  ["fa-IR", "rtl"],
  ["ur", "rtl"],
  ["ckb", "rtl"],
  ["yi", "rtl"],
  ["dv", "rtl"],
  ["az-Arab", "rtl"],
  ["en", "ltr"],
  ["ja", "ltr"],
  ["ku", "ltr"],
  ["az", "ltr"],
  ["und", "ltr"],
  ["no language", "ltr"],
];
test("languages are written in their direction, by their script where it is said", () => {
  expect(directions.map(([lang]) => [lang, directionOf(lang)])).toEqual(directions);
});

const sentences = [
  ["Only in صحيفة الميناء", undefined, ["Only in ", "ar|صحيفة الميناء"]],
  ["صحيفة الميناء and みなと日報", "ar", ["ar|صحيفة الميناء", " and ", "ja|みなと日報"]],
  ["صحيفة المساء", "fa", ["fa|صحيفة المساء"]],
  ["“Вести”: 4 people", "uk", ["“", "uk|Вести", "”: 4 people"]],
  ["Curaçao’s São Jorge, 12 Sept.", "pt", ["Curaçao’s São Jorge, 12 Sept."]],
  ["", undefined, []],
] as const;
for (const [sentence, lang, pieces] of sentences) {
  test(`“${sentence}” is parted by script${lang === undefined ? "" : `, its language being ${lang}`}`, () => {
    const found = inScripts(sentence, lang);
    expect(
      found.map(({ words, isForeign, lang: own }) => (isForeign ? `${own === "und" ? "ar" : own}|${words}` : words)),
    ).toEqual(pieces);
    expect(found.map(({ words }) => words).join("")).toBe(sentence);
  });
}
