import type { Metadata } from "next";
import {
  annotatedAddress,
  articleAddress,
  incidentAddress,
  passageAnchor,
  pictureAddress,
  questionAddress,
  siteAnchors,
} from "../../../_addresses.ts";
import { accountNames, nameOf } from "../../../_accounts.ts";
import { annotationsOf, marksOfAnnotations, unanswered, type Annotation } from "../../../_annotations.ts";
import { ArticleBody } from "../../../_components/ArticleBody.tsx";
import { ArticleHead } from "../../../_components/ArticleHead.tsx";
import { CiteFiles } from "../../../_components/CiteFiles.tsx";
import { CitePassage } from "../../../_components/CitePassage.tsx";
import { CiteSection } from "../../../_components/CiteSection.tsx";
import { LookalikeLine } from "../../../_components/LookalikeLine.tsx";
import { PrivateNote } from "../../../_components/PrivateNote.tsx";
import { SideBySide } from "../../../_components/SideBySide.tsx";
import { SuggestedNote, SuggestedWord } from "../../../_components/SuggestedNote.tsx";
import { SuggestionsSwitch } from "../../../_components/SuggestionsSwitch.tsx";
import { SupersededNote } from "../../../_components/SupersededNote.tsx";
import { Sign } from "../../../_components/Sign.tsx";
import { passagesOf } from "../../../_pair.ts";
import { pageMetadata } from "../../../_metadata.ts";
import { pictureInWords, shownOfIncident } from "../../../_pictures/shown-of.ts";
import { isReviewed } from "../../../_reviewed.ts";
import { idsOf, incidentOf, shelf } from "../../../_shelf.ts";
import { words } from "../../../_relation-words.ts";
import type { Article, Incident } from "../../../../library/shelf.ts";

interface Params {
  readonly incident: string;
  readonly article: string;
}

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return shelf().incidents.flatMap((incident) =>
    idsOf(incident).flatMap((id) =>
      incident.accounts.flatMap(({ article }) =>
        idsOf(article).map((articleId) => ({ incident: id, article: articleId })),
      ),
    ),
  );
}

function read({ incident: id, article: articleId }: Params) {
  const incident = incidentOf(id);
  const account = incident.accounts.find(({ article }) => idsOf(article).includes(articleId));
  if (!account) throw new Error(`no account ${articleId} in ${id}`);
  return { incident, ...account, name: nameOf(accountNames(incident), account.article.id) };
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { incident, article, name } = read(await params);
  return pageMetadata({
    title: `${name}, beside all others: ${incident.title}`,
    description: `“${article.title}”, with what every other account says at each point.`,
    address: annotatedAddress(incident.id, article.id),
    picture: {
      address: pictureAddress(incidentAddress(incident.id)),
      shows: pictureInWords(shownOfIncident(incident)),
    },
  });
}

export default async function AnnotatedPage({ params }: { params: Promise<Params> }) {
  const { incident, article, inPassing, name } = read(await params);
  const annotations = annotationsOf(incident, article);
  const marks = marksOfAnnotations(article, annotations);
  const missing = unanswered(incident, article);
  return (
    <main id={siteAnchors.main} className="page annotated" data-incident-title={incident.title}>
      <div className="annotated-head">
        <p className="crumb">
          <a href={incidentAddress(incident.id)}>{incident.title}</a> · one account, beside all others
        </p>
        <ArticleHead article={article} marks={marks} level={1}>
          {" "}
          · <a href={articleAddress(article.id)}>particulars</a>
        </ArticleHead>
        <PrivateNote of={[incident, article]} />
        {inPassing && (
          <p className="in-passing">This article is mainly about another incident, and tells of this one in passing.</p>
        )}
        <LookalikeLine incident={incident} />
        {incident.accounts.length > 1 && (
          <nav className="beside" data-part="beside" aria-label="Read side by side">
            <SideBySide incident={incident} article={article.id} />
          </nav>
        )}
      </div>
      <parallax-margin class="annotated-desk">
        <article className="annotated-text" aria-label={name}>
          <ArticleBody article={article} marks={marks} page={annotatedAddress(incident.id, article.id)} />
        </article>
        <aside className="margin" data-part="margin" aria-labelledby="site.margin">
          <h2 id="site.margin" className="margin-head">
            What the others say, point by point
          </h2>
          <SuggestionsSwitch
            incident={incident}
            count={annotations.filter(({ question }) => !isReviewed(question)).length}
          />
          {annotations.length === 0 && (
            <p className="silence">This account answers none of the questions asked so far.</p>
          )}
          {annotations.map((annotation) => (
            <MarginNote key={annotation.question.id} incident={incident} article={article} annotation={annotation} />
          ))}
        </aside>
      </parallax-margin>
      {missing.length > 0 && (
        <section className="missing" data-part="missing" aria-labelledby="site.missing">
          <h2 id="site.missing">What {name} does not say</h2>
          <p>Questions that other accounts answer and this text, read whole, does not.</p>
          <ul>
            {missing.map(({ id, ask }) => (
              <li key={id}>
                <a href={questionAddress(incident.id, id)}>{ask}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CiteSection
        cited={[
          { what: "The article, as published", as: { kind: "source", article } },
          {
            what: article.form === "retold" ? "This account of it" : "The text as it stands here",
            as: { kind: "account", article, incident },
          },
        ]}
      >
        <p className="cite-about">A passage is cited in the note on it, at the word “Cite”.</p>
        <CiteFiles page={articleAddress(article.id)} of="The article, as published" />
      </CiteSection>
      <script type="module" src="/behaviours/annotated.js" />
    </main>
  );
}

function MarginNote({
  incident,
  article,
  annotation,
}: {
  incident: Incident;
  article: Article;
  annotation: Annotation;
}) {
  const { question, number, kind, reasons, positions, silent, superseded } = annotation;
  const suggested = !isReviewed(question);
  return (
    <section
      id={question.id}
      className={`note ${kind}${suggested ? " suggested" : ""}`}
      data-part="margin-note"
      data-suggested={suggested ? "" : undefined}
      data-question={question.id}
    >
      <h3 className="note-head" data-part="note-head">
        <a href={`#${passageAnchor(article.id, question.id)}`}>
          <span className="card-relation" data-part="card-relation">
            <span>
              <Sign kind={kind}>{words[kind]}</Sign> {suggested && <SuggestedWord />}
            </span>
            <span className="card-number" data-part="card-number">
              {number}
            </span>
          </span>
          <span className="card-ask" data-part="card-ask">
            {question.ask}
          </span>
        </a>
      </h3>
      <dl className="note-positions">
        {positions.map(({ position, here, others }) => (
          <div key={position.id}>
            <dt>
              {position.says}
              {here && <span className="note-here"> · said here</span>}
            </dt>
            <dd>
              {others.map(({ id, name, kind: relation }) => (
                <a
                  key={id}
                  className={relation}
                  href={`${annotatedAddress(incident.id, id)}#${passageAnchor(id, question.id)}`}
                >
                  <Sign kind={relation}>{name}</Sign>
                  <span className="visually-hidden"> ({words[relation]})</span>
                </a>
              ))}
              {others.length === 0 && <span className="silence">no other account</span>}
            </dd>
          </div>
        ))}
      </dl>
      {superseded.map((after) => (
        <SupersededNote
          key={`${after.position.id} ${after.later.id}`}
          incident={incident}
          question={question}
          after={after}
        />
      ))}
      {suggested && (
        <>
          {reasons.map((reason) => (
            <p key={reason} className="note-silent verdict" data-part="verdict">
              {reason}
            </p>
          ))}
          <SuggestedNote question={question} />
        </>
      )}
      {silent.length > 0 && <p className="note-silent">Does not say: {silent.join(", ")}</p>}
      <p className="note-silent">
        <a href={questionAddress(incident.id, question.id)}>All accounts on this</a>
      </p>
      {passagesOf(question, article.id).map(({ claim, anchor }) => (
        <CitePassage key={anchor} incident={incident} question={question} article={article} claim={claim} named />
      ))}
    </section>
  );
}
