import { questionRules } from "../engine/texts/questions/index.ts";
import {
  annotatedAddress,
  articleAddress,
  citationFormsAddress,
  incidentAddress,
  keyAddress,
  modelsAddress,
  pairAddress,
  pairSheetAddress,
  questionAddress,
  ruleAddress,
  sheetAddress,
  sourcesAddress,
  publishedAddress,
  voiceAddress,
} from "./_addresses.ts";
import { voiceId } from "./_voice-id.ts";
import type { Addresses } from "./_view/addresses.ts";

/** Where the pages of an incident of the shelf are. */
export function shelfAddresses(incident: string): Addresses {
  return {
    incident: incidentAddress(incident),
    sources: sourcesAddress(incident),
    sheet: sheetAddress(incident),
    key: keyAddress(sheetAddress(incident)),
    pair: (a, b) => pairAddress(incident, a, b),
    pairSheet: (a, b) => pairSheetAddress(incident, a, b),
    pairKey: (a, b) => keyAddress(pairSheetAddress(incident, a, b)),
    annotated: (article) => annotatedAddress(incident, article),
    article: articleAddress,
    question: (question) => questionAddress(incident, question),
    voice: (name) => voiceAddress(voiceId(name)),
    other: incidentAddress,
    rule: (rule) => (questionRules.some(({ id }) => id === rule) ? ruleAddress(rule) : undefined),
    models: modelsAddress,
    published: publishedAddress,
    forms: (article) => citationFormsAddress(annotatedAddress(incident, article)),
  };
}
