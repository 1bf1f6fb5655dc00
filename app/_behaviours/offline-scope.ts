/** What a service worker finds around it: no library of types has it together with that of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; update(): Promise<unknown>; unregister(): Promise<boolean> };
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type?: "all" }): Promise<readonly Window[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(name: "fetch", listener: (event: Asked) => void): void;
}

/** Something that lasts as long as what it waits for. */
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

/** A request of a page, or for one. */
export interface Asked extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A window, or a worker of one. */
interface Window {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}
