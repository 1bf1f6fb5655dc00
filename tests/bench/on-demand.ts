import { renderToStaticMarkup } from "react-dom/server";
import * as pair from "../../app/incidents/[incident]/[article]/[other]/page.tsx";

/** Draws pairs' pages one by one, as a server would on demand; prints what the first of an incident takes, and the others: CPU ms, medians. */
const times = { first: [] as number[], others: [] as number[] };
let last = "";
for (const params of pair.generateStaticParams().slice(0, 600)) {
  const began = process.cpuUsage();
  renderToStaticMarkup(await pair.default({ params: Promise.resolve(params) }));
  const { user, system } = process.cpuUsage(began);
  times[params.incident === last ? "others" : "first"].push((user + system) / 1000);
  last = params.incident;
}
const middle = (figures: number[]) => (figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? NaN).toFixed(1);
console.log(middle(times.first), middle(times.others));
