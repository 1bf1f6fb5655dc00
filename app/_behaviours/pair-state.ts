import { anchorIn } from "./anchors.ts";

/** What a reader has set on a pair's page. All of it stands in the address, so that a copied address gives what was seen. */
export interface PairState {
  /** The id of the chosen question. */
  readonly question: string | undefined;
  /** The relations whose questions are shown alone; none where all are shown. */
  readonly alone: readonly string[];
  readonly view: "side" | "list";
  /** Whether the texts are kept level. */
  readonly level: boolean;
}

/** Reads an address. What it does not know it leaves out: an address may come from anywhere. */
export function readState(address: URL, questions: readonly string[], kinds: readonly string[]): PairState {
  const hash = anchorIn(address.hash);
  return {
    question: questions.find((id) => hash === id || passageOf(hash, id)),
    alone:
      address.searchParams
        .get("show")
        ?.split(",")
        .filter((kind) => kinds.includes(kind)) ?? [],
    view: address.searchParams.get("view") === "list" ? "list" : "side",
    level: address.searchParams.get("level") !== "off",
  };
}

/** The address of a state. Paragraph and passage anchors stay until a question takes their place. */
export function writeState(address: URL, state: PairState): URL {
  const next = new URL(address);
  const set = (name: string, value: string | undefined) =>
    value === undefined ? next.searchParams.delete(name) : next.searchParams.set(name, value);
  set("show", state.alone.length > 0 ? state.alone.join(",") : undefined);
  set("view", state.view === "list" ? "list" : undefined);
  set("level", state.level ? undefined : "off");
  // Commas are safe in a query, and an address is read by people.
  next.search = next.search.replaceAll("%2C", ",");
  return next;
}

/** Whether an anchor names a passage on this question: `cbc-2024-01-16.target-erbil`, perhaps with `.2`. */
function passageOf(anchor: string, question: string): boolean {
  return anchor.split(".")[1] === question;
}
