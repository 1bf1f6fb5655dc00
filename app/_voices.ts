import { groupedBy } from "../engine/relations/grouped-by.ts";
import type { Claim, Question } from "../engine/relations/question.ts";
import { voiceName } from "../engine/relations/voice-name.ts";
import { voiceId } from "./_voice-id.ts";
import { everyComparison, shelf } from "./_shelf.ts";
import type { Comparison } from "./_view/comparison.ts";

/** A voice of the shelf: who is reported to have said something, by the name under which accounts have it. */
export interface VoiceOfShelf {
  readonly id: string;
  readonly name: string;
  readonly said: readonly Said[];
}

/** Something that it is reported to have said. */
export interface Said {
  readonly comparison: Comparison;
  readonly question: Question;
  readonly claim: Claim;
}

/** Worked out once for what was read: every page of a voice asks for all of them. */
const known = new WeakMap<object, readonly VoiceOfShelf[]>();

/** Everyone who is quoted, by name; an outlet's own voice has no page. */
export function everyVoice(): readonly VoiceOfShelf[] {
  const read = shelf();
  const voices = known.get(read) ?? voicesOf(everyComparison());
  known.set(read, voices);
  return voices;
}

/** Everyone who is quoted in some incidents. */
export function voicesOf(comparisons: readonly Comparison[]): readonly VoiceOfShelf[] {
  const said = comparisons.flatMap((comparison) =>
    comparison.incident.questions.flatMap((question) =>
      question.positions.flatMap(({ claims }) =>
        claims.filter(({ voice }) => !voice.itself).map((claim) => ({ comparison, question, claim })),
      ),
    ),
  );
  return [...groupedBy(said, ({ claim }) => voiceId(voiceName(claim.voice)))]
    .map(([id, [first, ...others]]) => ({
      id,
      name: first ? voiceName(first.claim.voice) : id,
      said: first ? [first, ...others] : [],
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
