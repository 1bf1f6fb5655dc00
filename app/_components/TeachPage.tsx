import { noAddress } from "../_view/no-address.ts";
import { frameCode } from "../_share.ts";
import {
  embedAddress,
  emptyGridAddress,
  howAddress,
  lessonAddress,
  notesAddress,
  offlineAddress,
  pairAddress,
  tallyAddress,
  readAddress,
} from "../_addresses.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { hasFewAccounts } from "../_view/few-accounts.ts";
import { needsScripts, toolOf, type GivenLesson } from "../_view/lesson-view.ts";
import { isKept } from "../_kept.ts";
import { Words } from "./Words.tsx";

const section = "mt-26 max-w-prose print:mt-12 [&_:is(p,dd,li)]:text-pretty";

/** The page for teachers: the lessons, how a pair is given, own articles, course platforms, what is stored. */
export function TeachPage({ lessons }: { lessons: readonly (readonly GivenLesson[])[] }) {
  const example = lessons[0]?.[0];
  return (
    <main id={siteAnchors.main} className="page-normal">
      <header>
        <h1>For teachers</h1>
        <p className="mb-10 max-w-lead text-pretty">
          Several accounts of one incident lie side by side here, marked where they agree and where they conflict. In
          class, turn that round: pupils read, judge, and point to the words that decide it, and only then see what the
          editors say, and why.
        </p>
        <p className="mb-10 max-w-lead text-pretty">
          Nothing has to be installed, nobody signs up, and nothing about anybody is collected. A sheet on paper does, a
          projector helps, devices are welcome.
          {isKept && (
            <>
              {" "}
              Where the room has no network, a browser can <a href={offlineAddress}>keep a whole incident</a>.
            </>
          )}
        </p>
      </header>

      <section className={section} aria-labelledby="site.lessons">
        <h2 className="mb-6" id="site.lessons">
          Lessons, ready to give
        </h2>
        {lessons.length === 0 && <p className="font-sans text-soft">There is no lesson on this shelf yet.</p>}
        <ul>
          {lessons.map(
            ([own, ...others]) => own && <LessonEntry key={own.lesson.id} own={own} others={others.length} />,
          )}
        </ul>
      </section>

      {example && <Switches example={example} />}
      <OwnArticles />
      {example && <InACourse example={example} />}
      <ForSchools />
    </main>
  );
}

function LessonEntry({ own, others }: { own: GivenLesson; others: number }) {
  const { lesson } = own;
  return (
    <li className="grid grid-cols-1 gap-x-12 gap-y-3 border-t border-rule pt-9 pb-10 sm:grid-cols-[6.5rem_minmax(0,1fr)] print:break-inside-avoid print:pt-3 print:pb-4">
      <p className="pt-1.5 font-sans text-soft">{lesson.minutes} minutes</p>
      <div>
        <h3 className="mb-2 text-120 font-semibold">
          <a href={lessonAddress(lesson.id)}>{lesson.title}</a>
        </h3>
        <p>{lesson.note[0]}</p>
        <p className="mt-4 font-sans text-92 text-soft">
          With {own.incident.title}: <Words>{own.names}</Words>
          {others > 0 && `; or with ${others === 1 ? "another incident" : `${others} others`}`}.
        </p>
      </div>
    </li>
  );
}

/** The four addresses of one pair that a lesson is made of. */
function Switches({ example }: { example: GivenLesson }) {
  const tools = [
    [
      "sheet",
      "On paper: both texts, the questions without answers, a grid to fill in, room to write. The key has the answers.",
    ],
    [
      "judge",
      "On a device: relations are hidden; each question is judged, the deciding words are pointed to, then it is revealed.",
    ],
    [
      "blind",
      "The same, without publisher, byline and headline until something has been judged. The address names them still: let the page fill the screen.",
    ],
    [
      "projector",
      "For the wall: one question at a time, with a show of hands; arrow keys or a presenter’s remote control go on.",
    ],
  ] as const;
  return (
    <section className={section} aria-labelledby="site.switches">
      <h2 className="mb-6" id="site.switches">
        Any pair can be given four ways
      </h2>
      <p>
        Each is an address, so it can be put on the board, into a course or into a message. These four are of{" "}
        <Words>{example.names}</Words>; any pair’s page leads to its sheet and to judging at its top, and from there to
        the other two.
      </p>
      <p className="mt-6">
        With two articles of your own, this morning’s perhaps, all four work as well:{" "}
        <a href={readAddress}>compare articles of your own</a>. Nothing leaves your machine.{" "}
        <a href={howAddress}>How it is done, step by step</a>.
      </p>
      <dl className="my-8">
        {tools.map(([tool, what]) => {
          const { address, says } = toolOf(example, tool);
          return (
            <div
              key={tool}
              className="grid grid-cols-1 gap-x-12 gap-y-2 border-t border-rule py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
            >
              <dt className="font-sans font-strong">
                <a href={address}>{says}</a>
                {needsScripts(tool) && (
                  <span className="hidden text-85 font-normal text-soft no-scripting:block">needs scripts</span>
                )}
              </dt>
              <dd>{what}</dd>
            </div>
          );
        })}
      </dl>
      <p className="mb-8">
        Nine questions and seven relations are too many for twenty minutes. “Choose questions for a class…”, beside a
        pair under “Teach”, makes a task of some of the questions, with three answers where that is enough: the same;
        different, but both can be so; cannot both be so. It gives the link, the projector, the sheet and the key. The
        sheet of one question is one page.
      </p>
      <p>
        The three on a screen need scripts: where a browser has them turned off, the page cannot hide anything and shows
        every answer. Where a script did not arrive, the page says so.
      </p>
      <p className="mt-8">
        Nothing that a pupil enters leaves the device. At the end a round-up says where the class agrees with the
        editors and where not; it can be printed or copied, and each pupil can hand in a link, a text or a file that{" "}
        <a href={tallyAddress}>the tally</a> reads: who said what on which question, with which words and why. The
        editors’ answer is not the right one: it is one reading, with its reason and its words, and a class may well
        have the better one.
      </p>
    </section>
  );
}

function OwnArticles() {
  return (
    <section className={section} aria-labelledby="site.own">
      <h2 className="mb-6" id="site.own">
        With articles of your own
      </h2>
      <ol className="points list-decimal">
        <li>
          Choose two accounts of one event that are not too long: 150 to 400 words each. Check date, place and kind: is
          it the same event?
        </li>
        <li>
          Number the paragraphs, and write five to eight questions that at least one of the two answers: what was hit,
          how many, who says so, when, why, what comes next. Keep one that neither answers.
        </li>
        <li>
          Print <a href={emptyGridAddress}>an empty grid</a>, one for every two pupils: it has the relations explained,
          and room for words and voices.
        </li>
        <li>
          Make your own key first, with the words for each answer. Where you cannot find the words, the answer is “does
          not say”.
        </li>
        <li>
          Give it as in the lessons above: read, judge, show of hands, reveal. For an update look at the dates; for a
          conflict ask whether both can be so.
        </li>
      </ol>
      <p className="mt-8">
        Whoever runs a copy of this site can add articles and incidents to it as Markdown files, with sheets, judging
        and citations made from them: its README says how. Texts of others may be read in class; to publish them needs
        leave.
      </p>
    </section>
  );
}

function InACourse({ example }: { example: GivenLesson }) {
  const { incident, a, b } = example;
  const pair = pairAddress(incident.id, a.id, b.id);
  const code = frameCode(`${embedAddress(pair)}?judge=1`, "Two accounts");
  return (
    <section className={section} aria-labelledby="site.course">
      <h2 className="mb-6" id="site.course">
        In Moodle, Canvas or Google Classroom
      </h2>
      <p>
        A link is enough, and gives pupils the whole page: copy the address with what you want in it,{" "}
        <code className="text-[0.92em]">?judge=1</code>, <code className="text-[0.92em]">?blind=1</code> or{" "}
        <code className="text-[0.92em]">?present=1</code>, with <code className="text-[0.92em]">&amp;answers=3</code>{" "}
        for three answers and <code className="text-[0.92em]">&amp;questions=…</code> for the questions that you chose.
      </p>
      <dl className="my-8">
        <div className="grid grid-cols-1 gap-x-12 gap-y-2 border-t border-rule py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
          <dt className="font-sans font-strong">Moodle</dt>
          <dd>
            Add an activity or resource, choose <b>URL</b>, paste the address; “Appearance: New window” suits a wide
            screen. For a frame, add a <b>Page</b>, switch its editor to HTML and paste the code below.
          </dd>
        </div>
        <div className="grid grid-cols-1 gap-x-12 gap-y-2 border-t border-rule py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
          <dt className="font-sans font-strong">Canvas</dt>
          <dd>
            In a module add an <b>External URL</b>, with “Load in a new tab”. For a frame, edit a page, open the{" "}
            <b>HTML editor</b> and paste the code below.
          </dd>
        </div>
        <div className="grid grid-cols-1 gap-x-12 gap-y-2 border-t border-rule py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
          <dt className="font-sans font-strong">Google Classroom</dt>
          <dd>
            Under Classwork create a <b>Material</b> or an assignment and add the <b>link</b>. Classroom shows no
            frames; a Google Site does: <b>Embed</b>, then <b>Embed code</b>.
          </dd>
        </div>
      </dl>
      {hasFewAccounts(incident) && code === undefined && (
        <p className="mt-10">There is no code for a frame. {noAddress}</p>
      )}
      {hasFewAccounts(incident) && code !== undefined && (
        <>
          <label className="mt-10 mb-6 block print:hidden">
            The code for a frame; “Share” on any pair or question has it, too. With{" "}
            <code className="text-[0.92em]">?judge=1</code> relations are hidden in it:
            <textarea
              className="mt-4 block w-full rounded-md border border-rule bg-raised px-6 py-5 font-mono text-85 text-ink"
              readOnly
              rows={3}
              defaultValue={code}
            />
          </label>
          <p>
            A frame shows the questions with both answers; links out of it open a page of their own. It works without
            scripts, without storage, and inside the sandboxes of the three, which this site’s tests try.
          </p>
        </>
      )}
    </section>
  );
}

/** What holds here is held by tests/site/lesson.spec.ts, which watches network and storage through a whole lesson. */
function ForSchools() {
  return (
    <section className={section} aria-labelledby="site.schools">
      <h2 className="mb-6" id="site.schools">
        What is stored: a statement for schools
      </h2>
      <ul className="points list-disc">
        <li>
          <b>On servers: nothing.</b> The site is made of files. It has no accounts, no forms that are sent, no
          database. A pupil’s answers, notes and links are never transmitted; what a link shares stands behind its #,
          which browsers do not send. Whoever hosts the files sees what any host of files sees: which file was asked
          for, from which address.
        </li>
        <li>
          <b>From others: nothing.</b> No page asks another site for anything: no fonts, no counting, no advertising, no
          video. There are no cookies.
        </li>
        <li>
          <b>In the browser: of the reader’s own, only what they ask it to keep.</b> Notes (if one is added), judgments
          (if “Keep in this browser” is ticked), and the wish to have no single-key commands (if it is set). Without
          being asked it keeps what was judged, so that a reload loses nothing, in the tab alone and until that is
          closed
          {isKept && (
            <>
              ; and pages of the site, <a href={offlineAddress}>so that they open without a network</a>, those that were
              read among them: whoever uses the browser next sees which, as in its history
            </>
          )}
          .
        </li>
        <li>
          <b>To erase it:</b> <a href={notesAddress}>Notes</a> lists all that is kept, with a button for each thing and
          one for everything. On shared devices a private window keeps nothing at all.
        </li>
      </ul>
      <p className="mt-8">
        So there is nothing to consent to, nothing to hand out on request, and no contract about data to sign. A program
        watches this: it goes through a whole lesson and fails if one request goes elsewhere or one thing of a pupil’s
        own is stored unasked.
      </p>
    </section>
  );
}
