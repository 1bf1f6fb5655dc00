import { described, relationKinds } from "../../engine/relations/relations.ts";

/** The relations as a sheet names them, in its own order. */
export function onPaper(): readonly { readonly sign: string; readonly word: string; readonly meaning: string }[] {
  return relationKinds()
    .flatMap((kind) => {
      const { sign, onPaper } = described(kind);
      return onPaper ? [{ sign, ...onPaper }] : [];
    })
    .toSorted((a, b) => a.place - b.place);
}
