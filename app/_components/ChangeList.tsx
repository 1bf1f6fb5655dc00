import type { ChangeView, Run } from "../_view/history-view.ts";

/** Changes, each in words, with its words before and now marked: by a line as well as by a tint, and said to screen readers. */
export function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  return (
    <ul>
      {changes.map(({ what, account, of, runs, answers }, i) => (
        <li key={i} data-part="change">
          <p className="font-sans text-90">
            {what}
            {account && (
              <>
                {" · "}
                {account.address === undefined ? account.name : <a href={account.address}>{account.name}</a>}
              </>
            )}
            {of !== undefined && <span className="text-soft"> · {of}</span>}
          </p>
          {runs.length > 0 && (
            <p className="changed-words wrap-anywhere">
              {runs.map((run, j) => (
                <Marked key={j} run={run} />
              ))}
            </p>
          )}
          {answers.length > 0 && (
            <p className="font-sans text-90 text-soft">
              {answers.length === 1 ? "Its answer: " : "Its answers: "}
              {answers.join("; ")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Marked({ run: { in: of, text } }: { run: Run }) {
  if (of === "both") return <>{text}</>;
  const Tag = of === "was" ? "del" : "ins";
  return (
    <Tag>
      <span className="sr-only">{of === "was" ? "[was: " : "[now: "}</span>
      {text}
      <span className="sr-only">] </span>
    </Tag>
  );
}
