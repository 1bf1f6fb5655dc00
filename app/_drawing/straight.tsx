import type { ReactNode } from "react";
import { Drawn } from "./Drawn.tsx";
import { handOver } from "./handed-over.ts";

/**
 * A page that is drawn once. Next would make data of all that it consists of, draw the HTML from that data, and take the data apart and
 * together again for its runtime, which no reader gets: three quarters of a build's time. So a page hands its content to what draws it,
 * and the data is a number.
 */
export function straight<P>(page: (props: P) => ReactNode | Promise<ReactNode>) {
  return async function Page(props: P) {
    return <Drawn number={handOver(await page(props))} />;
  };
}

/**
 * A page that Next has beside every other in case it is needed, and which it would make data of each time: it is made only where it is
 * drawn.
 */
export function ifDrawn(page: () => ReactNode) {
  const number = handOver(page);
  return function Page() {
    return <Drawn number={number} />;
  };
}
