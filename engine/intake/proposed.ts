/** Something that a source says of itself, and where: proposed, for a person to confirm. */
export interface Proposed {
  readonly value: string;
  /** As “JSON-LD, datePublished” or “meta og:title”. */
  readonly from: string;
}

/** A proposal, where there is something to propose. */
export function proposed(value: string | undefined, from: string): Proposed | undefined {
  return value === undefined || value === "" ? undefined : { value, from };
}

/** Proposals as particulars, and where each was found. */
export function particularsWithPlaces<Name extends string>(said: Readonly<Record<Name, Proposed | undefined>>) {
  const names = Object.keys(said) as Name[];
  const of = (read: (proposed: Proposed) => string) =>
    Object.fromEntries(names.flatMap((name) => (said[name] ? [[name, read(said[name])]] : []))) as Partial<
      Record<Name, string>
    >;
  return { ...of(({ value }) => value), from: of(({ from }) => from) };
}
