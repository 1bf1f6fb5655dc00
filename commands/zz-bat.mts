import { readArticle } from "../engine/reading/read-article.ts";
import { questionRules } from "../engine/questions/index.ts";
import { claimsOf } from "../engine/reading/claims.ts";
import { readFileSync } from "node:fs";
// lines: rule|expected|text
let bad = 0,
  n = 0;
for (const line of readFileSync(process.argv[2]!, "utf8").split("\n")) {
  if (!line.trim() || line.startsWith("#")) continue;
  n++;
  const [rule, want, text] = line.split("|").map((s) => s.trim()) as [string, string, string];
  const r = readArticle({
    id: "a",
    text: "Headline of the day\n\n" + text,
    title: "Headline of the day",
    published: "2033-01-19",
  });
  const q = questionRules.find((x) => x.id === rule)!;
  const got = claimsOf(q, r)
    .map((c) => {
      const a = c.answer;
      return a.kind === "number"
        ? a.unknown
          ? "?"
          : a.low === a.high
            ? String(Math.round(a.low * 100) / 100)
            : `${Math.round(a.low * 100) / 100}-${a.high === Infinity ? "" : Math.round(a.high * 100) / 100}`
        : a.kind === "yes"
          ? String(a.yes)
          : a.kind === "theme"
            ? (a.denied ? "!" : "") + (a.theme ?? "~" + a.stems.join(","))
            : a.kind === "time"
              ? `${a.day ?? ""}@${a.minutes?.join("-") ?? ""}${a.loose ? "L" : ""}`
              : a.kind === "name"
                ? (a.denied ? "!" : "") + a.names.join("/")
                : "";
    })
    .join(" ");
  if (got !== want && !(want === "*" && got !== "")) {
    bad++;
    console.log(`${rule}: want ${want || "nothing"}, got ${got || "nothing"}: ${text}`);
  }
}
console.log(bad, "of", n);
