import { everyTwo } from "../every-two.ts";
import { shortHash } from "../links/short-hash.ts";
import type { Claim, Position, Question, Voice } from "../relations/question.ts";
import { stanceOf } from "../relations/stance.ts";
import { voiceName } from "../relations/voice-name.ts";
import type { ClaimState, QuestionState, StanceState, State } from "./state.ts";

/** Of an incident, what its state is made of. */
interface Shown {
  readonly title: string;
  readonly when: { readonly from: string; readonly to?: string | undefined };
  readonly where: readonly {
    readonly name: string;
    readonly lat?: number | undefined;
    readonly lon?: number | undefined;
  }[];
  readonly kind: string;
  readonly note: readonly string[];
  readonly prompts: readonly string[];
  readonly accounts: readonly {
    readonly article: { readonly id: string; readonly short: string; readonly text: string };
  }[];
  readonly questions: readonly Question[];
}

/** What an incident's pages show of it, as its history keeps it. */
export function stateOf({ title, when, where, kind, note, prompts, accounts, questions }: Shown): State {
  return {
    title,
    time: when.to === undefined ? when.from : `${when.from} to ${when.to}`,
    place: where.map(({ name, lat, lon }) => (lat === undefined ? name : `${name} (${lat}, ${lon})`)).join("; "),
    kind,
    note,
    prompts,
    accounts: accounts.map(({ article: { id, short, text } }) => ({ id, name: short, text: shortHash(text) })),
    questions: questions.map(questionState),
  };
}

function questionState(question: Question): QuestionState {
  const { id, ask, reviewed, positions, elsewhere } = question;
  return {
    id,
    ask,
    ...(reviewed === undefined ? {} : { reviewed }),
    positions: positions.map(({ id, says, claims }) => ({
      id,
      says,
      claims: claims.map((claim) => claimState(claim, says)),
    })),
    stances: everyTwo(positions.toSorted((a, b) => (a.id < b.id ? -1 : 1))).flatMap(([a, b]) =>
      stanceState(question, a, b),
    ),
    elsewhere: elsewhere.map(({ incident, because }) => ({ incident, because })),
  };
}

function claimState({ article, quote, voice, says, translation }: Claim, position: string): ClaimState {
  return {
    article,
    quote,
    voice: voiceInWords(voice),
    ...(says === position ? {} : { says }),
    ...(translation === undefined ? {} : { translation }),
  };
}

function voiceInWords(voice: Voice): string {
  return voice.through === undefined ? voiceName(voice) : `${voiceName(voice)}, by way of ${voice.through}`;
}

function stanceState(question: Question, a: Position, b: Position): StanceState[] {
  const { kind, later, because } = stanceOf(question, a, b);
  if (kind === "conflict" && because === undefined) return [];
  const positions = later?.id === b.id ? [b.id, a.id] : [a.id, b.id];
  return [{ positions, kind, ...(because === undefined ? {} : { because }) }];
}
