import type { MetadataRoute } from "next";
import {
  annotatedAddress,
  correctionsAddress,
  articleAddress,
  articlesAddress,
  incidentAddress,
  incidentsAddress,
  lessonAddress,
  pairAddress,
  pairSheetAddress,
  questionAddress,
  sheetAddress,
  tallyAddress,
  teachAddress,
  voiceAddress,
  voicesAddress,
  sourcesAddress,
  historyAddress,
  homeAddress,
  howAddress,
  methodAddress,
  notesAddress,
  offlineAddress,
  readAddress,
  searchAddress,
  whole,
} from "./_addresses.ts";
import { hasFewAccounts } from "./_view/few-accounts.ts";
import { everyComparison, shelf } from "./_shelf.ts";
import { everyVoice } from "./_voices.ts";
import { everyTwo } from "../engine/every-two.ts";

export const dynamic = "force-static";

/** Every page once, of a pair's two orders the canonical one; but the keys to sheets, which give the answers. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { articles, lessons } = shelf();
  const addresses = [
    homeAddress,
    methodAddress,
    searchAddress,
    correctionsAddress,
    teachAddress,
    tallyAddress,
    ...lessons.flatMap((lesson) => [
      lessonAddress(lesson.id),
      ...lesson.pairs.slice(1).map(({ incident }) => lessonAddress(lesson.id, incident)),
    ]),
    notesAddress,
    readAddress,
    howAddress,
    offlineAddress,
    ...everyComparison().flatMap(({ incident: { id, accounts, questions, history } }) => {
      const ids = accounts.map(({ article }) => article.id);
      const pairs = everyTwo(ids);
      return [
        incidentAddress(id),
        sheetAddress(id),
        sourcesAddress(id),
        ...(history ? [historyAddress(id)] : []),
        ...questions.map((question) => questionAddress(id, question.id)),
        ...ids.map((article) => annotatedAddress(id, article)),
        ...pairs.map(([a, b]) => pairAddress(id, a, b)),
        ...(hasFewAccounts({ accounts }) ? pairs.map(([a, b]) => pairSheetAddress(id, a, b)) : []),
      ];
    }),
    ...articles.map(({ id }) => articleAddress(id)),
    incidentsAddress,
    articlesAddress,
    voicesAddress,
    ...everyVoice().map(({ id }) => voiceAddress(id)),
  ];
  return addresses.map((address) => ({ url: whole(address) }));
}
