import { anyone, kindsOfPeople, things } from "./words/people.ts";
import type { Quantity } from "./quantities.ts";
import type { Token } from "../tokens.ts";

const projectiles: ReadonlySet<string> = new Set(
  "missile missiles rocket rockets drone drones shell shells projectile projectiles bomb bombs shot shots round rounds munition munitions torpedo torpedoes mortars".split(
    " ",
  ),
);

/** Nouns for things, by their endings or by name: of time, money, measure and thought. */
const isThing =
  /(ments?|tions?|sions?|ings?|ships?|ities|ity|ness(es)?|ages?|ures?|isms?|ences?|ances?|graphs?|meters?|metres?)$|^(days|hours|minutes|seconds|weeks|months|years|times|degrees|percent|dollars|euros|pounds|crowns|marks|francs|tonnes|tons|kilos|litres|acres|hectares|miles|counts|charges|areas|districts|floors|storeys|rooms|gates|terminals|lines|rows|ways|kinds|sides|stages|rounds|parts|pieces|items|jobs|places|beds|deer|seals|cattle|animals|shares|copies|systems|servers|devices|files|records|paintings|works|pylons|poles|trailers|containers|shelters|motors|computers|tankers|documents|tents|elephants|incidents|accidents|events)$/;

/** What happens to people, and not to things. */
export const peopleEvents: ReadonlySet<string> = new Set(
  "killed injured missing trapped abducted rescued arrested charged displaced infected hospital crowd aboard casualties".split(
    " ",
  ),
);

/** Those of whom “lost” means killed. */
const mayFall: ReadonlySet<string> = new Set(
  "men soldiers soldier guards guard troops fighters fighter sailors police officers policemen crew miners firefighters people".split(
    " ",
  ),
);

/** A smaller number is only a part of a crowd. */
const fewestOfACrowd = 20;

/** Whether what a number counts is something that this can happen to. */
export function suits(event: string, quantity: Quantity, tokens: readonly Token[]): boolean {
  const noun = quantity.noun?.fold;
  const isPerson = noun === undefined || anyone.has(noun) || kindsOfPeople.has(noun);
  if (
    event === "crowd" &&
    (noun === "dead" ||
      noun === "lives" ||
      noun === "casualties" ||
      noun === "bodies" ||
      quantity.high < fewestOfACrowd)
  )
    return false;
  if (event === "displaced" && !leavesHome(tokens, quantity)) return false;
  // “Had lost 11 men”; “lost 41 points”, “lost to two clubs”.
  if (event === "killed" && tokens[quantity.first - 1]?.fold === "lost" && !mayFall.has(noun ?? "")) return false;
  if (peopleEvents.has(event)) {
    if (isPerson) return true;
    if (event === "killed" && /^(deaths?|fatalities|bodies|lives|dead)$/.test(noun)) return true;
    if (event === "infected" && /^(cases|infections)$/.test(noun)) return true;
    if (event === "arrested" && noun === "arrests") return true;
    return !thing(noun);
  }
  if (event === "fired") return noun !== undefined && projectiles.has(noun);
  if (event === "hit") return noun !== undefined ? !isPerson && !projectiles.has(noun) : false;
  if (event === "power") return noun !== undefined;
  return noun !== undefined && !anyone.has(noun) && !kindsOfPeople.has(noun) && !isTime(tokens[quantity.after]);
}

/** “Forced 1,600 people out of their homes”; “forced 20 people to wait” is none of these. */
function leavesHome(tokens: readonly Token[], { first, after }: Quantity): boolean {
  if (!/^(forced|drove|driven)$/.test(tokens[first - 1]?.fold ?? "")) return true;
  return tokens.slice(after, after + 7).some(({ fold }) => /^(homes?|houses?|village|villages|flats?)$/.test(fold));
}

/** Whether the noun means things, so that a count of them is no count of people. */
function thing(noun: string): boolean {
  return things.has(noun) || isThing.test(noun);
}

function isTime(token: Token | undefined): boolean {
  return /^(times|days|hours|minutes|weeks|years)$/.test(token?.fold ?? "");
}
