import { fieldName, type FrontMatter } from "./front-matter.ts";
import { quoted, type Problem } from "./problem.ts";

/** Fields of a file that tell when something was done, with their days or times. */
export type PastDays = readonly (readonly [path: readonly PropertyKey[], day: string | undefined])[];

/** A problem for each day that has not come yet. Where it is not said which day it is, there is none. */
export function futureDays(
  file: string,
  { lineOf }: Pick<FrontMatter<unknown>, "lineOf">,
  days: PastDays,
  today: string | undefined,
): Problem[] {
  return days.flatMap(([path, day]) => {
    if (day === undefined || today === undefined || day.slice(0, today.length) <= today) return [];
    const expected = `the day on which it was, ${today} at the latest; if that is past, mend this machine’s clock`;
    return [
      {
        file,
        line: lineOf(path),
        field: fieldName(path),
        found: `${quoted(day)}, a day that is still to come`,
        expected,
      },
    ];
  });
}
