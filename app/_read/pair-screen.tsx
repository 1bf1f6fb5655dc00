import { ruleAddress } from "../_addresses.ts";
import { dayInWords } from "../_view/dates.ts";
import { PairMain } from "../_components/PairMain.tsx";
import { PairSheetLinks } from "../_components/PairSheetLinks.tsx";
import { TeachMenu } from "../_components/TeachMenu.tsx";
import { AlikeList } from "./alike-list.tsx";
import { alikeOf } from "./alike-of.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { articleNamed } from "./article-named.ts";
import { pairWithSuggestions, type CardView } from "../_view/pair-view.ts";
import { suggestedBy } from "../_view/suggested-by.ts";
import { dismiss } from "./edits.ts";
import { addressOf } from "./own-addresses.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { ownView } from "./own-view.ts";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";
import { Act } from "./screen-parts.tsx";
import { stageInWords } from "./stage-in-words.ts";
import { UndoBar } from "./undo-bar.tsx";

/** Two of a reader's articles side by side: the same page as the shelf's, with what marks and confirms. */
export function PairScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const comparison = ownView(own, program.found);
  const { a = "", b = "" } = program.screen;
  const pair = pairWithSuggestions(comparison, articleNamed(comparison, a), articleNamed(comparison, b));
  const alike = alikeOf(program.found, a, b);
  const suggested = pair.suggested.map(({ question }) => question);
  // What acts on a pair is attached to it as it stands: of another it is another.
  const version = JSON.stringify([
    program.kept?.at,
    pair.cards.length,
    pair.suggested.length,
    pair.shared?.passages.length,
    alike.length,
  ]);
  return (
    <div key={version} className="contents">
      <PairMain
        pair={pair}
        acts={
          <>
            <UndoBar program={program} />
            <TeachMenu>
              <a className="tool judging:hidden" href={`${addressOf({ c: own.id, a, b })}&judge=1`}>
                Judge first, then compare
              </a>
              <a className="tool judging:hidden" href={`${addressOf({ c: own.id, a, b })}&judge=1&blind=1`}>
                The same, without publishers
              </a>
              {pair.cards.length > 0 && (
                <button type="button" className="tool judging:hidden" data-act="task">
                  Choose questions for a class…
                </button>
              )}
              <PairSheetLinks sheets={pair.sheets} />
            </TeachMenu>
            <a className="tool border-rule judging:hidden" href={addressOf({ c: own.id, a, b, second: "1" })}>
              Ask a second reader
            </a>
            <Said program={program} />
          </>
        }
        alike={alike.map((passages) => [passages.a.start, passages.b.start])}
        below={
          <AlikeList
            alike={alike}
            a={pair.a.article}
            b={pair.b.article}
            mark={(inA, inB) =>
              program.mark([
                { article: a, ...inA },
                { article: b, ...inB },
              ])
            }
          />
        }
        hint="To mark something yourself, select words in one text, then in the other."
        cardActs={(card) => <CardActs program={program} own={own} card={card} />}
        none={
          program.stage
            ? stageInWords(program.stage)
            : "Nothing is marked yet. Select words in one text, then words in the other, and say how they stand."
        }
        marked={
          pair.isDraft
            ? `Suggested by ${suggestedBy(suggested)}; nobody has confirmed it.`
            : `Marked or confirmed by whoever made this comparison, but for what says that ${suggestedBy(suggested)} found it.`
        }
      />
    </div>
  );
}

function CardActs({ program, own, card }: { program: Program; own: OwnComparison; card: CardView }) {
  const { rule, reviewed } = card.question;
  return (
    <>
      {!card.suggested && rule !== undefined && (
        <p className="mt-5 text-86 text-soft judging:hidden">
          Found by the comparison engine (<a href={ruleAddress(rule)}>how</a>)
          {reviewed !== undefined && `, confirmed on ${dayInWords(reviewed)}`}.
        </p>
      )}
      <p className="mt-5 flex flex-wrap gap-3 print:hidden judging:hidden" data-part="read-card-acts">
        {card.suggested ? (
          <>
            <ConfirmForm program={program} own={own} question={card.question} />
            <Act
              act={() => program.change("A suggestion dismissed", dismiss(own, card.id))}
              label={`Dismiss: ${card.ask}`}
            >
              Dismiss
            </Act>
          </>
        ) : (
          <a className="tool border-rule" href={addressOf({ c: own.id, question: card.id })}>
            Change
          </a>
        )}
      </p>
    </>
  );
}
