/**
 * The same function, which makes its answer once of the same things: a build makes hundreds of pages of one incident, and they
 * ask the same of it. Things are the same by identity, so that content that was read anew (`npm run dev`) is asked anew.
 */
export function once<K extends object, Rest extends readonly (object | string)[], T>(
  make: (first: K, ...rest: Rest) => T,
): (first: K, ...rest: Rest) => T {
  const root: Made<T> = { below: new WeakMap(), named: new Map() };
  return (first, ...rest) => {
    let place = root;
    for (const thing of [first, ...rest]) place = placeOf(place, thing);
    place.made ??= { answer: make(first, ...rest) };
    return place.made.answer;
  };
}

/** What was made of the things so far, and what leads on to further ones. */
interface Made<T> {
  made?: { readonly answer: T };
  readonly below: WeakMap<object, Made<T>>;
  readonly named: Map<string, Made<T>>;
}

function placeOf<T>({ below, named }: Made<T>, thing: object | string): Made<T> {
  const known = typeof thing === "string" ? named.get(thing) : below.get(thing);
  if (known) return known;
  const made: Made<T> = { below: new WeakMap(), named: new Map() };
  if (typeof thing === "string") named.set(thing, made);
  else below.set(thing, made);
  return made;
}
