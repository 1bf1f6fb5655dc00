import { daysInNumbers, daysOf } from "../reading/calendar-day.ts";

/**
 * Months as sites write them, from January: in English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Turkish,
 * Russian, Ukrainian, Greek, Arabic (both series), Persian (of the Gregorian year), Hebrew and Indonesian. Each is the beginning of a word.
 */
const months: readonly string[] = [
  "jan|ene|gen|janv|ocak|янв|січ|ιαν|يناير|كانون الثاني|ژانویه|ינואר|stycz",
  "feb|fév|fev|şub|фев|лют|φεβ|فبراير|شباط|فوریه|פברואר|lut",
  "mar|mär|maa|mrt|март|марта|берез|μαρ|مارس|آذار|מרץ|març",
  "apr|avr|abr|nis|апр|квіт|απρ|أبريل|ابريل|نيسان|آوریل|אפריל|kwie",
  "may|mai|maj|mag|mei|mayı|мая|май|трав|μαΐ|μάι|μαι|مايو|أيار|مه|מאי",
  "jun|jui?n|giu|haz|июн|черв|ιουν|ιούν|يونيو|حزيران|ژوئن|יוני|czer",
  "jul|juil|lug|tem|июл|лип|ιουλ|ιούλ|يوليو|تموز|ژوئیه|יולי|lip",
  "aug|août|aou|ago|ağu|авг|серп|αυγ|αύγ|أغسطس|آب|اوت|אוגוסט|sier|agu",
  "sep|set|eyl|сен|верес|σεπ|سبتمبر|أيلول|سپتامبر|ספטמבר|wrze",
  "oct|okt|ott|out|eki|окт|жовт|οκτ|أكتوبر|تشرين الأول|اکتبر|אוקטובר|paźd",
  "nov|kas|ноя|листоп|νοε|νοέ|نوفمبر|تشرين الثاني|نوامبر|נובמבר|list",
  "dec|dez|déc|dic|ara|дек|груд|δεκ|ديسمبر|كانون الأول|دسامبر|דצמבר|grud|des",
];

/** Arabic papers give both names of a month: “كانون الثاني/يناير”. */
const other = "(?:\\s*/\\s*\\p{L}+(?:\\s\\p{L}+)?)?";
const name = months.map((names) => `(${names})\\p{L}*\\.?${other}`).join("|");
const dayFirst = new RegExp(
  `(?<![\\p{N}\\p{L}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,?\\s+(?:de\\s+|of\\s+|d['’])?(?:${name}),?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\p{N})`,
  "iu",
);
const monthFirst = new RegExp(
  `(?<![\\p{N}\\p{L}])(?:${name})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\p{N})`,
  "iu",
);

/**
 * The day that words name, as 2024-01-16: with numbers in the order of ISO 8601 or of East Asia, with a month's name in one of some
 * languages, or with numbers that can be read in one order only. Nothing where they name none, or where 03/04/2024 may be of March or
 * of April. A day with a time and a zone is the day that is written: it was that day where it was published.
 */
export function dayIn(words: string): string | undefined {
  const days = daysIn(latinFigures(words).trim());
  return days.length === 1 ? days[0] : undefined;
}

function daysIn(text: string): string[] {
  const iso =
    /(?<!\d)(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年\s*(\d{1,2})月\s*(\d{1,2})日|년\s*(\d{1,2})월\s*(\d{1,2})일)(?!\d)/.exec(
      text,
    );
  if (iso) return daysOf(Number(iso[1]), Number(iso[3] ?? iso[5] ?? iso[7]), Number(iso[4] ?? iso[6] ?? iso[8]));
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (packed) return daysOf(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const named = dayFirst.exec(text);
  if (named) return daysOf(Number(named.at(-1)), monthOf(named.slice(2, -1)), Number(named[1]));
  const american = monthFirst.exec(text);
  if (american) return daysOf(Number(american.at(-1)), monthOf(american.slice(1, -2)), Number(american.at(-2)));
  return daysInNumbers(text);
}

function monthOf(found: readonly (string | undefined)[]): number {
  return found.findIndex((name) => name !== undefined) + 1;
}

/** Figures of Arabic, Persian and full width as those of ASCII. */
function latinFigures(words: string): string {
  return words.replace(/[٠-٩۰-۹０-９]/g, (figure) => {
    const code = figure.codePointAt(0) ?? 0;
    const zero = [0x660, 0x6f0, 0xff10].findLast((zero) => zero <= code) ?? code;
    return String(code - zero);
  });
}
