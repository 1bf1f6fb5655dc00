import { readCases } from "./read-cases.ts";
import { compare } from "../engine/compare.ts";
for (const c of readCases("tests/cases").filter((c) => process.argv.slice(2).includes(c.name))) {
  console.log("##", c.name);
  const r = compare(c.articles);
  console.log(r.sameIncident, r.because.join("; "));
  for (const f of r.findings)
    console.log(
      " ",
      f.question,
      f.relation,
      "|",
      f.claims.map((x) => "ab"[x.article] + ":" + JSON.stringify(x.quote) + "<" + x.voice + ">").join(" "),
      "|",
      f.because,
    );
  for (const l of c.labels.questions) console.log("    L", l.question, l.relation, l.a, "//", l.b);
}
