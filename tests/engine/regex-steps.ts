import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** A step of a pattern, as a machine takes it that tries one way after another: so do browsers and Node. */
type Step =
  | { readonly does: "take"; readonly fits: (unit: string) => boolean }
  | { readonly does: "try"; first: number; second: number }
  | { readonly does: "go"; to: number }
  | { readonly does: "mark"; readonly as: number }
  | { readonly does: "same"; readonly group: number }
  | { readonly does: "hold"; readonly holds: (text: string, at: number) => boolean }
  | { readonly does: "look"; readonly steps: readonly Step[]; readonly negate: boolean }
  /** Goes on only if something was taken since this mark. */
  | { readonly does: "moved"; readonly since: number }
  | { readonly does: "end" };

/** What takes more steps than this is not counted further: it is enough to be seen. */
const most = 50_000_000;

const programs = new Map<string, readonly Step[]>();

/**
 * How many steps it takes until a pattern is found in a text from a place on, or is known not to be there: what no profiler
 * shows. Nothing that looks behind is understood.
 */
export function regexSteps(regex: RegExp, text: string, from: number): number {
  const program = programs.get(String(regex)) ?? programOf(regex);
  programs.set(String(regex), program);
  const spent = { steps: 0 };
  for (let at = from; at <= text.length && spent.steps < most; at += 1) {
    spent.steps += 1;
    if (isFound(program, text, at, regex.unicode, spent) || regex.sticky) break;
  }
  return spent.steps;
}

function isFound(program: readonly Step[], text: string, start: number, unicode: boolean, spent: { steps: number }) {
  const ways: { pc: number; at: number; marks: Readonly<Record<number, number>> }[] = [{ pc: 0, at: start, marks: {} }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    let { pc, at, marks } = way;
    for (let goesOn = true; goesOn;) {
      const step = program[pc];
      spent.steps += 1;
      if (!step || spent.steps >= most) return false;
      pc += 1;
      switch (step.does) {
        case "end":
          return true;
        case "take": {
          const unit = unicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
          goesOn = at < text.length && step.fits(unit);
          at += unit.length;
          break;
        }
        case "try":
          ways.push({ pc: step.second, at, marks });
          pc = step.first;
          break;
        case "go":
          pc = step.to;
          break;
        case "mark":
          marks = { ...marks, [step.as]: at };
          break;
        case "same": {
          const words = text.slice(marks[2 * step.group], marks[2 * step.group + 1]);
          goesOn = text.startsWith(words, at);
          at += words.length;
          break;
        }
        case "hold":
          goesOn = step.holds(text, at);
          break;
        case "look":
          goesOn = isFound(step.steps, text, at, unicode, spent) !== step.negate;
          break;
        case "moved":
          goesOn = marks[step.since] !== at;
      }
    }
  }
  return false;
}

function programOf({ source, flags, unicode }: RegExp): readonly Step[] {
  const program: Step[] = [];
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  let groups = 0;
  // Marks below are for groups, those above for the rounds of loops.
  let rounds = 2 * (source.split("(").length + 1);
  anyOf(alternatives, program);
  return [...program, { does: "end" }];

  function anyOf(ways: readonly AST.Alternative[], out: Step[]): void {
    const ends: { does: "go"; to: number }[] = [];
    for (const [n, { elements }] of ways.entries()) {
      const isLast = n === ways.length - 1;
      const way = { does: "try" as const, first: out.length + 1, second: 0 };
      if (!isLast) out.push(way);
      for (const element of elements) add(element, out);
      if (isLast) continue;
      const end = { does: "go" as const, to: 0 };
      ends.push(end);
      way.second = out.push(end);
    }
    for (const end of ends) end.to = out.length;
  }

  function add(element: AST.Element, out: Step[]): void {
    switch (element.type) {
      case "Quantifier":
        return repeat(element, out);
      case "Group":
        return anyOf(element.alternatives, out);
      case "CapturingGroup": {
        const group = (groups += 1);
        out.push({ does: "mark", as: 2 * group });
        anyOf(element.alternatives, out);
        out.push({ does: "mark", as: 2 * group + 1 });
        return;
      }
      case "Backreference":
        out.push({ does: "same", group: Number(element.ref) });
        return;
      case "Assertion": {
        if (element.kind === "lookbehind") throw new Error(`${element.raw}: what looks behind is not understood here`);
        if (element.kind === "lookahead") {
          const steps: Step[] = [];
          anyOf(element.alternatives, steps);
          steps.push({ does: "end" });
          out.push({ does: "look", steps, negate: element.negate });
          return;
        }
        const assertion = new RegExp(element.raw, `y${flags.replace(/[^imu]/g, "")}`);
        const holds = (text: string, at: number) => {
          assertion.lastIndex = at;
          return assertion.test(text);
        };
        out.push({ does: "hold", holds });
        return;
      }
      default:
        out.push({ does: "take", fits: fitting(element.raw) });
    }
  }

  function repeat({ element, min, max, greedy }: AST.Quantifier, out: Step[]): void {
    const optional = (body: () => void) => {
      const way = { does: "try" as const, first: 0, second: 0 };
      const inside = out.push(way);
      body();
      [way.first, way.second] = greedy ? [inside, out.length] : [out.length, inside];
    };
    // One within the other: where one more cannot be had, no further ones are tried.
    const upTo = (left: number): void => {
      if (left === 0) return;
      optional(() => {
        add(element, out);
        upTo(left - 1);
      });
    };
    for (let n = 0; n < min; n += 1) add(element, out);
    if (max !== Infinity) return upTo(max - min);
    const round = (rounds += 1);
    const again = out.length;
    optional(() => {
      out.push({ does: "mark", as: round });
      add(element, out);
      out.push({ does: "moved", since: round }, { does: "go", to: again });
    });
  }

  function fitting(raw: string): (unit: string) => boolean {
    const one = new RegExp(`^${raw}$`, flags.replace(/[^isu]/g, ""));
    const known = new Map<string, boolean>();
    return (unit) => {
      const fits = known.get(unit) ?? one.test(unit);
      known.set(unit, fits);
      return fits;
    };
  }
}
