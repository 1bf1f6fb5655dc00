import { kindsOfPeople } from "./words/people.ts";
import { objectEnds, someone, zero } from "./people-told.ts";
import type { Quantity } from "./quantities.ts";
import type { Count } from "../reading.ts";
import { peopleEvents, suits } from "./suits.ts";
import type { Token } from "../tokens.ts";
import { joinsAnother, moodBefore, parts, triggersIn, type Trigger } from "./triggers.ts";

/** Words that may stand between those who are counted and their number. */
const numbers: ReadonlySet<string> = new Set(
  "number numbers numbered total totalled totals reached passed exceeded".split(" "),
);

const rises: ReadonlySet<string> = new Set(
  "risen rose climbed came grown stands stood jumped increased revised put estimated doubled fallen".split(" "),
);

/** How near before its verb a subject must stand. */
const subjectReach = 14;

/** How near behind its verb an object must begin. */
const objectReach = 3;

const tollReach = 16;

const breaks: ReadonlySet<string> = new Set([";", "while", "but", "whereas", "although", ":"]);

/** Those who were there may also be those to whom something happened. */
const beside: ReadonlySet<string> = new Set(["crowd", "aboard"]);

/** What the numbers of a sentence count: each number is assigned to a word that says what happened. */
export function countsIn(
  tokens: readonly Token[],
  first: number,
  after: number,
  quantities: readonly Quantity[],
): Count[] {
  const triggers = triggersIn(tokens, first, after);
  if (triggers.length === 0) return [];
  const found: Count[] = [];
  for (const [n, trigger] of triggers.entries()) {
    const from = triggers.slice(0, n).findLast((other) => parts(other) && other.at < trigger.at)?.after ?? first;
    const until = triggers.slice(n + 1).find((other) => parts(other) && other.at > trigger.at)?.at ?? after;
    if (joinsAnother(tokens, trigger, triggers[n + 1])) continue;
    const count = countOf(tokens, trigger, { from, until, first, after }, quantities);
    // “Three more bodies” are not all the dead.
    const whole = trigger.event !== "killed" || count?.quantity.further === false;
    if (count && whole && suits(trigger.event, count.quantity, tokens)) found.push(count);
  }
  return withoutDoubles(found);
}

interface Reach {
  readonly from: number;
  readonly until: number;
  readonly first: number;
  readonly after: number;
}

function countOf(
  tokens: readonly Token[],
  trigger: Trigger,
  reach: Reach,
  quantities: readonly Quantity[],
): Count | undefined {
  const { use, at } = trigger;
  const mood = moodBefore(tokens, at, reach.first);
  // “Seven could be saved” is told, and no plan.
  const isPlanned = mood.planned && trigger.event !== "rescued";
  if (mood.negated || (isPlanned && use !== "noun" && use !== "is" && trigger.event !== "power")) return undefined;
  if (use === "toll" || (use === "noun" && numberOf(tokens, at, reach.first)))
    return toll(tokens, trigger, reach, quantities);
  const told = use !== "doing" && numberOf(tokens, at, reach.first) && toll(tokens, trigger, reach, quantities);
  if (told) return told;
  if (use === "noun")
    return countedNoun(tokens, trigger, reach, quantities) ?? ofThem(tokens, trigger, reach, quantities);
  if (use === "none") return unharmed(tokens, trigger, reach);
  if (use === "doing") return object(tokens, trigger, reach, quantities);
  if (use === "is" || use === "passes") {
    const far = use === "is" ? 7 : subjectReach;
    return subject(tokens, trigger, reach, quantities, far) ?? numbering(tokens, trigger, reach, quantities);
  }
  if (mood.passive)
    return subject(tokens, trigger, reach, quantities, subjectReach) ?? numbering(tokens, trigger, reach, quantities);
  return (
    adjacent(trigger, reach, quantities) ??
    object(tokens, trigger, reach, quantities) ??
    numbering(tokens, trigger, reach, quantities)
  );
}

function numberOf(tokens: readonly Token[], at: number, first: number): boolean {
  for (let n = at - 1; n >= Math.max(first, at - 5); n -= 1) {
    if (
      /^(of|who)$/.test(tokens[n]?.fold ?? "") &&
      /^(number|total|tally|count|people)$/.test(tokens[n - 1]?.fold ?? "")
    )
      return true;
  }
  return false;
}

function toll(
  tokens: readonly Token[],
  trigger: Trigger,
  { until, after }: Reach,
  quantities: readonly Quantity[],
): Count | undefined {
  const limit =
    trigger.use === "toll" ? Math.min(after, trigger.at + tollReach) : Math.min(until, trigger.at + tollReach);
  const near = quantities.filter((q) => q.first > trigger.at && q.first < limit && isCount(q));
  const to = near.find((q) =>
    /^(to|at|of|as|reached|is|was|stands|passed|hit|:|stood|topped)$/.test(tokens[q.first - 1]?.fold ?? ""),
  );
  const risen = near.find((q) => tokens[q.first - 1]?.fold === "to");
  const quantity = risen ?? to;
  if (!quantity) return broughtTo(tokens, trigger, quantities);
  if (breakBetween(tokens, trigger.at, quantity.first)) return undefined;
  return count(trigger, quantity, trigger.at, endOf(quantity));
}

/** “bringing to seven the number of skiers who lost their lives” */
function broughtTo(tokens: readonly Token[], trigger: Trigger, quantities: readonly Quantity[]): Count | undefined {
  const quantity = quantities.findLast((q) => q.after < trigger.at && tokens[q.first - 1]?.fold === "to" && isCount(q));
  const next = [tokens[quantity?.after ?? -1]?.fold, tokens[(quantity?.after ?? -1) + 1]?.fold];
  return quantity && next[0] === "the" && /^(number|total|toll|tally)$/.test(next[1] ?? "")
    ? count(trigger, { ...quantity, hedged: true }, quantity.first - 1, trigger.after)
    : undefined;
}

/** “Those who were made homeless now number 6,500”, “the number of people killed has risen to 27”. */
function numbering(
  tokens: readonly Token[],
  trigger: Trigger,
  { after }: Reach,
  quantities: readonly Quantity[],
): Count | undefined {
  const quantity = quantities.find((q) => q.first > trigger.at && isCount(q));
  if (!quantity || quantity.first - trigger.after > tollReach || quantity.first >= after) return undefined;
  const before = [tokens[quantity.first - 2]?.fold ?? "", tokens[quantity.first - 1]?.fold ?? ""] as const;
  const tells = numbers.has(before[1]) || (/^(to|at|by)$/.test(before[1]) && rises.has(before[0]));
  return tells ? count(trigger, quantity, trigger.at, endOf(quantity)) : undefined;
}

/** “nine deaths”, “no deaths”, “three further arrests”. */
function countedNoun(
  tokens: readonly Token[],
  trigger: Trigger,
  { from, first }: Reach,
  quantities: readonly Quantity[],
) {
  const quantity = quantities.findLast(
    (q) => q.after <= trigger.at && q.first >= from && trigger.at - q.after <= 3 && isCount(q),
  );
  if (quantity && wordsOnly(tokens, quantity.after, trigger.at))
    return count(trigger, quantity, quantity.first, trigger.after);
  for (let n = trigger.at - 1; n >= Math.max(first, trigger.at - 3); n -= 1) {
    const fold = tokens[n]?.fold ?? "";
    if (/^(other|further|more|new|additional|military|information|details|word|about|on)$/.test(fold)) return undefined;
    if (fold === "no" || fold === "without") return count(trigger, zero(n), n, trigger.after);
    if (tokens[n]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** “the deaths of nine people”, “the lives of nine”. */
function ofThem(tokens: readonly Token[], trigger: Trigger, { until }: Reach, quantities: readonly Quantity[]) {
  const link = trigger.event === "damaged" ? "to" : "of";
  if (tokens[trigger.after]?.fold !== link) return undefined;
  const quantity = quantities.find((q) => q.first === trigger.after + 1 && q.first < until && isCount(q));
  if (quantity) return count(trigger, quantity, trigger.at, endOf(quantity));
  const person = someone(tokens, trigger.after + 1, Math.min(until, trigger.after + 2));
  return person && !person.unknown ? count(trigger, person.quantity, trigger.at, person.after) : undefined;
}

/** “nine killed”, “a soldier killed”: right before, with nothing between. */
function adjacent(trigger: Trigger, { from, until }: Reach, quantities: readonly Quantity[]) {
  const quantity = quantities.findLast((q) => q.first >= from && endOf(q) === trigger.at && isCount(q));
  if (!quantity) return undefined;
  const next = quantities.find((q) => q.first >= trigger.after && q.first - trigger.after <= 1);
  // “The two killed nine”: the second number is the object.
  if (next && isCount(next) && next.noun && !isOfNext(next, until, quantities)) return undefined;
  return count(trigger, quantity, quantity.first, trigger.after);
}

function subject(
  tokens: readonly Token[],
  trigger: Trigger,
  { from, first }: Reach,
  quantities: readonly Quantity[],
  far: number,
) {
  const least = Math.max(from, trigger.at - far);
  const beside = quantities.find((q) => q.after === trigger.at && isCount(q));
  // “Eight missing sailors”, “with 120 passengers aboard”
  if (beside && trigger.use === "is" && !inParenthesis(tokens, beside))
    return count(trigger, beside, beside.first, endOf({ ...beside, after: trigger.after }));
  const within = trigger.event === "aboard";
  const quantity = quantities.findLast(
    (q) =>
      q.first >= least &&
      q.after <= trigger.at &&
      isCount(q) &&
      (within || !oblique(tokens, q, first) || onlyBelieved(tokens, endOf(q), trigger.at)) &&
      (!inParenthesis(tokens, q) || whoseOwn(tokens, q, trigger.at)),
  );
  const person = someone(tokens, least, trigger.at);
  const part = quantity && partOf(tokens, quantity, quantities);
  if (part) return count(trigger, part, part.first, trigger.after);
  // “None of the crew of 24 was hurt”
  if (quantity && person?.quantity.high === 0 && tokens[person.after]?.fold === "of" && person.first < quantity.first)
    return count(trigger, person.quantity, person.first, trigger.after);
  if (quantity && !breakBetween(tokens, quantity.after, trigger.at) && (!person || person.first < quantity.after)) {
    return count(trigger, quantity, quantity.first, trigger.after);
  }
  return person && !breakBetween(tokens, person.after, trigger.at)
    ? { ...count(trigger, person.quantity, person.first, trigger.after), unknown: person.unknown }
    : undefined;
}

/** “For three people believed to be missing”: what is said of them stands right behind. */
function onlyBelieved(tokens: readonly Token[], from: number, until: number): boolean {
  return (
    from < until &&
    tokens
      .slice(from, until)
      .every(({ fold }) =>
        /^(believed|feared|thought|presumed|reported|said|known|still|to|be|have|been|who|were|are|now)$/.test(fold),
      )
  );
}

/** “19 people, of whom eleven survived”: eleven did. */
function whoseOwn(tokens: readonly Token[], { first, after }: Quantity, until: number): boolean {
  return tokens[first - 1]?.fold === "whom" && !tokens.slice(after, until).some(({ kind }) => kind === "mark");
}

/** “Nine of the 40 passengers are dead”: nine, of the passengers. */
function partOf(tokens: readonly Token[], whole: Quantity, quantities: readonly Quantity[]): Quantity | undefined {
  const the = /^(the|its|their|those)$/.test(tokens[whole.first - 1]?.fold ?? "") ? whole.first - 1 : whole.first;
  if (tokens[the - 1]?.fold !== "of") return undefined;
  // “Five vehicles out of a convoy of 14”
  const end = (q: Quantity) => q.after === the - 1 || tokens.slice(q.after, the - 1).some(({ fold }) => fold === "out");
  const part = quantities.findLast((q) => q.after < the && end(q) && q.kind === "count" && Number.isInteger(q.value));
  return part && { ...part, noun: part.noun ?? whole.noun };
}

function object(tokens: readonly Token[], trigger: Trigger, { until }: Reach, quantities: readonly Quantity[]) {
  let limit = Math.min(until, trigger.after + objectReach + 1);
  for (let n = trigger.after; n < limit; n += 1) if (objectEnds.has(tokens[n]?.fold ?? "")) limit = n;
  const quantity = quantities.find(
    (q) => q.first >= trigger.after && q.first <= limit && q.first < until && isCount(q),
  );
  if (quantity && isOfNext(quantity, until, quantities)) return undefined;
  if (quantity) return count(trigger, summed(tokens, quantity, quantities, until), trigger.at, endOf(quantity));
  const company = withCompany(tokens, trigger, quantities, until);
  if (company) return company;
  const person = someone(tokens, trigger.after, Math.min(until, trigger.after + 6), true);
  return person ? { ...count(trigger, person.quantity, trigger.at, person.after), unknown: person.unknown } : undefined;
}

/** “Child killed 20 people injured”: of two events that a headline tells without a comma, the number before the second; “kills nine wounds 20” has one for each. */
function isOfNext(one: Quantity, until: number, quantities: readonly Quantity[]): boolean {
  return endOf(one) === until && one.noun !== undefined && !quantities.some(({ first }) => first === until + 1);
}

/** “nine soldiers and two civilians”: eleven. */
function summed(tokens: readonly Token[], one: Quantity, quantities: readonly Quantity[], until: number): Quantity {
  const end = endOf(one);
  if (tokens[end]?.fold !== "and" || !one.noun || !kindsOfPeople.has(one.noun.fold)) return one;
  const other = quantities.find((q) => q.first === end + 1 && q.first < until && isCount(q));
  if (!other?.noun || !kindsOfPeople.has(other.noun.fold) || endOf(other) === until) return one;
  return {
    ...one,
    low: one.low + other.low,
    high: one.high + other.high,
    after: other.after,
    noun: { ...other.noun, fold: "people" },
  };
}

/** “the pilot and four passengers”: five; “General Amin and his driver”: two. */
function withCompany(
  tokens: readonly Token[],
  trigger: Trigger,
  quantities: readonly Quantity[],
  until: number,
): Count | undefined {
  const article = tokens[trigger.after];
  let at = trigger.after;
  while (
    at < Math.min(until, trigger.after + 7) &&
    (tokens[at]?.kind !== "mark" || tokens[at]?.fold === "-") &&
    tokens[at]?.fold !== "and"
  )
    at += 1;
  if (tokens[at]?.fold !== "and" || at >= until) return undefined;
  const one =
    /^(the|a|an)$/.test(article?.fold ?? "") &&
    kindsOfPeople.has(tokens[at - 1]?.fold ?? "") &&
    !(tokens[at - 1]?.fold ?? "").endsWith("s");
  const named = article?.capital === true && tokens[at - 1]?.capital === true;
  const other = quantities.find((q) => q.first === at + 1 && isCount(q) && q.noun && kindsOfPeople.has(q.noun.fold));
  if ((one || named) && other) {
    return count(
      trigger,
      { ...other, low: other.low + 1, high: other.high + 1, noun: undefined },
      trigger.at,
      endOf(other),
    );
  }
  const whose = /^(his|her|their)$/.test(tokens[at + 1]?.fold ?? "");
  const noun = tokens[at + 2];
  if (!named || !whose || !noun || !kindsOfPeople.has(noun.fold) || noun.fold.endsWith("s")) return undefined;
  return count(trigger, { ...zero(trigger.after), low: 2, high: 2, value: 2 }, trigger.at, at + 3);
}

/** “All the passengers escaped unhurt”: none of them was hurt. */
function unharmed(tokens: readonly Token[], trigger: Trigger, { first }: Reach): Count | undefined {
  for (let at = trigger.at - 1; at >= Math.max(first, trigger.at - subjectReach); at -= 1) {
    if (breaks.has(tokens[at]?.fold ?? "")) return undefined;
    if (/^(all|everyone|everybody|both)$/.test(tokens[at]?.fold ?? "")) {
      return count(trigger, zero(at), at, trigger.after);
    }
  }
  return undefined;
}

function count(trigger: Trigger, quantity: Quantity, first: number, after: number): Count {
  return {
    event: trigger.event,
    quantity,
    first: Math.min(first, quantity.first),
    after: Math.max(after, quantity.after),
    unknown: false,
  };
}

function isCount(q: Quantity): boolean {
  return q.kind === "count" && !q.part && Number.isInteger(q.value);
}

/** The end of the number's noun phrase. */
function endOf(q: Quantity): number {
  return q.noun ? Math.max(q.after, q.noun.at + 1) : q.after;
}

function breakBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (breaks.has(tokens[at]?.fold ?? "")) return true;
  return false;
}

function wordsOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" && token?.kind !== "clitic" && token?.fold !== "-" && token?.fold !== "'") return false;
    if (/^(and|or|of|in|the|is|are|were|was|been|to|a)$/.test(token.fold)) return false;
  }
  return true;
}

/** Not a subject: “with 40 passengers”, “by two gunmen”. */
function oblique(tokens: readonly Token[], q: Quantity, first: number): boolean {
  // “Its crew of eight”, and not “a total of eight”.
  const whose =
    tokens[q.first - 1]?.fold === "of" &&
    !/^(number|total|toll|tally|deaths?|lives|bodies|some)$/.test(tokens[q.first - 2]?.fold ?? "");
  if (
    whose &&
    q.first - 2 > first &&
    /^(crew|family|party|group|team|convoy|staff|class|squad)$/.test(tokens[q.first - 2]?.fold ?? "")
  )
    return true;
  return (
    q.first > first && /^(with|by|to|from|for|between|among|than|against|on|at)$/.test(tokens[q.first - 1]?.fold ?? "")
  );
}

/** “Twelve people, including two children, were killed”, “among them two children”, “of whom two”. */
function inParenthesis(tokens: readonly Token[], q: Quantity): boolean {
  for (let at = q.first - 1; at >= q.first - 4; at -= 1) {
    const fold = tokens[at]?.fold ?? ".";
    if (fold === "including" || fold === "among" || fold === "whom" || fold === "counting") return true;
    if (/^[.,;:]$/.test(fold)) return false;
  }
  return false;
}

/**
 * Of two events that happen to people, a number belongs to the one whose word is nearer. Being there or aboard may hold
 * besides.
 */
function withoutDoubles(counts: readonly Count[]): Count[] {
  const kept: Count[] = [];
  for (const one of counts) {
    const rival = kept.find((other) => other.quantity.at === one.quantity.at && other.event === one.event);
    if (rival) continue;
    const taken = kept.find(
      (other) => other.quantity.at === one.quantity.at && peopleEvents.has(one.event) && peopleEvents.has(other.event),
    );
    if (taken && !beside.has(one.event) && !beside.has(taken.event)) {
      if (one.after - one.first < taken.after - taken.first) kept[kept.indexOf(taken)] = one;
      continue;
    }
    kept.push(one);
  }
  return kept;
}
