import type { Page } from "@playwright/test";

/** One page of each kind. */
export const erbil = "/incidents/erbil-2024-01/";
export const pair = `${erbil}us-condemns-2024-01-16/cbc-2024-01-16/`;

/** An incident of which the engine suggests more than its editors have reviewed. */
const strikes = "/incidents/iraq-syria-strikes-2024-02/";

export const pageKinds = {
  home: "/",
  "all incidents": "/incidents/",
  "all articles": "/articles/",
  "all voices": "/voices/",
  "a voice": "/voices/irgc/",
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
  history: `${erbil}history/`,
  sheet: `${erbil}sheet/`,
  key: `${erbil}key/`,
  "sheet of a pair": pair.replace(erbil, `${erbil}sheet/`),
  "key of a pair": pair.replace(erbil, `${erbil}key/`),
  method: "/method/",
  corrections: "/corrections/",
  "for teachers": "/teach/",
  "a lesson": "/teach/who-says-so/",
  "an empty grid": "/teach/grid/",
  "a tally": "/teach/tally/",
  notes: "/notes/",
  "the search": "/search/",
  "without a network": "/offline/",
  "a page that is not kept": "/offline/not-kept/",
  "articles of one’s own": "/read/",
  "how that is done": "/read/how/",
  "not found": "/no/such/page/",
} as const;

/** Of the shelf that the tests make (tests/strange-shelf.ts) one of each kind that it was made for. */
export const strangeKinds = {
  "forty accounts": "/incidents/ferry-2020/",
  "a name that is too long": "/incidents/ferry-2020/paper1-2020-01-02/paper2-2020-01-02/",
  "texts that try to break out": "/incidents/hostile-2021/hostile-2021-05-05/plain-2021-05-05/",
  "the same, annotated": "/incidents/hostile-2021/hostile-2021-05-05/",
  "an article on no list": "/articles/unused-2021-05-06/",
  "a sheet of forty accounts": "/incidents/ferry-2020/sheet/",
  "its key": "/incidents/ferry-2020/key/",
  "a key with such texts": "/incidents/hostile-2021/key/hostile-2021-05-05/plain-2021-05-05/",
  "a headline that breaks out of files": "/articles/braces-2021-05-06/",
  "its incident’s sources": "/incidents/hostile-2021/sources/",
  "crossing passages": "/incidents/mill-2022/morning-2022-06-06/evening-2022-06-06/",
  "a question that was taken away": "/incidents/hostile-2021/questions/gone/",
  "an account that left": "/incidents/hostile-2021/left-2021-05-05/",
  "a pair with it, at an older address": "/incidents/angles-2021/unused-2021-05-06/left-2021-05-05/",
  "what changed in it": "/incidents/hostile-2021/history/",
  "a draft": "/incidents/train-2023/",
  "a pair of it": "/incidents/train-2023/north-2023-03-07/west-2023-03-07/",
  "an account of it": "/incidents/train-2023/west-2023-03-07/",
  "a suggested question": "/incidents/rails-2023/questions/driver/",
  "a suggestion beside what is reviewed": "/incidents/rails-2023/north-2023-03-07/west-2023-03-07/#driver",
  "an account alone": "/incidents/bridge-2023/",
  "the account": "/incidents/bridge-2023/alone-2023-04-08/",
  "accounts in three languages": "/incidents/customs-2024/?suggested=1",
  "English and Arabic": "/incidents/customs-2024/harbourpost-2024-09-08/almina-2024-09-08/#injured",
  "Arabic and Japanese": "/incidents/customs-2024/almina-2024-09-08/minato-2024-09-09/",
  "an Arabic account": "/incidents/customs-2024/almina-2024-09-08/",
  "a question in three languages": "/incidents/customs-2024/questions/injured/",
  "their sources": "/incidents/customs-2024/sources/",
  "their sheet": "/incidents/customs-2024/sheet/almina-2024-09-08/minato-2024-09-09/",
  "their key": "/incidents/customs-2024/key/almina-2024-09-08/minato-2024-09-09/",
  "an Arabic article": "/articles/almina-2024-09-08/",
  "a draft with one that is not read": "/incidents/draft-customs-2024/",
} as const;

/** States of a page that a reader asks for, beside the kinds. */
export const pageStates = {
  "a question chosen": `${pair}#killed`,
  judging: `${pair}?judge=1`,
  "judging a question": `${pair}?judge=1#killed`,
  blind: `${pair}?blind=1`,
  presenting: `${pair}?present=1#killed`,
  "judging a grid": `${erbil}?judge=1`,
  "a suggested question of the shelf": `${strikes}questions/suggested-killed/`,
} as const;

/** An address with the version that the page names, as links to it are shared. */
export async function versionOf(page: Page, address: string): Promise<string> {
  const [path = "", fragment] = address.split("#");
  const version = await page.locator("main").getAttribute("data-version");
  return `${path}?v=${version}${fragment === undefined ? "" : `#${fragment}`}`;
}
