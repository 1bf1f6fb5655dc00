import { drawPicture } from "../_pictures/draw-picture.tsx";

export const dynamic = "force-static";

/** The picture of pages that have none of their own. */
export function GET(): Response {
  return drawPicture({
    over: "Accounts of one incident, side by side",
    title: "Who says what, and what cannot both be true",
    kind: "conflict",
    word: "",
    answers: [
      { says: "In these words", by: "one account" },
      { says: "In others", by: "another account" },
    ],
    foot: "Every mark rests on a quotation and a voice.",
  });
}
