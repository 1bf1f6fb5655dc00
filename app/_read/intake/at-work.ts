/** What the intake is at: it reads something, or has to ask its reader. */
export type Work =
  | { readonly is: "reading"; readonly name: string; readonly cancel: () => void }
  | {
      readonly is: "asking";
      readonly asks: string;
      readonly choices: readonly string[];
      /** By the number of a choice, from 0; nothing where the reader wants none of them. */
      readonly answer: (choice: number | undefined) => void;
    };

let work: Work | undefined;
let drawAnew: () => void = () => {};

/** What it is at now, for who draws it. */
export function workNow(): Work | undefined {
  return work;
}

/** Says who draws the page anew when the work changes. */
export function drawWork(draw: () => void): void {
  drawAnew = draw;
}

/** Draws the page anew, since something changed that it draws. */
export function drawAgain(): void {
  drawAnew();
}

export function isAt(next: Work | undefined): void {
  work = next;
  drawAnew();
}

/** Asks the reader to choose; nothing where they want none of the choices. */
export function ask(asks: string, choices: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve) => {
    isAt({
      is: "asking",
      asks,
      choices,
      answer: (choice) => {
        isAt(undefined);
        resolve(choice);
      },
    });
  });
}
