import { Connectors } from "./connectors.ts";
import { copyLink } from "./copy-link.ts";
import { hasSelection } from "./has-selection.ts";
import { openHelp } from "./help.ts";
import { onKey } from "./keys.ts";
import { Level } from "./level.ts";
import { startReading } from "./reading.ts";
import { readState, writeState, type PairState } from "./pair-state.ts";
import type { Judging } from "./judging.ts";
import { followSuggestions, isShown, shownMarkAround } from "./suggestions.ts";
import { accountOf, findPart, part, partsIn, selectorOf, sideOf } from "./parts.ts";

/** A question as the page has it: its card, its passages in both texts. */
interface Asked {
  readonly id: string;
  readonly kind: string;
  readonly card: HTMLElement;
  readonly a: HTMLElement[];
  readonly b: HTMLElement[];
}

/** Whether the reader judges first (judge-first.entry.ts): then nothing is shown that tells a relation before the reveal. */
const judges = document.documentElement.dataset["judging"] !== undefined;

/**
 * What acts on a pair's page: choosing a question or a passage, keeping the texts level, drawing connectors, filtering,
 * stepping, the list, the keys. It attaches to the HTML that it finds and changes none of its words.
 */
class ParallaxPair extends HTMLElement {
  private asked: readonly Asked[] = [];
  private kinds: readonly string[] = [];
  private state!: PairState;
  private level!: Level;
  private connectors!: Connectors;
  /** The side from which the counterpart is sought: that of the passage that was chosen or looked at last. */
  private side: "a" | "b" = "a";
  private drawing = 0;
  private judging: Judging | undefined;

  connectedCallback(): void {
    const a = accountOf(this, "a");
    const b = accountOf(this, "b");
    if (judges) this.readFirst();
    this.asked = partsIn(this, "card").map((card) => {
      const id = card.dataset["question"] ?? "";
      const marksIn = (column: HTMLElement) =>
        partsIn(column, "mark").filter((mark) => mark.dataset["question"] === id);
      return { id, kind: card.dataset["kind"] ?? "", card, a: marksIn(a), b: marksIn(b) };
    });
    this.kinds = [...this.querySelectorAll<HTMLElement>("[data-filter]")].map((chip) => chip.dataset["filter"] ?? "");
    this.level = new Level(a, b, () => this.redraw());
    this.connectors = new Connectors(part(this, "desk"));

    this.addEventListener("click", (event) => this.onClick(event));
    this.addEventListener("parallax-show", (event) => this.reveal(event));
    onKey((key) => this.onKey(key));
    followSuggestions(() => {
      this.show();
      this.onResize();
      this.judging?.show();
    });
    addEventListener("hashchange", () => this.open());
    addEventListener("scroll", () => this.onPageScroll(), { passive: true });
    part(this, "questions").addEventListener("scroll", () => this.redraw(), { passive: true });
    new ResizeObserver(() => this.onResize()).observe(part(this, "desk"));
    new ResizeObserver(() => this.onResize()).observe(part(this, "tools"));
    void document.fonts.ready.then(() => this.onResize());

    this.dataset["ready"] = "";
    this.open();
    if (judges) void this.judge();
    this.onResize();
    // The browser goes to the anchor itself once all is loaded: after that the passages are brought level again.
    if (document.readyState !== "complete")
      addEventListener("load", () => this.chosen() && this.open(), { once: true });
  }

  /** To judge, the texts come before the questions, and the questions in the editors' order: the strongest is not told by its place. */
  private readFirst(): void {
    const place = (card: Element) => (card instanceof HTMLElement ? Number(card.dataset["place"]) : 0);
    const cards = part(this, "cards");
    cards.append(...[...cards.children].toSorted((x, y) => place(x) - place(y)));
    part(this, "desk").append(part(this, "questions"));
  }

  private async judge(): Promise<void> {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/behaviours/judging.css";
    document.head.append(style);
    const { Judging } = await import("./judging.ts");
    this.judging = new Judging(this, this.asked, {
      choose: (id) => {
        const asked = this.asked.find((question) => question.id === id);
        if (asked && asked !== this.lit()) this.choose(asked);
      },
      refresh: () => {
        this.tie();
        this.redraw();
      },
    });
  }

  /** Whether what the editors say of a question may be seen. */
  private isOpen({ card }: Asked): boolean {
    return !judges || card.dataset["revealed"] !== undefined;
  }

  /** Shows what the address says; on an address that says nothing, the strongest relation, without moving the page. */
  private open(): void {
    this.state = readState(
      new URL(location.href),
      this.asked.map(({ id }) => id),
      judges ? [] : this.kinds,
    );
    this.show();
    const chosen = this.chosen();
    if (!chosen) return void (/^(#~.*)?$/.test(location.hash) && this.light(this.shown()[0]));
    this.onResize();
    this.light(chosen);
    const passage = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (passage && sideOf(passage) === "b") this.side = "b";
    this.bring(chosen, passage?.matches(selectorOf("mark")) ? passage : undefined);
  }

  /** Takes over a change of state: in the page and in the address. */
  private set(change: Partial<PairState>): void {
    this.state = { ...this.state, ...change };
    const address = writeState(new URL(location.href), this.state, this.kinds);
    if (change.question !== undefined) address.hash = change.question;
    history.replaceState(history.state, "", address);
    this.show();
  }

  private choose(asked: Asked, from?: HTMLElement): void {
    this.set({ question: asked.id });
    this.light(asked);
    this.bring(asked, from);
    const of = this.differences();
    const place = of.indexOf(asked) + 1;
    const ask = findPart(asked.card, "card-ask")?.textContent ?? "";
    const relation = this.isOpen(asked) ? `${findPart(asked.card, "relation")?.textContent ?? ""}: ` : "";
    part(this, "announcement").textContent = `${place > 0 ? `${place} of ${of.length}: ` : ""}${relation}${ask}`;
  }

  /** Everything that follows from the state alone. */
  private show(): void {
    const { hidden, view, level } = this.state;
    if (view === "list") this.dataset["view"] = "list";
    else delete this.dataset["view"];
    this.level.on = level;
    for (const { card, kind, a, b } of this.asked) {
      const off = hidden.has(kind) || !isShown(card);
      card.hidden = off;
      for (const mark of [...a, ...b]) {
        mark.toggleAttribute("data-off", off);
        const sign = mark.nextElementSibling;
        if (sign?.matches(selectorOf("mark-sign"))) sign.toggleAttribute("data-off", off);
      }
    }
    for (const chip of this.querySelectorAll<HTMLElement>("[data-filter]")) {
      chip.setAttribute("aria-pressed", String(!hidden.has(chip.dataset["filter"] ?? "")));
    }
    this.find('[data-act="list"]').setAttribute("aria-pressed", String(view === "list"));
    this.find('[data-act="lock"]').setAttribute("aria-pressed", String(level));
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-keeps-state]")) {
      link.search = location.search;
      link.hash = this.state.question ?? "";
    }
    this.showPlace();
    this.tie();
    this.redraw();
  }

  /** Lights a question's card and passages, and no other's. */
  private light(asked: Asked | undefined): void {
    for (const other of this.asked) {
      const on = other === asked;
      if (on) other.card.setAttribute("aria-current", "true");
      else other.card.removeAttribute("aria-current");
      for (const mark of [...other.a, ...other.b]) mark.toggleAttribute("data-on", on);
    }
    this.showPlace();
    this.redraw();
  }

  private showPlace(): void {
    const of = this.differences();
    const place = of.findIndex(({ card }) => card.ariaCurrent === "true") + 1;
    part(this, "step-status").textContent =
      of.length === 0 ? "none shown" : `${place > 0 ? place : "–"} of ${of.length}`;
  }

  /** Brings a question into sight: its passages level in the panes, or its card where the page is a list. */
  private bring(asked: Asked, from?: HTMLElement): void {
    this.tie();
    if (!this.hasPanes()) {
      const target = from && this.state.view === "side" && !this.isNarrow() ? from : asked.card;
      target.scrollIntoView({ block: "center", behavior: this.motion() });
      return;
    }
    this.alignDesk();
    if (this.isOpen(asked)) this.bringPassages(asked, from);
    const list = part(this, "questions");
    const card = asked.card.getBoundingClientRect();
    const area = list.getBoundingClientRect();
    if (card.top < area.top || card.bottom > area.bottom) {
      list.scrollTo({ top: list.scrollTop + card.top - area.top - 40, behavior: this.motion() });
    }
    this.redraw();
  }

  private bringPassages(asked: Asked, from?: HTMLElement): void {
    const own = (side: "a" | "b") => (from && asked[side].includes(from) ? from : asked[side][0]);
    this.level.bring(own("a"), own("b"));
  }

  /** Scrolls the page so that the desk fills it. */
  private alignDesk(): void {
    const away = part(this, "desk").getBoundingClientRect().top - part(this, "tools").offsetHeight;
    if (Math.abs(away) <= 1) return;
    scrollTo({ top: scrollY + away, behavior: "instant" });
    this.onPageScroll();
  }

  /** Brings something that was put into a text into sight, and the other text along. */
  private reveal(event: Event): void {
    if (!(event.target instanceof HTMLElement) || !event.target.closest(selectorOf("account"))) return;
    if (this.state.view === "list") this.set({ view: "side" });
    if (!this.hasPanes()) return;
    event.preventDefault();
    this.alignDesk();
    this.tie();
    this.level.reveal(event.target);
  }

  private step(by: 1 | -1): void {
    const of = this.differences();
    const at = of.findIndex(({ card }) => card.ariaCurrent === "true");
    const next = of[at === -1 ? (by === 1 ? 0 : of.length - 1) : (at + by + of.length) % of.length];
    if (next) this.choose(next);
  }

  /** The same question's passage in the other text, in sight and with the keyboard's place on it. */
  private counterpart(): void {
    const asked = this.lit();
    if (!asked || !this.isOpen(asked)) return;
    this.side = this.side === "a" ? "b" : "a";
    const mark = asked[this.side][0] ?? asked[this.side === "a" ? "b" : "a"][0];
    if (!mark) return;
    this.bring(asked, mark);
    const sign = mark.parentElement?.querySelector<HTMLElement>(
      `mark[data-question="${asked.id}"] + ${selectorOf("mark-sign")}`,
    );
    sign?.focus({ preventScroll: this.hasPanes() });
    if (!this.hasPanes()) mark.scrollIntoView({ block: "center", behavior: this.motion() });
  }

  private onClick(event: MouseEvent): void {
    if (
      !(event.target instanceof Element) ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey
    )
      return;
    const act = event.target.closest<HTMLElement>("[data-act]");
    if (act) {
      event.preventDefault();
      return void this.act(act.dataset["act"] ?? "", act);
    }
    const filter = event.target.closest<HTMLElement>("[data-filter]")?.dataset["filter"];
    if (filter) {
      const hidden = new Set(this.state.hidden);
      if (!hidden.delete(filter)) hidden.add(filter);
      return this.set({ hidden });
    }
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    // A sign may stand inside another question's mark: what it links to is what it means.
    const mark = link ? null : shownMarkAround(event.target);
    const anchor = decodeURIComponent(link?.hash.slice(1) ?? "");
    const asked = this.asked.find(
      ({ id }) => id === (mark?.dataset["question"] ?? anchor) || anchor.split(".")[1] === id,
    );
    if (!asked || (mark && (hasSelection() || !this.isOpen(asked)))) return;
    const passage = document.getElementById(anchor);
    const from =
      mark ??
      (link?.matches(selectorOf("mark-sign"))
        ? this.markOf(link)
        : passage?.matches(selectorOf("mark"))
          ? passage
          : undefined);
    if (from) this.side = sideOf(from) ?? "a";
    event.preventDefault();
    // From the list, a quotation leads to where it stands.
    const toText = from !== undefined && link !== null && link.closest(selectorOf("said")) !== null;
    if (toText && this.state.view === "list") this.set({ view: "side" });
    this.choose(asked, from);
    if (toText && !this.hasPanes()) from.scrollIntoView({ block: "center", behavior: this.motion() });
  }

  private markOf(sign: HTMLElement): HTMLElement | undefined {
    const before = sign.previousElementSibling;
    return before instanceof HTMLElement && before.matches(selectorOf("mark")) ? before : undefined;
  }

  private act(name: string, by?: HTMLElement): void {
    switch (name) {
      case "next":
        return this.step(1);
      case "previous":
        return this.step(-1);
      case "counterpart":
        return this.counterpart();
      case "lock":
        return this.set({ level: !this.state.level });
      case "list": {
        const asked = this.lit();
        this.set({ view: this.state.view === "list" ? "side" : "list" });
        if (asked) this.bring(asked);
        return;
      }
      case "copy-link": {
        const card = by?.closest<HTMLElement>(selectorOf("card"));
        const address = new URL(location.href);
        const question = card?.id ?? this.lit()?.id;
        if (question !== undefined && (card || address.hash === "")) address.hash = question;
        return void copyLink(address.href);
      }
      case "help":
        return openHelp();
    }
  }

  private onKey(key: string): boolean {
    const act = { n: "next", p: "previous", s: "counterpart", l: "copy-link", v: "list", "?": "help" }[key];
    if (act === undefined) return false;
    this.act(act);
    return true;
  }

  private onResize(): void {
    this.style.setProperty("--tools-height", `${part(this, "tools").offsetHeight}px`);
    this.onPageScroll();
    this.tie();
    this.redraw();
  }

  /** The panes scroll by themselves once the desk has come to the top; until then the page does. */
  private onPageScroll(): void {
    const top = part(this, "desk").getBoundingClientRect().top - part(this, "tools").offsetHeight;
    this.toggleAttribute("data-aligned", top <= 1);
    this.redraw();
  }

  private tie(): void {
    const pairs = this.shown()
      .filter((asked) => this.isOpen(asked))
      .flatMap(({ id, a, b }) => (a[0] && b[0] ? { question: id, a: a[0], b: b[0] } : []));
    this.level.tie(pairs, this.state.question);
  }

  private redraw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => {
      const lit = this.lit();
      const open = lit && this.isOpen(lit) ? lit : undefined;
      const side = this.state.view === "side" && !this.isNarrow();
      const others = this.shown()
        .filter((asked) => asked !== lit && this.isOpen(asked))
        .flatMap(({ a, b }) => [...a, ...b]);
      this.connectors.draw(side ? open : undefined, side ? others : []);
    });
  }

  private shown(): Asked[] {
    return this.asked.filter(({ card }) => !card.hidden);
  }

  /** What “next” goes through: the questions shown that differ, or, where none does, all that are shown. */
  private differences(): Asked[] {
    const shown = this.shown();
    const differing = judges ? [] : shown.filter(({ kind }) => kind !== "agree");
    return differing.length > 0 ? differing : shown;
  }

  private chosen(): Asked | undefined {
    return this.asked.find(({ id }) => id === this.state.question);
  }

  private lit(): Asked | undefined {
    return this.asked.find(({ card }) => card.ariaCurrent === "true" && !card.hidden);
  }

  private hasPanes(): boolean {
    return this.state.view === "side" && /auto|hidden/.test(getComputedStyle(accountOf(this, "a")).overflowY);
  }

  private isNarrow(): boolean {
    return !matchMedia("(min-width: 48em)").matches;
  }

  private motion(): ScrollBehavior {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`parallax-pair: no ${selector}`);
    return found;
  }
}

startReading();
customElements.define("parallax-pair", ParallaxPair);
