import { copyText } from "../../_behaviours/copy-link.ts";
import { Words } from "../../_components/Words.tsx";
import { modelsAddress } from "../../_addresses.ts";
import { dayInWords } from "../../_view/dates.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { counted } from "../../../engine/counted.ts";
import type { Consulted } from "../../../engine/proposals/consult.ts";
import type { Answered, Ask } from "../../../engine/proposals/proposal.ts";
import { everyTwo } from "../../../engine/every-two.ts";
import { addressOf } from "../own-addresses.ts";
import type { OwnComparison } from "../own-comparison.ts";
import { ownView } from "../own-view.ts";
import type { Program } from "../program.ts";
import { programNow } from "../intake/program-now.ts";
import { Said } from "../said.tsx";
import { Act, Line } from "../screen-parts.tsx";
import { UndoBar } from "../undo-bar.tsx";
import { askAllOf, askingAbout, stopAsking, takeAnswer, typed, withoutAnswer } from "./asking.ts";
import { ownModel } from "./own-model.ts";

const stays = new AbortController().signal;

/** Asking a language model of the reader's own about two articles, or about all: what to ask, its answer, and what came of that. */
export function SecondScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const { names, incident } = ownView(own, undefined);
  const { a, b } = program.screen;
  const pair = own.articles.filter(({ id }) => id === a || id === b);
  const isPair = pair.length === 2;
  const ids = (isPair ? pair : own.articles).map(({ id }) => id);
  const back = isPair ? addressOf({ c: own.id, a, b }) : addressOf({ c: own.id });
  const { consulted, problem, isAsking } = askingAbout(ids, program, own);
  const about = isPair ? ids.map((id) => names.get(id) ?? id).join(" and ") : incident.title;
  const model = ownModel();
  return (
    <main id={siteAnchors.main} className="page-prose prose" data-part="second">
      <p className="font-sans text-90 text-soft">
        <a href={back}>
          <Words>{about}</Words>
        </a>
      </p>
      <h1>A second reader</h1>
      <p>
        An assistant that runs on a language model can read what lists of words cannot: that “did not pay” and “paid
        years ago” exclude each other. It also makes things up. So each quotation that it gives is looked for here in
        the texts, word by word, its figures are read again, and what it calls a conflict it is asked about twice more.
        What is left is <strong>proposed</strong>, until you confirm it. <a href={modelsAddress}>How that is done</a>
      </p>
      <UndoBar program={program} />
      <Said program={program} />
      {model && (
        <section className="mt-12 border-l-3 border-ink pl-6 font-sans text-95" aria-labelledby="site.own-model">
          <h2 id="site.own-model" className="text-110">
            <Words>{model.model}</Words>
          </h2>
          <p>
            The server that you started asks it at {model.host},{" "}
            {model.isHere
              ? "on this machine: the articles do not leave it."
              : `which is another machine: the text of these articles is sent there${consulted ? ` (${charactersOf(consulted.asks)} characters for what is open now)` : ""}.`}
          </p>
          <p className="flex flex-wrap gap-3">
            {isAsking ? (
              <Act act={stopAsking}>Stop asking</Act>
            ) : (
              <Act
                act={() => void askAllOf(model, ids, programNow)}
                disabled={!consulted || consulted.asks.length === 0}
              >
                Ask {model.model}
              </Act>
            )}
            <span role="status">{isAsking && "Asking. What is answered is kept as it comes."}</span>
          </p>
        </section>
      )}
      {ids.length > 3 && !model && (
        <p className="font-sans text-95">
          About {ids.length} articles there are many questions. Two by two is less to copy:{" "}
          {everyTwo(own.articles)
            .slice(0, 6)
            .map(([one, other], i) => (
              <span key={`${one.id} ${other.id}`}>
                {i > 0 && ", "}
                <a href={addressOf({ c: own.id, a: one.id, b: other.id, second: "1" })}>
                  <Words>{`${names.get(one.id) ?? one.id} and ${names.get(other.id) ?? other.id}`}</Words>
                </a>
              </span>
            ))}
          .
        </p>
      )}
      {!consulted && (
        <p className="font-sans text-soft" role="status">
          {problem === "" ? "Reading the articles …" : problem}
        </p>
      )}
      {consulted && <Steps program={program} own={own} ids={ids} consulted={consulted} problem={problem} />}
      {consulted && consulted.checks.length > 0 && <Came consulted={consulted} back={back} />}
      <Answers program={program} own={own} ids={ids} />
    </main>
  );
}

/** What is to be copied and pasted next; nothing where all was asked. */
function Steps({
  program,
  own,
  ids,
  consulted,
  problem,
}: {
  program: Program;
  own: OwnComparison;
  ids: readonly string[];
  consulted: Consulted;
  problem: string;
}) {
  const [ask] = consulted.asks;
  if (!ask)
    return (
      <p className="font-sans" role="status">
        Nothing is left to ask.
      </p>
    );
  return (
    <section className="mt-14 font-sans" aria-labelledby="site.ask">
      <h2 id="site.ask">{headOf(ask, consulted.asks.length)}</h2>
      <p className="text-95">{whyAsked[ask.kind]}</p>
      <h3 className="mt-8">1. Copy the question</h3>
      <p className="text-95">
        It holds {ask.characters.toLocaleString("en-GB")} characters of the articles.{" "}
        <strong>This page sends nothing.</strong> If you paste it into an assistant that runs elsewhere, whoever runs
        that gets this text: use one that your school or newsroom allows, and none for what is confidential.
      </p>
      <p className="flex flex-wrap gap-3">
        <Act act={() => void copyText(ask.text, "Copied: paste it into the assistant.", stays)}>Copy the question</Act>
      </p>
      <details className="mt-3 text-93">
        <summary className="w-fit cursor-pointer text-soft">See the question</summary>
        <pre
          className="mt-3 max-h-150 overflow-y-auto border border-rule p-6 text-86 wrap-anywhere whitespace-pre-wrap"
          tabIndex={0}
        >
          {ask.text}
        </pre>
      </details>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void takeAnswer(ask, ids, program, own);
        }}
      >
        <h3 className="mt-8">2. Paste its answer</h3>
        <label className="block text-93">
          <span className="text-soft">All that it wrote; what stands around the answer does no harm</span>
          <textarea
            key={ask.id}
            id="site.answer"
            className="mt-1 block min-h-75 w-full rounded-md border border-soft bg-paper px-5 py-3 text-ink"
            dir="auto"
            spellCheck={false}
            ref={(field: HTMLTextAreaElement | null) => {
              if (field && field !== document.activeElement) field.value = typed.answer;
            }}
            onInput={({ currentTarget }) => (typed.answer = currentTarget.value)}
          />
        </label>
        <div className="mt-4 max-w-prose">
          <Line
            says="Which assistant was it? It stands beside what it proposed"
            id="site.assistant"
            placeholder="an assistant"
            ref={(field: HTMLInputElement | null) => {
              if (field && field !== document.activeElement) field.value = typed.assistant;
            }}
            onInput={({ currentTarget }) => (typed.assistant = currentTarget.value)}
          />
        </div>
        <p className="mt-5 flex flex-wrap gap-3">
          <button type="submit" className="tool border-ink font-strong">
            Check the answer
          </button>
        </p>
        <p className="max-w-lead border-l-3 border-ink pl-6 text-95 empty:hidden" role="alert">
          {problem}
        </p>
      </form>
    </section>
  );
}

function headOf({ kind }: Ask, open: number): string {
  if (kind === "pair") return open === 1 ? "Ask about the two articles" : `Ask about the articles (${open} questions)`;
  if (kind === "claims") return `Ask about each article (${open} to go)`;
  return `To confirm what it calls a conflict (${counted(open, "question")} to go)`;
}

const whyAsked: Readonly<Record<Ask["kind"], string>> = {
  pair: "It finds what both say something about, and says how the two stand, each with a quotation.",
  claims: "Of many articles each is asked about by itself; then, what they have in common.",
  group: "These claims of several articles seem to be about the same thing. How do they stand?",
  "other order":
    "A conflict is shown as one only if the model says so again with the articles in the other order. Ask it in a new chat, so that it does not repeat itself.",
  blind:
    "And only if, of the two passages alone, it says that both cannot be true. Ask it in a new chat, so that it does not know what it said.",
};

/** What became of what the model said: what stands, what says less, and what was dropped, each with why. */
function Came({ consulted: { checks, questions, failed }, back }: { consulted: Consulted; back: string }) {
  const of = (came: string) => checks.filter((check) => check.came === came);
  const [stands, less, dropped] = [of("stands"), of("less"), of("dropped")];
  return (
    <section className="mt-16 font-sans" aria-labelledby="site.came" data-part="second-came">
      <h2 id="site.came">What came of it</h2>
      <p role="status">
        Of {counted(checks.length, "point")} that the model named, {stands.length} stand as they were made,{" "}
        {less.length} for less than it said, {dropped.length} were dropped.{" "}
        {questions.length > 0 && <a href={back}>{counted(questions.length, "proposal")} to confirm or dismiss ›</a>}
      </p>
      {less.length + dropped.length + failed.length > 0 && (
        <details className="text-93">
          <summary className="w-fit cursor-pointer">Why not all of it</summary>
          <ul className="mt-3 list-none ps-0">
            {[...dropped, ...less].map(({ ask, came, because }, i) => (
              <li key={i} className="border-t border-rule py-3">
                {came === "dropped" ? "Dropped" : "Says less"}: <Words>{ask}</Words>{" "}
                <span className="text-soft">({because.join("; ")})</span>
              </li>
            ))}
            {[...new Set(failed)].map((why) => (
              <li key={why} className="border-t border-rule py-3 text-soft">
                Not read: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The answers that were read about these articles, each of which can be taken out. */
function Answers({ program, own, ids }: { program: Program; own: OwnComparison; ids: readonly string[] }) {
  const answers = (own.answers ?? []).filter(({ ask }) => isAbout(ask, ids));
  if (answers.length === 0) return null;
  return (
    <section className="mt-16 font-sans" aria-labelledby="site.answers">
      <h2 id="site.answers">Answers that were read</h2>
      <ul className="list-none ps-0">
        {answers.map((answer) => (
          <li key={answer.ask} className="flex flex-wrap items-baseline gap-x-8 border-t border-rule py-4 text-95">
            <span>
              {inWords[answer.ask.split(" ")[0] ?? ""] ?? "An answer"}, <Words>{answer.model}</Words>,{" "}
              {dayInWords(answer.on)}
            </span>
            <Act
              act={() =>
                program.change(
                  "An answer taken out",
                  withoutAnswer(own, answer.ask),
                  "What was proposed by it is gone; what you confirmed stays. Undo brings it back.",
                )
              }
              label={`Take out: ${inWords[answer.ask.split(" ")[0] ?? ""] ?? "an answer"}`}
            >
              Take out
            </Act>
          </li>
        ))}
      </ul>
    </section>
  );
}

const inWords: Readonly<Record<string, string>> = {
  pair: "On the two articles",
  order: "In the other order",
  blind: "On passages alone",
  claims: "On one article",
  group: "On what several say",
  other: "In the other order",
};

/** Whether an answer is one on these articles: on the two, or on many. */
function isAbout(ask: Answered["ask"], ids: readonly string[]): boolean {
  const [kind = "", one = "", other = ""] = ask.split(" ");
  if (kind === "pair" || kind === "order" || kind === "blind")
    return one === "many" ? ids.length > 3 : ids.includes(one) && ids.includes(other);
  return ids.length > 3;
}

function charactersOf(asks: readonly Ask[]): string {
  return asks.reduce((sum, { characters }) => sum + characters, 0).toLocaleString("en-GB");
}
