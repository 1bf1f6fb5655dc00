import { Component, type ReactNode } from "react";
import { at } from "../_base.ts";
import { keepInTab, keptInTab } from "../_behaviours/kept-in-tab.ts";
import { handOut } from "../_behaviours/hand-out.ts";
import type { ContentFiles, SaidOfIncident } from "./files/content-files.ts";
import { writeContent } from "./files/local-server.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { today } from "./program.ts";
import { canDo } from "./can-do.ts";
import { Line } from "./screen-parts.tsx";

interface State {
  /** Whether the server of this page can write; not known before it was asked. */
  readonly canWrite: boolean | undefined;
  /** What came of it. */
  readonly said: ReactNode;
  /** Ids that are offered for those that are taken, by kind and id. */
  readonly free: ReadonlyMap<string, string>;
}

type Way = "zip" | "write";

/** A comparison as the files of the shelf's editors: with what their incident needs and a comparison does not know. */
export class EditorOut extends Component<{ own: OwnComparison }, State> {
  override state: State = { canWrite: undefined, said: "", free: new Map() };

  override render() {
    const { own } = this.props;
    const { canWrite, said, free } = this.state;
    const before = keptIn(own);
    const days = own.articles.flatMap(({ published }) => published ?? []).toSorted();
    const button = "tool border-rule";
    return (
      <details
        className="mt-12"
        data-part="read-editor"
        onToggle={() => {
          if (canWrite === undefined) void canDo("content").then((can) => this.setState({ canWrite: can }));
        }}
      >
        <summary className="w-fit cursor-pointer text-95">For an editor of the shelf</summary>
        <form className="mt-4 max-w-prose" onInput={({ currentTarget }) => keepIn(own, saidIn(currentTarget))}>
          <p className="text-95 text-soft">
            The articles and the incident as files for the folder content/, which npm run check takes as they are.
          </p>
          <div className="mt-4 grid gap-5 md:grid-cols-2">
            <Asked name="title" says="What happened, where" value={before.title ?? own.title} />
            <Asked name="day" says="On which day it was or began" type="date" value={before.day ?? days[0] ?? ""} />
            <Asked name="place" says="Where" value={before.place ?? ""} />
            <Asked name="kind" says="What kind of event, as “accident”" value={before.kind ?? ""} />
            <Asked name="id" says="Its name in addresses (else made of place and month)" value={before.id ?? ""} may />
          </div>
          <p className="mt-6 flex flex-wrap gap-3">
            <button
              type="button"
              className={button}
              onClick={({ currentTarget }) => this.make("zip", currentTarget.form)}
            >
              Save as a .zip
            </button>
            {canWrite && (
              <button
                type="button"
                className={button}
                onClick={({ currentTarget }) => this.make("write", currentTarget.form)}
              >
                Write to content/private/
              </button>
            )}
            {free.size > 0 && (
              <button
                type="button"
                className={button}
                onClick={({ currentTarget }) => this.make("write", currentTarget.form, free)}
              >
                Write as {[...free.values()].join(", ")}
              </button>
            )}
          </p>
          {canWrite === false && (
            <p className="mt-4 text-93 text-soft">
              Served by npm start on your own machine, this page can also write them to content/private/ there. From
              here it cannot: nothing leaves this page.
            </p>
          )}
          <div className="mt-4 text-95 whitespace-pre-line wrap-anywhere" role="status">
            {said}
          </div>
        </form>
      </details>
    );
  }

  private make(way: Way, form: HTMLFormElement | null, renamed: ReadonlyMap<string, string> = new Map()): void {
    if (!form?.reportValidity()) return;
    void this.hand(way, saidIn(form), renamed).then((said) => this.setState(said));
  }

  private async hand(
    way: Way,
    said: SaidOfIncident,
    renamed: ReadonlyMap<string, string>,
  ): Promise<Pick<State, "said" | "free">> {
    const { contentFiles } = await import("./files/content-files.ts");
    const made = contentFiles(this.props.own, said, today(), renamed);
    const none = new Map<string, string>();
    if ("problems" in made) return { said: `No files were made.\n${made.problems.join("\n")}`, free: none };
    if (way === "write") return written(made);
    const { zipOf } = await import("./files/content-zip.ts");
    handOut(`${made.incident}.zip`, await zipOf(made, new Date()), "application/zip");
    const told = ["Saved. A note on what to do with them lies beside the files.", ...made.told];
    return { said: told.join("\n"), free: none };
  }
}

async function written(made: Exclude<ContentFiles, { problems: unknown }>): Promise<Pick<State, "said" | "free">> {
  const answer = await writeContent(made.files);
  if ("problem" in answer) return { said: answer.problem, free: answer.free };
  const said = (
    <>
      {answer.written.length === 0
        ? "All of it was there already."
        : `Written to the content: ${answer.written.join(", ")}.`}{" "}
      To see it, end npm start in its terminal (Ctrl+C) and start it again; then it is at{" "}
      <a href={at(`/incidents/${made.incident}/`)}>{`/incidents/${made.incident}/`}</a>.
      {made.told.map((one) => `\n${one}`)}
    </>
  );
  return { said, free: new Map() };
}

/** A line to be filled in. */
function Asked({
  says,
  value,
  may = false,
  ...input
}: {
  name: keyof SaidOfIncident;
  says: string;
  value: string;
  type?: "date";
  /** Whether it may stay empty. */
  may?: boolean;
}) {
  return <Line says={says} defaultValue={value} required={!may} {...input} />;
}

function saidIn(form: HTMLFormElement): SaidOfIncident {
  const given = new FormData(form);
  const text = (name: keyof SaidOfIncident) => {
    const value = given.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return { title: text("title"), day: text("day"), place: text("place"), kind: text("kind"), id: text("id") };
}

/** What is filled in lasts as long as the tab. */
function keepIn({ id }: OwnComparison, said: SaidOfIncident): void {
  keepInTab(`editor-${id}`, JSON.stringify(said));
}

function keptIn({ id }: OwnComparison): Partial<SaidOfIncident> {
  const kept = keptInTab(`editor-${id}`);
  return kept === "" ? {} : (JSON.parse(kept) as Partial<SaidOfIncident>);
}
