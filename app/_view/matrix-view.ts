import { bothAnswer, strongest, type Relation } from "../../engine/relations/relate.ts";
import { nameOf, relationOf, type Comparison } from "./comparison.ts";

/** Every pair of accounts: below the diagonal a square for each. */
export interface MatrixView {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly squares: readonly SquareView[] }[];
}

export interface SquareView {
  readonly id: string;
  /** “CBC News and TASS”. */
  readonly names: string;
  readonly address: string | undefined;
  /** Its strongest relation. */
  readonly kind: Relation["kind"];
  /** How many questions both answer. */
  readonly shared: number;
}

export function matrixView(comparison: Comparison): MatrixView {
  const accounts = comparison.incident.accounts.map(({ article: { id } }) => ({ id, name: nameOf(comparison, id) }));
  return {
    columns: accounts.slice(0, -1),
    rows: accounts.slice(1).map((b, row) => ({
      ...b,
      squares: accounts.slice(0, row + 1).map((a) => {
        const kinds = comparison.incident.questions.map(
          (question) => relationOf(comparison, question, a.id, b.id).kind,
        );
        return {
          id: a.id,
          names: `${a.name} and ${b.name}`,
          address: comparison.addresses.pair(a.id, b.id),
          kind: strongest(kinds.filter((kind) => kind !== "found")),
          shared: kinds.filter(bothAnswer).length,
        };
      }),
    })),
  };
}
