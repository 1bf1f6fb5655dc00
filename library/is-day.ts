/** Whether a text is a day that exists, as 2024-01-16. */
export function isDay(text: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return day !== null && !Number.isNaN(Date.parse(text)) && new Date(text).getUTCDate() === Number(day[3]);
}
