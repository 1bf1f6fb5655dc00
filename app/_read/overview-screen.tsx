import { counted } from "../../engine/counted.ts";
import { allClaims } from "../../engine/relations/all-claims.ts";
import { languageName } from "../../engine/language-name.ts";
import { oneIncidentInWords, type OneIncident } from "../../engine/relations/one-incident.ts";
import { GridBox } from "../_components/GridBox.tsx";
import { PairMatrix } from "../_components/PairMatrix.tsx";
import { RelationCounts } from "../_components/RelationCounts.tsx";
import { Words } from "../_components/Words.tsx";
import { inLanguage } from "../_components/in-language.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { blindNames } from "../_view/blind-names.ts";
import { gridView } from "../_view/grid-view.ts";
import { matrixView } from "../_view/matrix-view.ts";
import { rowsOf } from "../_view/rows.ts";
import { addArticles, changeArticle, dropArticle } from "./edits.ts";
import { lessonAddress } from "./beginning-of.ts";
import { addressOf } from "./own-addresses.ts";
import { textOf, type OwnArticle, type OwnComparison } from "./own-comparison.ts";
import { ownView } from "./own-view.ts";
import { OutMenu } from "./out-menu.tsx";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";
import { ArticleForm } from "./intake/article-form.tsx";
import { NewArticle } from "./intake/new-article.tsx";
import { Act, Field } from "./screen-parts.tsx";
import { stageInWords } from "./stage-in-words.ts";
import { isWithoutText } from "./without-text.ts";
import { UndoBar } from "./undo-bar.tsx";

/** A comparison whole: its articles, whether they seem to tell of one incident, which two to read, and what each says. */
export function OverviewScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const comparison = ownView(own, program.found);
  const { incident, isDraft } = comparison;
  const hasTwo = own.articles.length > 1;
  return (
    <main id={siteAnchors.main} className="page-wide" data-accounts={blindNames(comparison)}>
      <header className="md:relative">
        <p className="font-sans text-90 text-soft">
          <a href="?">Your comparisons</a>
        </p>
        <h1>
          <Words>{incident.title}</Words>
        </h1>
        <UndoBar program={program} />
        <Said program={program} />
        {own.link !== undefined && <WithoutTexts own={own} />}
        <div className="mt-6 max-w-prose print:hidden">
          <Field
            says="What happened, in a few words"
            value={own.title}
            change={(title) => program.change("The title changed", { ...own, title: title.trim() })}
          />
        </div>
        {hasTwo && <OneIncident program={program} own={own} />}
      </header>
      {hasTwo && (
        <section aria-labelledby="site.matrix" className="mt-16">
          <h2 id="site.matrix">Read two side by side, and mark</h2>
          <p className="font-sans text-95 text-soft">
            {own.articles.length === 2 ? (
              <a
                className="tool border-ink font-strong text-ink"
                href={addressOf({ c: own.id, a: own.articles[0]?.id, b: own.articles[1]?.id })}
              >
                Read the two side by side ›
              </a>
            ) : (
              "Each square is a pair: its strongest relation, and how many questions both answer."
            )}
          </p>
          {own.articles.length > 2 && (
            <div className="mt-6 overflow-x-auto" data-part="matrix-scroll">
              <PairMatrix view={matrixView(comparison)} />
            </div>
          )}
          <RelationCounts kinds={rowsOf(comparison).map(({ kind }) => kind)} suggested={isDraft} />
          <p className="mt-4 font-sans text-95 print:hidden">
            <a href={addressOf({ c: own.id, second: "1" })}>Ask a second reader</a>: an assistant of your own proposes,
            and what it says is checked here
          </p>
        </section>
      )}
      {hasTwo && incident.questions.length + comparison.suggested.length > 0 && (
        <section aria-labelledby="site.grid" className="mt-16">
          <h2 id="site.grid" className="mb-6">
            What each article says
          </h2>
          {incident.questions.length > 0 && (
            <p className="mb-6 max-w-prose font-sans text-95 text-soft">
              Where an article is “not marked”, nothing in it is marked for that question, and nothing follows from
              that.
            </p>
          )}
          <div key={`${incident.questions.length}.${comparison.suggested.length}`}>
            <GridBox
              view={gridView(comparison)}
              isDraft={isDraft}
              ownOrder="As they were asked"
              pairAddress={addressOf({ c: own.id, a: "{a}", b: "{b}" })}
            />
          </div>
        </section>
      )}
      <section aria-labelledby="site.articles" className="mt-26">
        <h2 id="site.articles">{counted(own.articles.length, "article")}</h2>
        <ol>
          {own.articles.map((article) => (
            <ArticleEntry key={article.id} program={program} own={own} article={article} />
          ))}
        </ol>
        <h2 className="mt-16">{hasTwo ? "One more article" : "The second article"}</h2>
        <NewArticle />
      </section>
      <OutMenu own={own} />
    </main>
  );
}

/** What there is to know of a comparison that came by a link, as long as texts are missing. */
function WithoutTexts({ own }: { own: OwnComparison }) {
  const missing = own.articles.filter(isWithoutText);
  return (
    <div
      className="my-8 max-w-lead border-l-3 border-ink pl-6 font-sans text-95 leading-snug print:hidden"
      data-part="read-without-texts"
    >
      <p>
        This comparison came by a link, which carries questions, answers and quotations, and no text. It can be read as
        it is, from the quotations alone. If you have the articles, <a href="#site.articles">put them in</a> as you
        would any other: each is recognised, and its quotations are found in it again. Still without text:
      </p>
      <ul className="mt-3 list-disc ps-10">
        {missing.map(({ id, title, publisher, published, url, lang }) => (
          <li key={id}>
            <span {...inLanguage(lang)}>{title}</span>
            {[publisher, published].map((part) => part !== undefined && `, ${part}`)}
            {url !== undefined && (
              <>
                {" "}
                · <a href={url}>its address</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {own.lesson && (
        <p className="mt-4">
          It is given as a lesson:{" "}
          <a className="tool border-ink font-strong" href={lessonAddress(own.id, own.lesson)}>
            Begin with the quotations alone ›
          </a>
        </p>
      )}
    </div>
  );
}

/** With what care what is suggested is told, as long as it is not sure that it is of one incident. */
const inCare: Readonly<Record<OneIncident["verdict"], string>> = {
  same: "",
  probably: "That is not sure: where they differ, what is suggested says no more than that.",
  unsure: "You may go on all the same: where they differ, what is suggested says no more than that.",
  other: "You may go on all the same: what is suggested is laid side by side, and not compared.",
};

/** Whether the engine takes the articles for one incident, and why; and of what it does not read, that it says nothing. */
function OneIncident({ program: { found, stage, stopLooking }, own }: { program: Program; own: OwnComparison }) {
  if (!found)
    return (
      <p className="mt-6 font-sans text-95 text-soft" role="status" data-part="read-incident">
        {stage && (
          <>
            {stageInWords(stage)} <Act act={stopLooking}>Stop looking</Act>
          </>
        )}
      </p>
    );
  const { verdict } = found.oneIncident;
  const twice = own.articles.find((article, i) =>
    own.articles.some((other, j) => j < i && textOf(other) === textOf(article)),
  );
  const unread = own.articles.filter(({ id }) => found.notRead.includes(id));
  return (
    <div className="mt-6 font-sans text-95 text-soft" role="status" data-part="read-incident">
      <p>
        {found.isListed
          ? "The editors of this site list these as accounts of one incident."
          : oneIncidentInWords(found.oneIncident)}{" "}
        {inCare[verdict]}
      </p>
      {twice && (
        <p>
          <Words lang={twice.lang}>{`“${twice.title}”`}</Words> is here twice, word for word. Take one of the two out,
          unless that is what you want to see.
        </p>
      )}
      {unread.length > 0 && (
        <p>
          Suggestions are made for English alone: nothing was looked for in{" "}
          <Words>{unread.map(({ title, lang }) => `“${title}” (${languageName(lang)})`).join(", ")}</Words>. It can be
          read and marked like the others.
        </p>
      )}
    </div>
  );
}

/** An article in the list: what is known of it, to be corrected in place, and what of it was left out. */
function ArticleEntry({ program, own, article }: { program: Program; own: OwnComparison; article: OwnArticle }) {
  const put = (next: OwnArticle, did: string) => {
    const { own: changed, lost } = changeArticle(own, next);
    program.change(
      did,
      changed,
      lost.length > 0
        ? `These words stand in the text no more, and their marks are gone: ${lost.map((words) => `“${words}”`).join(", ")}. Undo brings them back.`
        : "",
    );
  };
  return (
    <li className="border-t border-rule py-8" data-part="read-article">
      <p className="flex flex-wrap items-baseline gap-x-12 gap-y-2">
        <a
          className="text-110 font-semibold"
          href={addressOf({ c: own.id, account: article.id })}
          {...inLanguage(article.lang)}
        >
          {article.title}
        </a>
        <span className="ml-auto font-sans">
          <Act
            act={() =>
              program.change(
                `“${article.title}” taken out`,
                dropArticle(own, article.id),
                allClaims(own.questions).some((claim) => claim.article === article.id)
                  ? `“${article.title}” was taken out, and its marks went with it. Undo brings them back.`
                  : "",
              )
            }
            label={`Take out ${article.title}`}
          >
            Take out
          </Act>
        </span>
      </p>
      <details className="font-sans text-93">
        <summary className="w-fit cursor-pointer text-soft">
          {isWithoutText(article) && "Quotations alone · "}
          <Words lang={article.lang}>{article.publisher ?? "Publisher unknown"}</Words> ·{" "}
          {article.published ?? "undated"} · {languageName(article.lang)} ·{" "}
          {counted(article.blocks.length, "paragraph")}
          {article.left.length > 0 && ` · ${counted(article.left.length, "line")} left out`} ·{" "}
          <span className="underline">correct this</span>
        </summary>
        <div className="mt-4 max-w-wide">
          <ArticleForm
            article={article}
            change={put}
            split={([first, second]) =>
              program.change("Made two articles", addArticles(changeArticle(own, first).own, [second]))
            }
          />
        </div>
      </details>
    </li>
  );
}
