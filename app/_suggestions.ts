import type { SharedWords } from "../engine/relations/independent-voices.ts";
import type { SharedWording } from "../engine/texts/shared-wording.ts";
import { accountsThatAnswer, suggest } from "../engine/texts/suggest.ts";
import type { SuggestedQuestion } from "../engine/texts/suggested-question.ts";
import type { Incident, Question } from "../library/shelf.ts";
import { isReviewed } from "./_reviewed.ts";

/** What was found in an incident's accounts besides what its editors have reviewed. */
interface Found {
  readonly suggested: readonly Question[];
  readonly wording: readonly (SharedWords & SharedWording)[];
}

/** By its list of accounts, which every copy of an incident shares: once for a build. */
const found = new WeakMap<Incident["accounts"], Found>();

/** The incident of a file as pages show and count it: with its reviewed questions; where there is none, with what is suggested. */
export function shownIncident(file: Incident): Incident {
  const reviewed = file.questions.filter(isReviewed);
  // A draft is nothing without what is suggested of it; of other incidents that is found when a page asks for it.
  if (reviewed.length === 0) return { ...file, questions: foundIn(file).suggested };
  const drafted = file.questions.filter((question) => !isReviewed(question));
  if (drafted.length > 0) foundIn(file);
  return { ...file, questions: reviewed };
}

/** What is suggested to be asked besides an incident's reviewed questions: what its file drafts, then the rules' order. */
export function suggestionsOf(incident: Incident): readonly Question[] {
  return foundIn(incident).suggested;
}

/** An incident with everything that it can be asked, what is reviewed first. */
export function withSuggestions(incident: Incident): Incident {
  return { ...incident, questions: [...incident.questions.filter(isReviewed), ...suggestionsOf(incident)] };
}

/** What each two accounts of an incident have word for word, where they have anything. */
export function sharedWordsOf(incident: Incident): Found["wording"] {
  return foundIn(incident).wording;
}

function foundIn(incident: Incident): Found {
  const known = found.get(incident.accounts);
  if (known) return known;
  const made = find(incident);
  found.set(incident.accounts, made);
  return made;
}

function find(incident: Incident): Found {
  const articles = incident.accounts.map(({ article: { id, title, text, publisher, published, agencies } }) => ({
    id,
    title,
    text,
    publisher,
    published: published.kind === "undated" ? undefined : published.date,
    agencies,
  }));
  const { questions, comparison } = suggest(articles, incident.questions);
  const taken = new Set(incident.questions.map(({ id }) => id));
  return {
    suggested: [
      ...incident.questions.filter((question) => !isReviewed(question)),
      ...questions
        .filter((question) => accountsThatAnswer(question) > 1)
        .map((question) => asQuestion(incident, question, taken)),
    ],
    wording: comparison.wording
      .filter(({ runs }) => runs.length > 0)
      .map(({ between: [a, b], ...wording }) => ({
        a: articles[a]?.id ?? "",
        b: articles[b]?.id ?? "",
        ...wording,
      })),
  };
}

/** What the engine suggests, in the shape of an editor's question, so that pages show both in one way. */
function asQuestion({ accounts }: Incident, suggested: SuggestedQuestion, taken: Set<string>): Question {
  const { rule, ask, positions, compatible, updates, conflicts, withheld } = suggested;
  const blockAt = (article: string, start: number) =>
    accounts.find((account) => account.article.id === article)?.article.blocks.findLast((block) => block.start <= start)
      ?.number ?? 0;
  return {
    id: freeId(`suggested-${suggested.id}`, taken),
    ask,
    rule,
    positions: positions.map(({ id, says, claims }) => ({
      id,
      says,
      claims: claims.map(({ article, quote, start, end, voice, says }) => ({
        article,
        quote,
        start,
        end,
        block: blockAt(article, start),
        voice,
        says,
      })),
    })),
    compatible,
    updates,
    conflicts,
    withheld,
    elsewhere: [],
  };
}

/** An id that is safe in links, and that no other question of the incident has. */
function freeId(wanted: string, taken: Set<string>): string {
  const safe = wanted
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  let id = safe;
  for (let n = 2; taken.has(id); n++) id = `${safe}-${n}`;
  taken.add(id);
  return id;
}
