/** One page of each kind. */
export const erbil = "/incidents/erbil-2024-01/";
export const pair = `${erbil}us-condemns-2024-01-16/cbc-2024-01-16/`;

/** An incident of which the engine suggests more than its editors have reviewed. */
const strikes = "/incidents/iraq-syria-strikes-2024-02/";

export const pageKinds = {
  home: "/",
  grid: erbil,
  pair,
  list: `${pair}?view=list`,
  question: `${erbil}questions/target-erbil/`,
  "question in a frame": `${erbil}questions/killed/embed/`,
  "pair in a frame": `${pair}embed/`,
  annotated: `${erbil}cbc-2024-01-16/`,
  "grid with suggestions": `${strikes}?suggested=1`,
  "pair with suggestions": `${strikes}unn-2024-02-04/qatartribune-2024-02-04/?suggested=1`,
  "annotated with suggestions": `${strikes}unn-2024-02-04/?suggested=1`,
  sources: `${erbil}sources/`,
  article: "/articles/cbc-2024-01-16/",
  sheet: `${erbil}sheet/`,
  key: `${erbil}key/`,
  "sheet of a pair": pair.replace(erbil, `${erbil}sheet/`),
  "key of a pair": pair.replace(erbil, `${erbil}key/`),
  method: "/method/",
  "for teachers": "/teach/",
  "a lesson": "/teach/who-says-so/",
  "an empty grid": "/teach/grid/",
  notes: "/notes/",
  "not found": "/no/such/page/",
} as const;
