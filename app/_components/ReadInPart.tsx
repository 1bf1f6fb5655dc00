import type { Article } from "../../library/shelf.ts";
import { siteName } from "../_site-name.ts";

/** Of an account whose source could not be read to its end: that it is so, and what follows. */
export function ReadInPart({ article: { read, form } }: { article: Pick<Article, "read" | "form"> }) {
  if (read !== "part") return null;
  return (
    <p className="remark mt-6" data-part="read-in-part">
      {form === "retold"
        ? "Only a part of this source could be read, and this account was made from it."
        : "This is only a part of the source."}{" "}
      What it does not mention may stand in the rest, so {siteName} does not say of it that it is silent.
    </p>
  );
}
