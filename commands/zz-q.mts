import { readArticle } from "../engine/reading/read-article.ts";
for (const t of process.argv.slice(2)) {
  const r = readArticle({ id: "a", text: t, published: "2033-01-19" });
  for (const s of r.sentences) {
    console.log(t);
    console.log("  Q", s.quantities.map((q) => `${q.kind}:${q.low}-${q.high} noun=${q.noun?.fold}`).join("; "));
    console.log(
      "  C",
      s.counts.map((c) => `${c.event} ${c.quantity.low}-${c.quantity.high} ${c.quantity.noun?.fold}`).join("; "),
    );
    console.log("  M", s.moments.map((m) => JSON.stringify(m)).join(" "));
    console.log("  A", s.attributions.map((m) => m.voice.name).join(" "));
  }
}
