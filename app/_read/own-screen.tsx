import { AccountScreen } from "./account-screen.tsx";
import { OverviewScreen } from "./overview-screen.tsx";
import type { OwnComparison } from "./own-comparison.ts";
import { PairScreen } from "./pair-screen.tsx";
import type { Program } from "./program.ts";
import { SecondScreen } from "./second/second-screen.tsx";
import { QuestionScreen } from "./question-screen.tsx";

export { pointAtFigures } from "./point-at-figures.ts";
export { drawMarking, isMarking, markThese } from "./marking.tsx";

/** The screen of a comparison that its address names, but for sheets; where that names none, all of it. */
export function OwnScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const { screen } = program;
  const has = (id: string | undefined) => own.articles.some((article) => article.id === id);
  if (screen.second !== undefined && own.articles.length > 1) return <SecondScreen program={program} own={own} />;
  if (has(screen.a) && has(screen.b)) return <PairScreen program={program} own={own} />;
  if (has(screen.account)) return <AccountScreen program={program} own={own} />;
  if (screen.question !== undefined) return <QuestionScreen program={program} own={own} />;
  return <OverviewScreen program={program} own={own} />;
}
