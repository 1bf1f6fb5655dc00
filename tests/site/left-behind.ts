/** What stands in a page that behaviours may leave behind. */
export interface LeftBehind {
  /** Those on the window, the document, and what is in the page: others go with what they listen to. */
  readonly listeners: readonly string[];
  readonly timers: number;
  readonly frames: number;
  readonly observers: number;
  readonly highlights: number;
  readonly html: string;
}

declare global {
  interface Window {
    /** What stands in the page now. */
    leftBehind: () => LeftBehind;
    /** Waits without leaving a timer that is counted. */
    settle: () => Promise<void>;
  }
}

/**
 * Counts, from here on, what a bundle of scripts starts: a test's own tools listen and wait as well. To be run in the page
 * before anything else.
 */
export function countWhatIsStarted(bundle: string): void {
  Error.stackTraceLimit = 50;
  const isCounted = () => new Error().stack?.includes(bundle) === true;

  interface Listening {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: unknown;
    readonly capture: boolean;
    isOver: boolean;
  }
  const listenings = new Set<Listening>();
  const captures = (options: unknown) =>
    typeof options === "boolean" ? options : Boolean((options as AddEventListenerOptions | undefined)?.capture);
  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean) =>
    [...listenings].find(
      (of) => of.target === target && of.type === type && of.listener === listener && of.capture === capture,
    );
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    add.call(target, type, listener, options);
    const { once, signal } = typeof options === "object" ? options : {};
    if (target instanceof AbortSignal || !listener || signal?.aborted || !isCounted()) return;
    const capture = captures(options);
    if (find(target, type, listener, capture)) return;
    const listening = { target, type, listener, capture, isOver: false };
    listenings.add(listening);
    const over = () => listenings.delete(listening);
    if (signal) add.call(signal, "abort", over);
    if (once) add.call(target, type, over, { once, capture });
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    remove.call(target, type, listener, options);
    const found = find(target, type, listener, captures(options));
    if (found) listenings.delete(found);
  };

  const timers = new Set<unknown>();
  const frames = new Set<unknown>();
  const { setTimeout: later, clearTimeout: notLater, setInterval: often, clearInterval: notOften } = window;
  const { requestAnimationFrame: draw, cancelAnimationFrame: notDraw } = window;
  window.setTimeout = ((act: () => void, time?: number) => {
    const timer = later(() => {
      timers.delete(timer);
      act();
    }, time);
    if (isCounted()) timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.setInterval = ((act: () => void, time?: number) => {
    const timer = often(act, time);
    if (isCounted()) timers.add(timer);
    return timer;
  }) as typeof setInterval;
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    notLater(timer);
  };
  window.clearInterval = (timer) => {
    timers.delete(timer);
    notOften(timer);
  };
  window.requestAnimationFrame = (act) => {
    const frame = draw((time) => {
      frames.delete(frame);
      act(time);
    });
    if (isCounted()) frames.add(frame);
    return frame;
  };
  window.cancelAnimationFrame = (frame) => {
    frames.delete(frame);
    notDraw(frame);
  };

  const observers = new Set<unknown>();
  for (const name of ["ResizeObserver", "IntersectionObserver", "MutationObserver"] as const) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (this: object, ...what: [never, never?]) {
      if (isCounted()) observers.add(this);
      observe.apply(this as never, what);
    };
    window[name].prototype.disconnect = function (this: object) {
      observers.delete(this);
      disconnect.apply(this as never);
    };
  }

  const nameOf = (target: EventTarget) =>
    target instanceof Element ? (target.getAttribute("data-part") ?? target.tagName) : target.constructor.name;
  window.leftBehind = () => ({
    listeners: [...listenings]
      .filter(({ target }) => !(target instanceof Node) || target.isConnected)
      .map(({ target, type }) => `${type} on ${nameOf(target)}`)
      .sort(),
    timers: timers.size,
    frames: frames.size,
    observers: observers.size,
    highlights: CSS.highlights.size,
    // An attribute that is empty says the same as none.
    html: document.documentElement.outerHTML.replaceAll(/ (?:style|class)=""/g, ""),
  });
  window.settle = () => new Promise((resolve) => later(resolve, 250));
}
