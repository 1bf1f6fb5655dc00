import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { straight } from "../_drawing/straight.tsx";
import { correctionsAddress, feedAddress, methodAddress, schemaAddress } from "../_addresses.ts";
import type { Metadata } from "next";
import type { Position, Question } from "../../engine/relations/question.ts";
import { relate } from "../../engine/relations/relate.ts";
import { described, relationKinds, type RelationKind } from "../../engine/relations/relations.ts";
import type { Weight } from "../../engine/relations/weigh.ts";
import { Answer } from "../_components/Answer.tsx";
import { MeasuredModels } from "../_components/MeasuredModels.tsx";
import { MeasuredQuality } from "../_components/MeasuredQuality.tsx";
import { QuestionRules } from "../_components/QuestionRules.tsx";
import { Sign } from "../_components/Sign.tsx";
import { pageMetadata } from "../_metadata.ts";
import { everyComparison } from "../_shelf.ts";
import { anchored } from "../_view/addresses.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { weightOf, type Comparison } from "../_view/comparison.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { pairView, type CardView, type PairView } from "../_view/pair-view.ts";
import { Words } from "../_components/Words.tsx";
import { ofTheSite, programName, siteName } from "../_site-name.ts";

export const metadata: Metadata = pageMetadata({
  title: "Method",
  description:
    "How two accounts are related, question by question: the rules, with examples from the shelf, and what they leave out.",
  address: methodAddress,
});

export default straight(MethodPage);

function MethodPage() {
  const comparisons = everyComparison();
  const weighed = mostCarried(comparisons);
  return (
    <main id={siteAnchors.main} className="page-prose prose">
      <h1>How two accounts are related</h1>
      <p className="max-w-lead">
        {siteName} does not say who is right. It says who says what, in which words, and what cannot both be true. This
        page says how.
      </p>

      <h2>From texts to answers</h2>
      <p>
        Editors ask a question of all accounts of one incident: <em>What was hit in Erbil? How many were killed?</em>{" "}
        Wherever an account gives an answer, they note the words that give it and the voice that says it: an official, a
        ministry, an agency, or the outlet itself. That is a <strong>claim</strong>. Claims that come to the same answer
        share a <strong>position</strong>. The quotation must stand in the text, exactly once; a program checks this for
        every claim before the site can be built.
      </p>
      <p>
        For each two positions the editors say whether they can hold together, or whether one is the later figure or the
        correction of the other. If they say neither, the two conflict. An account that reports a claim in order to
        reject it reports both positions. All the rest follows by rule.
      </p>

      <h2>The seven relations</h2>
      <p>Where several hold at once, conflict comes before update, and update before what is compatible.</p>
      <div>
        {relationKinds().map((kind) => {
          const { word, rule, line } = described(kind);
          if (rule === undefined) return null;
          const example = exampleOf(comparisons, kind);
          return (
            <section
              key={kind}
              className={`border-t border-rule pt-10 pb-12 ${kind}`}
              data-part="relation-rule"
              data-kind={kind}
              aria-labelledby={`site.rule-${kind}`}
            >
              <h3 className="mb-2 font-sans" id={`site.rule-${kind}`}>
                <Sign kind={kind}>{word}</Sign>
              </h3>
              <p>
                {rule}{" "}
                <span className={`mark whitespace-nowrap ${kind}`} data-part="mark">
                  {line === "double dashed" ? (
                    <span className="second-line" data-part="second-line">
                      marked like this
                    </span>
                  ) : (
                    "marked like this"
                  )}
                </span>
              </p>
              {example ? (
                <Example {...example} />
              ) : (
                <p className="font-sans text-soft">No two accounts on the shelf stand so today.</p>
              )}
            </section>
          );
        })}
      </div>

      <h2 id="site.read-in-part">What was read in part</h2>
      <p>
        Of some sources only the opening could be read. What such an account says is as good as any; what it does not
        mention may stand further down. So it is never said to be silent: its cells say “not in the part that we read”,
        and a question that one other account answers stands as <Sign kind="unseen">{described("unseen").word}</Sign>,
        not as <Sign kind="only">{described("only").word}</Sign>. It is counted nowhere as a silence, and every page of
        such an account says how far its source was read.
      </p>

      <h2>When an account reports a correction</h2>
      <p>
        Where an account reports both a statement and its correction, the statement no longer counts as claimed by it.
        What contradicts a statement so withdrawn is then no conflict with that account. The pages of the older account
        say that it is superseded on this point, and by which account; its own words stay as they are.
      </p>

      <h2>Voices, not outlets</h2>
      <p>
        Four papers with one agency’s text are one voice. A spokesman and the body that he speaks for count as one; so
        does an outlet that speaks for itself with an agency’s words. Wherever a number of accounts is shown, so is the
        number of independent voices behind it.
        {weighed &&
          ` The most carried answer of the shelf is ${inQuotationMarks(weighed.position.says)} (${weighed.question.ask}): ${weighed.weight.accounts} accounts, ${weighed.weight.voices} ${weighed.weight.voices === 1 ? "voice" : "voices"}.`}
      </p>
      <p>
        Unnamed voices are counted with caution: “US officials” in two papers count once, since nothing shows that they
        were different people.
      </p>

      <p>
        So are words that two articles have word for word, whomever each of them names: what is copied confirms nothing.
        The page of a pair says how much the two share so, and which passages.
      </p>

      <h2 id="site.suggestions">What the comparison engine suggests</h2>
      <p>
        A program reads the accounts too, and asks them questions of its own. What it finds is a{" "}
        <strong>suggestion</strong>: no editor has confirmed it. It is shown where the reader turns it on, and from the
        first only where an incident has no reviewed question yet. It says “suggested” wherever it stands, on paper and
        in the data too; its lines are thinner and its signs stand in brackets; it is counted nowhere among what is
        reviewed. A question is suggested when two accounts answer it and no reviewed question rests on the same
        passages.
      </p>
      <p>
        Most often a careful program can say no more than that two accounts differ. Then it says{" "}
        <Sign kind="differs">{described("differs").word}</Sign>: both tell of the same, a thicker line points at the
        words in which they differ, and whether both can be so is left to who reads them. It is never counted as a
        conflict, and editors never say it: they judge.
      </p>
      <p>
        A program claims no silence. What it did not find may stand in the account in words that it does not recognise.
        So its cells say “not found” and nothing follows from that; what it found in one account alone is told last,
        folded, as <Sign kind="found">{described("found").word}</Sign>, and counted nowhere.
      </p>
      <p>
        Of articles that nobody has listed together it works out whether they tell of one incident: they do, they
        probably do, they do not, or it cannot be told. Unless it is sure that they do, it says of no two answers that
        they conflict.
      </p>
      <p>
        For the rest, answers are compared by the same seven relations. Where nothing can be decided, because another
        thing is counted, or a part of the whole, or the words are too far apart, the program says{" "}
        <Sign kind="withheld">{described("withheld").word}</Sign>, and why.
      </p>
      <p>
        These are all the questions that it asks, with what it must find in examples of two accounts of one incident,
        published on one day. The examples are its tests.
      </p>
      <QuestionRules />

      <h2 id="site.measured">How often the engine is right</h2>
      <MeasuredQuality />

      <h2 id="site.models">What a language model may propose</h2>
      <p>
        Lists of words do not see that “did not pay the ransom” and “paid nearly $5 million” exclude each other. A
        language model does, and it makes things up as well. So, where an editor or a reader chooses to ask one, of
        their own choice, it <strong>proposes</strong>; a program checks; a person confirms. This site asks none, and
        needs none.
      </p>
      <ol className="my-6 list-decimal ps-12 [&_li]:mb-4">
        <li>
          It is shown the sentences of two articles, numbered, and asked on which points both say something, with a
          quotation of each, and how they stand. Of many articles each is asked about by itself, and then what they have
          in common.
        </li>
        <li>
          Each quotation must stand in its article, in its sentence, once, word for word. If a word that denies stands
          beside it, the whole sentence is shown. Figures are read again; those in other units, of a part or of other
          people are not compared, figures that can both be so do not conflict, and a larger count of a later day is an
          update at most. A voice counts if the text gives it; otherwise it is “voice not settled”. What fails is
          dropped, or says less, and the reason is told.
        </li>
        <li>
          What is left of a conflict is asked about twice more: with the articles in the other order, and of the two
          passages alone, without what was said of them. Only if both say it again, and the articles surely tell of one
          incident, is it proposed as a conflict. Otherwise the two “differ”.
        </li>
        <li>
          A proposal says which model made it, and when; so does what a person has confirmed of it, on the page, on
          paper, in the data and in citations. It is counted nowhere until then.
        </li>
      </ol>
      <MeasuredModels />

      <h2>Incidents</h2>
      <p>
        An incident is an event, a place and a window of time. Who did it is not part of it: accounts disagree on
        exactly that. Accounts of two incidents are never compared with each other, however alike they look; where they
        look alike, both pages warn of it and say why.
      </p>

      <h2 id="site.data">The data</h2>
      <p>
        All that a page of an incident says is to be had as data, and so are the texts that it is said of. Links to both
        files stand at the end of each incident’s page.
      </p>
      <ul>
        <li>
          <code>/incidents/….json</code>: the accounts with their texts, the questions, positions and claims, how
          positions and pairs of accounts stand to each other, and whether an editor has reviewed it. A{" "}
          <a href={schemaAddress}>JSON Schema</a> describes every field; the tests check every file against it.
        </li>
        <li>
          <code>/incidents/…/annotations.jsonld</code>: every claim as a{" "}
          <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation</a> of its article’s page, with the
          quotation, 32 characters on either side, and its place. Claims have the tag “reviewed” or “suggested”.
        </li>
        <li>
          <a href={feedAddress}>/feed.xml</a>: new and changed comparisons as an Atom feed, with the questions that were
          added or reviewed on a day.
        </li>
      </ul>
      <p>
        Places are counted in Unicode code points of a text that is the headline, then the paragraphs, each after a
        blank line.
      </p>

      <h2>What this leaves out</h2>
      <ul>
        <li>
          Every mark that does not say “suggested” was made and reviewed by an editor. There are the errors that people
          make: a passage overlooked, two answers judged compatible that are not. The quotation and the voice are always
          there to be checked, and what turned out wrong is on the page of <a href={correctionsAddress}>corrections</a>.
        </li>
        <li>
          The accounts are <strong>retold</strong>: their facts and attributions are the source’s, their words are{" "}
          {ofTheSite}. How a source put it, its tone and its emphasis, is not to be read from them. Each page links to
          the original where its address is known.
        </li>
        <li>
          “Does not say” means that the account retold here does not say it, and that its source was read to the end. It
          is no judgment on the outlet.
        </li>
        <li>A question that nobody asked has no mark. Text without a mark is not agreed on; it was not compared.</li>
      </ul>
      {siteName !== programName && (
        <p>
          {siteName} is made with {programName}, a program for reading several accounts of one incident. Who made the
          program had no part in what is said here.
        </p>
      )}
    </main>
  );
}

interface Found {
  readonly pair: PairView;
  readonly card: CardView;
  /** The question on the page of the pair. */
  readonly address: string | undefined;
}

function Example({ pair, card, address }: Found) {
  return (
    <figure className="rounded-lg border border-rule bg-raised px-10 py-8 font-sans text-92 leading-normal">
      <figcaption className="mb-4 flex flex-wrap gap-x-[1em]">
        <a href={address}>{card.ask}</a> <Sign kind={card.kind}>{card.inWords}</Sign>
      </figcaption>
      <dl className="card-answers">
        <div>
          <dt>
            <Words>{pair.a.name}</Words>
          </dt>
          <dd>
            <Answer claims={card.a} silence={card.silence.a} />
          </dd>
        </div>
        <div>
          <dt>
            <Words>{pair.b.name}</Words>
          </dt>
          <dd>
            <Answer claims={card.b} silence={card.silence.b} />
          </dd>
        </div>
      </dl>
    </figure>
  );
}

/** The first two accounts of the shelf that stand in this relation. */
function exampleOf(comparisons: readonly Comparison[], kind: RelationKind): Found | undefined {
  for (const comparison of comparisons) {
    const articles = comparison.incident.accounts.map(({ article }) => article);
    for (const question of comparison.incident.questions) {
      for (const [a, b] of everyTwo(articles)) {
        if (relate(question, a.id, b.id).kind !== kind) continue;
        const pair = pairView(comparison, a, b, undefined);
        const card = pair.cards.find(({ id }) => id === question.id);
        if (card) return { pair, card, address: anchored(comparison.addresses.pair(a.id, b.id), question.id) };
      }
    }
  }
  return undefined;
}

/** The position that has the most accounts for each of its voices. */
function mostCarried(
  comparisons: readonly Comparison[],
): { question: Question; position: Position; weight: Weight } | undefined {
  return comparisons
    .flatMap((comparison) =>
      comparison.incident.questions.flatMap((question) =>
        question.positions.map((position) => ({ question, position, weight: weightOf(comparison, position.claims) })),
      ),
    )
    .toSorted((a, b) => b.weight.accounts - b.weight.voices - (a.weight.accounts - a.weight.voices))[0];
}
