import type { Metadata } from "next";
import { annotatedAddress, incidentAddress, pairAddress, passageAnchor, siteAnchors } from "../../../_addresses.ts";
import { accountNames, nameOf } from "../../../_accounts.ts";
import { annotationsOf, marksOfAnnotations, unanswered, type Annotation } from "../../../_annotations.ts";
import { Answer } from "../../../_components/Answer.tsx";
import { ArticleHead } from "../../../_components/ArticleHead.tsx";
import { LookalikeLine } from "../../../_components/LookalikeLine.tsx";
import { MarkedBlock } from "../../../_components/MarkedText.tsx";
import { Sign } from "../../../_components/Sign.tsx";
import { incidentOf, shelf } from "../../../_shelf.ts";
import { words } from "../../../_relation-words.ts";

interface Params {
  readonly incident: string;
  readonly article: string;
}

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return shelf().incidents.flatMap(({ id, accounts }) => accounts.map(({ article }) => ({ incident: id, article: article.id })));
}

function read({ incident: id, article: articleId }: Params) {
  const incident = incidentOf(id);
  const account = incident.accounts.find(({ article }) => article.id === articleId);
  if (!account) throw new Error(`no account ${articleId} in ${id}`);
  return { incident, ...account, name: nameOf(accountNames(incident), articleId) };
}

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { incident, article, name } = read(await params);
  return {
    title: `${name}, beside all others: ${incident.title}`,
    description: `“${article.title}”, with what every other account says at each point.`,
    alternates: { canonical: annotatedAddress(incident.id, article.id) },
  };
}

export default async function AnnotatedPage({ params }: { params: Promise<Params> }) {
  const { incident, article, inPassing, name } = read(await params);
  const annotations = annotationsOf(incident, article);
  const marks = marksOfAnnotations(article, annotations);
  const missing = unanswered(incident, article);
  const notesAt = (block: number) => annotations.filter((annotation) => annotation.block === block);
  return (
    <main id={siteAnchors.main} className="page annotated">
      <div className="annotated-head">
        <p className="crumb">
          <a href={incidentAddress(incident.id)}>{incident.title}</a> · one account, beside all others
        </p>
        <ArticleHead article={article} marks={marks} level={1} />
        {inPassing && <p className="in-passing">This article is mainly about another incident, and tells of this one in passing.</p>}
        <LookalikeLine incident={incident} />
        <nav className="beside" aria-label="Read side by side">
          Side by side with{" "}
          {incident.accounts
            .filter((other) => other.article.id !== article.id)
            .map((other, i) => (
              <span key={other.article.id}>
                {i > 0 && " · "}
                <a href={pairAddress(incident.id, article.id, other.article.id)}>
                  {nameOf(accountNames(incident), other.article.id)}
                </a>
              </span>
            ))}
        </nav>
      </div>
      <article className="annotated-text" aria-label={name} lang="en">
        {article.blocks.map((block) => (
          <div key={block.number} className="annotated-row">
            {block.kind !== "headline" && <MarkedBlock article={article} block={block} marks={marks} />}
            {notesAt(block.number).length > 0 && (
              <aside className="margin" aria-label={block.number === 0 ? "On the headline" : `On paragraph ${block.number}`}>
                {notesAt(block.number).map((annotation) => (
                  <MarginNote key={annotation.question.id} incident={incident.id} article={article.id} annotation={annotation} />
                ))}
              </aside>
            )}
          </div>
        ))}
      </article>
      {missing.length > 0 && (
        <section className="missing" aria-labelledby="site.missing">
          <h2 id="site.missing">What {name} does not say</h2>
          <p>Questions that other accounts answer and this text, read whole, does not.</p>
          <ul>
            {missing.map(({ id, ask }) => (
              <li key={id}>
                <a href={`${incidentAddress(incident.id)}#${id}`}>{ask}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <script type="module" src="/behaviours/annotated.js" />
    </main>
  );
}

function MarginNote({ incident, article, annotation }: { incident: string; article: string; annotation: Annotation }) {
  const { question, number, kind, own, others, silent, superseded } = annotation;
  return (
    <section id={question.id} className={`note ${kind}`} data-question={question.id}>
      <h2 className="note-head">
        <a href={`#${passageAnchor(article, question.id)}`}>
          <Sign kind={kind}>{words[kind]}</Sign>
          <span className="card-number">{number}</span>
          <span className="card-ask">{question.ask}</span>
        </a>
      </h2>
      <p className="note-own">
        Here: {[...new Set(own.map(({ says }) => says))].join("; ")} ({[...new Set(own.map(({ voice }) => voice.name))].join("; ")})
      </p>
      {superseded.map(({ position, later, accounts }) => (
        <p key={`${position.id} ${later.id}`} className="card-note superseded">
          <Sign kind="update">Superseded</Sign> by “{later.says}”, in{" "}
          {accounts.map(({ id, name, published }, i) => (
            <span key={id}>
              {i > 0 && "; "}
              <a href={`${annotatedAddress(incident, id)}#${passageAnchor(id, question.id)}`}>{name}</a>, {published}
            </span>
          ))}
        </p>
      ))}
      {others.length > 0 && (
        <dl className="note-others">
          {others.map(({ id, name, kind: relation, claims }) => (
            <div key={id} className={relation}>
              <dt>
                <a href={`${pairAddress(incident, article, id)}#${question.id}`}>
                  <Sign kind={relation}>{name}</Sign>
                </a>
                <span className="visually-hidden"> ({words[relation]})</span>
              </dt>
              <dd>
                <Answer claims={claims} anchors={() => `${annotatedAddress(incident, id)}#${passageAnchor(id, question.id)}`} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {silent.length > 0 && <p className="note-silent">Does not say: {silent.join(", ")}</p>}
    </section>
  );
}
