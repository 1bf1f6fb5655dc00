import { readCases } from "./read-cases.ts";
import { sameIncident } from "../engine/incidents/same-incident.ts";
const rows = readCases("tests/cases")
  .filter((c) => !c.labels.heldOut)
  .map((c) => {
    const r = sameIncident(c.articles[0], c.articles[1]);
    return [r.score, r.verdict, c.labels.sameIncident, c.name, r.for.join(";"), "|", r.against.join(";")] as const;
  })
  .sort((a, b) => a[0] - b[0]);
for (const r of rows.slice(0, 26)) console.log(r[0].toFixed(2), ...r.slice(1));
