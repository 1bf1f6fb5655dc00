import { leftInWords, type Left } from "../_view/taken-away.ts";
import { LinkTo } from "./LinkTo.tsx";
import { TakenAway } from "./TakenAway.tsx";
import { Words } from "./Words.tsx";

/** What stands at an address of an account that left, or of a pair with one: that, when, and where each text is to be read now. */
export function LeftAccounts({
  title,
  left,
  texts,
  incident,
  addresses,
}: {
  title: string;
  left: readonly Left[];
  /** The texts that are still on the shelf. */
  texts: readonly { readonly name: string; readonly address: string }[];
  incident: string;
  addresses: { readonly incident: string; readonly history: string };
}) {
  return (
    <TakenAway title={title} gone={left.map(leftInWords)} incident={incident} addresses={addresses}>
      {texts.length > 0 && (
        <ul>
          {texts.map(({ name, address }) => (
            <li key={address}>
              <LinkTo href={address}>
                <Words>{name}</Words>
              </LinkTo>
            </li>
          ))}
        </ul>
      )}
    </TakenAway>
  );
}
