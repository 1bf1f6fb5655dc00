/** The number of a day, counted from 1 January 1970, of a date written as 2024-01-16; none if it is not one. */
export function calendarDay(date: string | undefined): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? "");
  if (!found) return undefined;
  return dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
}

export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** 0 is a Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

const names = "January February March April May June July August September October November December".split(" ");

/** “16 January 2024”. */
export function dayInWords(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The years in which articles that are read here were published. */
const [firstYear, lastYear] = [1850, 2100];

/** The day as 2024-01-16, if there is one. */
export function daysOf(year: number, month: number, day: number): string[] {
  const written = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const is = new Date(`${written}T00:00:00Z`);
  if (year < firstYear || year > lastYear || Number.isNaN(is.getTime()) || is.getUTCDate() !== day) return [];
  return [written];
}

/** The days that a date in numbers may be, its year last: two where 03/04/2024 may be of March or of April. */
export function daysInNumbers(words: string): string[] {
  const numbers = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(words);
  if (!numbers) return [];
  const [x, y, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  // Dots are set between day and month, never the other way round.
  if (x > 12 || x === y || numbers[2] === ".") return daysOf(year, y, x);
  return y > 12 ? daysOf(year, x, y) : [...daysOf(year, y, x), ...daysOf(year, x, y)];
}
