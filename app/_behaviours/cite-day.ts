/** Today in the reader's own calendar, in the form that a style writes a day of access; `form` is 21 November 2026 in it. */
export function citeDay(form: string, today = new Date()): string {
  const [day, year] = [today.getDate(), today.getFullYear()];
  const month = (length: "long" | "short") => today.toLocaleString("en-US", { month: length });
  switch (form) {
    case "November 21, 2026":
      return `${month("long")} ${day}, ${year}`;
    case "21 Nov. 2026":
      return `${day} ${mla[today.getMonth()] ?? ""} ${year}`;
    case "2026 Nov 21":
      return `${year} ${month("short")} ${day}`;
    default:
      return `${day} ${month("long")} ${year}`;
  }
}

/** As the MLA Handbook shortens them. */
const mla = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
