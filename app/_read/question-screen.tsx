import type { Claim, Position, Question } from "../../engine/relations/question.ts";
import { stanceOf } from "../../engine/relations/stance.ts";
import { voiceName } from "../../engine/relations/voice-name.ts";
import { QuestionPositions } from "../_components/QuestionPositions.tsx";
import { Sign } from "../_components/Sign.tsx";
import { StanceList } from "../_components/StanceList.tsx";
import { ProposedFirst, SuggestedNote, SuggestedWord } from "../_components/SuggestedNote.tsx";
import { Words } from "../_components/Words.tsx";
import { siteAnchors } from "../_view/anchors.ts";
import { blindNames } from "../_view/blind-names.ts";
import { everyQuestion, nameOf, type Comparison } from "../_view/comparison.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { questionView } from "../_view/question-view.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import {
  dropQuestion,
  giveVoice,
  move,
  reword,
  rewordPosition,
  shift,
  saySilent,
  stand,
  unmark,
  type Standing,
} from "./edits.ts";
import { addressOf } from "./own-addresses.ts";
import { articlesWithout, type OwnComparison } from "./own-comparison.ts";
import { ownView } from "./own-view.ts";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";
import { Act, Field } from "./screen-parts.tsx";
import { standings } from "./standings.ts";
import { UndoBar } from "./undo-bar.tsx";

/** One question over all articles, and below it all that can be changed about it. */
export function QuestionScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const comparison = ownView(own, program.found);
  const id = program.screen.question ?? "";
  const asked = everyQuestion(comparison).find((question) => question.id === id);
  if (!asked)
    return (
      <main id={siteAnchors.main} className="page-prose prose">
        <h1>This question is not asked here any more</h1>
        <p>
          It was taken out, or is being looked for. <a href={addressOf({ c: own.id })}>The comparison</a>
        </p>
        <UndoBar program={program} />
      </main>
    );
  const view = questionView(comparison, id);
  const isOwn = own.questions.some((question) => question.id === id);
  return (
    <main id={siteAnchors.main} className="page-wide" data-accounts={blindNames(comparison)}>
      <header>
        <p className="font-sans text-90 text-soft">
          <a href={addressOf({ c: own.id })}>
            <Words>{view.page.title}</Words>
          </a>{" "}
          · one question, all articles
        </p>
        <h1>
          <Words>{view.ask}</Words>
        </h1>
        <p className={`font-sans ${view.kind}`} data-part="question-relation">
          <Sign kind={view.kind}>{view.inWords}</Sign> {view.suggested && <SuggestedWord />}
        </p>
        {view.suggested ? <SuggestedNote origin={view.origin} /> : <ProposedFirst origin={view.origin} />}
        <UndoBar program={program} />
        <Said program={program} />
        {!isOwn && (
          <div className="mt-4 font-sans text-95">
            <ConfirmForm program={program} own={own} question={asked} says="Confirm this question" />
          </div>
        )}
      </header>
      <QuestionPositions positions={view.positions} />
      <section className="mt-20 max-w-lead font-sans" aria-labelledby="site.stances">
        <h2 className="mb-5 font-serif" id="site.stances">
          How the answers stand to each other
        </h2>
        <StanceList stances={view.stances} />
      </section>
      {isOwn && <Changes program={program} own={own} comparison={comparison} asked={asked} />}
    </main>
  );
}

interface OfQuestion {
  program: Program;
  own: OwnComparison;
  comparison: Comparison;
  asked: Question;
}

/** Everything that can be changed about a question of the reader's own. */
function Changes({ program, own, comparison, asked }: OfQuestion) {
  const { positions } = asked;
  return (
    <section className="mt-20 max-w-lead font-sans print:hidden" aria-labelledby="site.change" data-part="read-changes">
      <h2 className="mb-5 font-serif" id="site.change">
        Change it
      </h2>
      <Field
        says="The question"
        value={asked.ask}
        change={(words) => program.change("A question reworded", reword(own, asked.id, words))}
      />
      {positions.length > 1 && (
        <p className="mt-6 text-93 text-soft">
          A claim is moved to another answer by dragging it there, or by its buttons.
        </p>
      )}
      {positions.map((position) => (
        <PositionChanges
          key={position.id}
          program={program}
          own={own}
          comparison={comparison}
          asked={asked}
          position={position}
        />
      ))}
      {everyTwo(positions).map(([a, b]) => (
        <label key={`${a.id} ${b.id}`} className="mt-6 block text-93">
          <span className="text-soft">
            “<Words>{a.says}</Words>” and “<Words>{b.says}</Words>”
          </span>
          <select
            className="mt-1 block rounded-md border border-rule bg-paper px-5 py-3"
            value={standingOf(asked, a, b)}
            onChange={({ currentTarget }) =>
              program.change(
                "How two answers stand changed",
                stand(own, asked.id, a.id, b.id, currentTarget.value as Standing),
              )
            }
          >
            {standings.map(({ standing, says }) => (
              <option key={standing} value={standing}>
                {says}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Silences program={program} own={own} comparison={comparison} asked={asked} />
      <p className="mt-8 flex flex-wrap gap-3">
        <Act act={() => program.change("A question moved", shift(own, asked.id, -1))}>Earlier in the list</Act>
        <Act act={() => program.change("A question moved", shift(own, asked.id, 1))}>Later in the list</Act>
        <Act act={() => program.change("A question taken out", dropQuestion(own, asked.id))}>Take the question out</Act>
      </p>
    </section>
  );
}

/** The articles in which nothing is marked: whether that is a silence the reader says. */
function Silences({ program, own, comparison, asked }: OfQuestion) {
  const others = articlesWithout(own, asked);
  if (others.length === 0) return null;
  return (
    <fieldset className="mt-8 min-w-0 text-93">
      <legend className="text-soft">
        Nothing is marked in these. Tick those that you have read, and that do not answer.
      </legend>
      {others.map(({ id }) => (
        <label key={id} className="flex min-h-17.5 w-fit cursor-pointer items-center gap-4">
          <input
            type="checkbox"
            className="size-9 accent-ink"
            checked={asked.silent?.includes(id) ?? false}
            onChange={({ currentTarget }) =>
              program.change(
                "Whether an article is silent changed",
                saySilent(own, asked.id, id, currentTarget.checked),
              )
            }
          />
          <span>
            <Words>{nameOf(comparison, id)}</Words> does not say
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function PositionChanges({ program, own, comparison, asked, position }: OfQuestion & { position: Position }) {
  const others = asked.positions.filter((other) => other !== position);
  return (
    <fieldset
      className="mt-8 min-w-0 rounded-lg border border-rule px-8 py-6"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const dropped = others
          .flatMap(({ claims }) => claims)
          .find((claim) => keyOf(claim) === event.dataTransfer.getData("text/plain"));
        if (!dropped) return;
        event.preventDefault();
        program.change("A claim moved", move(own, asked.id, dropped, position.id));
      }}
    >
      <legend className="px-3 font-strong">
        <Words>{position.says}</Words>
      </legend>
      <Field
        says="What this answer says"
        value={position.says}
        change={(says) =>
          program.change("An answer reworded", rewordPosition(own, asked.id, position.id, says.trim() || position.says))
        }
      />
      <ul>
        {position.claims.map((claim) => (
          <ClaimChanges
            key={keyOf(claim)}
            program={program}
            own={own}
            asked={asked}
            claim={claim}
            others={others}
            name={nameOf(comparison, claim.article)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function ClaimChanges({
  program,
  own,
  asked,
  claim,
  others,
  name,
}: {
  program: Program;
  own: OwnComparison;
  asked: Question;
  claim: Claim;
  others: readonly Position[];
  name: string;
}) {
  return (
    <li
      className="mt-5 cursor-grab border-t border-rule pt-4"
      draggable
      onDragStart={(event) => event.dataTransfer.setData("text/plain", keyOf(claim))}
    >
      <p>
        <Words>{name}</Words>:{" "}
        <q lang={claim.lang} dir="auto">
          {claim.quote}
        </q>
      </p>
      <Field
        says="Whose words they are; empty where the article speaks itself"
        value={claim.voice.itself ? "" : voiceName(claim.voice)}
        change={(voice) => program.change("A voice changed", giveVoice(own, asked.id, claim, voice))}
      />
      <p className="mt-3 flex flex-wrap gap-3">
        {others.map((other) => (
          <Act key={other.id} act={() => program.change("A claim moved", move(own, asked.id, claim, other.id))}>
            Move to “{other.says}”
          </Act>
        ))}
        <Act act={() => program.change("A claim moved", move(own, asked.id, claim, undefined))}>
          Move to an answer of its own
        </Act>
        <Act act={() => program.change("A mark taken away", unmark(own, asked.id, claim))}>Take the mark away</Act>
      </p>
    </li>
  );
}

/** Tells a claim among those of its question. */
function keyOf({ article, start, end, voice }: Claim): string {
  return [article, start, end, voice.key].join(" ");
}

function standingOf(asked: Question, a: Position, b: Position): Standing {
  const { kind, later } = stanceOf(asked, a, b);
  if (kind === "update") return later === a ? "first later" : "second later";
  // Nothing of a reader's own is left open.
  return kind === "differing" ? "withheld" : kind;
}
