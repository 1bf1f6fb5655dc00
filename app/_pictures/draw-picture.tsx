import { ImageResponse } from "next/og";
import { readType, type TypeFile } from "../../library/read-type.ts";
import type { Relation } from "../../engine/relations/relate.ts";
import { drawnAs } from "../../engine/relations/relations.ts";
import { drawable } from "./drawable.ts";
import { MarkDrawn } from "./MarkDrawn.tsx";
import { SignDrawn } from "./SignDrawn.tsx";
import { siteName } from "../_site-name.ts";

/** What a picture shows: a line above, a title, and two answers with the sign and the word between them. */
export interface Shown {
  readonly over: string;
  readonly title: string;
  /** The question, where the title is not it. */
  readonly ask?: string | undefined;
  readonly kind: Relation["kind"];
  /** The sign between the answers, where it is not the relation's. */
  readonly sign?: Relation["kind"];
  readonly word: string;
  /** Two at the most. */
  readonly answers: readonly ShownAnswer[];
  readonly foot?: string | undefined;
}

export interface ShownAnswer {
  /** Whose it is, or how many give it. */
  readonly by: string;
  readonly says: string;
}

/** The light scheme of app/globals.css. */
const paper = "#fbfaf6";
const ink = "#1f1f1d";
const soft = "#5b5a55";
const rule = "#dedbd2";

const serif = "'Source Serif 4', 'Source Serif 4 Ext'";
const sans = "'Source Sans 3', 'Source Sans 3 Ext'";

/** About as many letters stand on one line of a title. */
const oneLine = 37;

let type: TypeFile[] | undefined;

/** Draws a picture of 1200 by 630 as PNG, without a request to anywhere. Big enough to be read at a quarter of that. */
export function drawPicture({ over, title, ask, kind, sign = kind, word, answers, foot }: Shown): ImageResponse {
  type ??= readType();
  const colour = drawnAs(kind).ink.light;
  const longest = Math.max(0, ...answers.map(({ says }) => says.length));
  const isLow = title.length > oneLine || ask !== undefined;
  const [answerSize, answerLines] =
    answers.length < 2 ? [56, 2] : longest > 60 ? [38, isLow ? 3 : 4] : longest > 34 || isLow ? [44, 3] : [54, 3];
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        background: paper,
        color: ink,
        padding: "44px 60px 40px",
        fontFamily: sans,
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", gap: 40, fontSize: 29, color: soft }}>
        <div style={{ display: "block", lineClamp: 1, flex: 1 }}>{drawable(over)}</div>
        <Brand />
      </div>
      <div
        style={{
          display: "block",
          lineClamp: 2,
          fontFamily: serif,
          fontWeight: 600,
          fontSize: title.length > oneLine || ask !== undefined ? 52 : title.length > 30 ? 57 : 66,
          lineHeight: 1.12,
          letterSpacing: -0.8,
          marginTop: 20,
        }}
      >
        {drawable(title)}
      </div>
      {ask !== undefined && (
        <div style={{ display: "block", lineClamp: 1, fontSize: 36, marginTop: 16 }}>{drawable(ask)}</div>
      )}
      <div style={{ display: "flex", flex: 1, alignItems: "center" }}>
        <div style={{ display: "flex", flex: 1, alignItems: "flex-start", gap: 40 }}>
          {answers.map((answer, i) => [
            i > 0 && (
              <div key="sign" style={{ display: "flex", marginTop: 22 }}>
                <SignDrawn kind={sign} colour={colour} size={100} />
              </div>
            ),
            <div
              key={i}
              style={{
                display: "flex",
                flexDirection: "column",
                flex: "1 1 0",
                borderTop: `7px solid ${colour}`,
                paddingTop: 14,
              }}
            >
              <div
                style={{
                  display: "block",
                  lineClamp: answerLines,
                  fontFamily: serif,
                  fontWeight: 600,
                  fontSize: answerSize,
                  lineHeight: 1.16,
                }}
              >
                {drawable(answer.says)}
              </div>
              <div style={{ display: "block", lineClamp: 1, fontSize: 31, color: soft, marginTop: 8 }}>
                {drawable(answer.by)}
              </div>
            </div>,
          ])}
        </div>
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          alignItems: "center",
          borderTop: `2px solid ${rule}`,
          paddingTop: 20,
          fontSize: 29,
          color: soft,
        }}
      >
        <div style={{ display: "flex", alignItems: "center", gap: 14, color: colour, fontSize: 42, fontWeight: 600 }}>
          {answers.length < 2 && word !== "" && <SignDrawn kind={kind} colour={colour} size={44} />}
          {drawable(word)}
        </div>
        {foot !== undefined && <div style={{ display: "flex" }}>{drawable(foot)}</div>}
      </div>
    </div>,
    { width: 1200, height: 630, fonts: type.map((file) => ({ ...file })) },
  );
}

/** The site's mark and its name. */
function Brand() {
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 12, color: ink, fontWeight: 600 }}>
      <MarkDrawn size={40} />
      {drawable(siteName)}
    </div>
  );
}
