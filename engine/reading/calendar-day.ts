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
