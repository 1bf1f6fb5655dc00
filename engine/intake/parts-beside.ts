import type { Block } from "./block.ts";

/** Parts of a page that come along with articles, by the names that sites give them. */
const beside =
  /(?:^|[\s_-])(?:related|recommend\w*|promo\w*|newsletters?|subscri\w*|signup|sign-up|share|sharing|social|comments?|respond|discussions?|replies|disqus|advert\w*|ads?|sponsor\w*|cookies?|consent|breadcrumbs?|most-?(?:read|popular|viewed)|popular|trending|outbrain|taboola|sidebar|tags?|paywall|read-?(?:more|next)|more-(?:stories|from|on|news)|latest|donat\w*|author-?(?:bio|box)|masthead|cta|banner|box|boxes|widget|teasers?|toolbar|pagination|print-?only)(?=$|[\s_-])/i;

/** Of these, what is no article whatever else stands on the page. */
const never = /(?:^|[\s_-])(?:comments?|respond|discussions?|replies|disqus|cookies?|consent|paywall)(?=$|[\s_-])/i;

/** Headings of parts that come along with articles, whole. */
const headings =
  /^(?:(?:you (?:may|might) also like|don[’']t miss|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|up next|read next|keep reading|explore more.*|more (?:on|from|in) .{1,30}|more (?:stories|news|releases?.*)|latest(?: news| stories)?|related(?: (?:articles|stories|content|topics|news|posts|links))?|share this(?: (?:page|article|story|post))?:?|recent (?:posts|comments))|(?:\d+ )?(?:comments?|replies|responses|discussion|thoughts on .*)(?: ?\(?\d+\)?)?)$/i;

/** How far up from a heading its part is looked for. */
const farthest = 3;

/**
 * Which parts of a page come along with its article: by their element, by the names that sites give them, by the heading that they begin
 * with, and because another article begins there, with a headline of its own like the first one's.
 */
export class PartsBeside {
  private readonly marked = new Map<Element, "a heading" | "another article">();
  /** Each element around the headline, and its child towards it. */
  private readonly aroundHeadline = new Map<Element, Element>();

  constructor(blocks: readonly Block[], places: readonly Element[], headlineAt: number) {
    const headline = places[headlineAt];
    for (let at = headline; at?.parentElement; at = at.parentElement) this.aroundHeadline.set(at.parentElement, at);
    blocks.forEach(({ kind, text, level }, i) => {
      const place = places[i];
      if (kind !== "heading" || !place || i === headlineAt) return;
      if (headings.test(text)) this.markUnder(place);
      else if (i > headlineAt && level === 1 && headline && /^H1$/i.test(headline.tagName))
        this.markOther(place, headline);
    });
  }

  /** The outermost part of the page around an element, up to `root`, that comes along with articles. */
  of(place: Element | undefined, root?: Element): Element | undefined {
    let found: Element | undefined;
    for (let at: Element | null = place ?? null; at && at !== root; at = at.parentElement) {
      const name = at.tagName.toUpperCase();
      if (name === "BODY" || name === "HTML") break;
      const isNamed = name !== "ARTICLE" && name !== "MAIN" && beside.test(named(at));
      const isOfPage = name === "ASIDE" || name === "NAV" || (name === "FOOTER" && !at.closest("blockquote"));
      if (isNamed || isOfPage || this.marked.has(at)) found = at;
    }
    return found;
  }

  /** Whether a part is none of an article, even where it has most of the page's words. */
  isSure(part: Element | undefined): boolean {
    return part !== undefined && (this.marked.has(part) || never.test(named(part)));
  }

  isOtherArticle(part: Element | undefined): boolean {
    return part !== undefined && this.marked.get(part) === "another article";
  }

  /** Marks what a heading of the page stands over: the element that it begins, or what follows it there and has links. */
  private markUnder(heading: Element): void {
    let part = heading;
    for (let up = 0; up < farthest; up++) {
      const around: Element | null = part.parentElement;
      if (!around || /^(?:BODY|MAIN|ARTICLE)$/i.test(around.tagName) || !isFirst(part)) break;
      if (this.aroundHeadline.has(around)) break;
      part = around;
    }
    if (part !== heading) return void this.marked.set(part, "a heading");
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^H[1-6]$/i.test(next.tagName) || !next.querySelector("a")) return;
      this.marked.set(next, "a heading");
    }
  }

  /** Marks what another headline begins, where that is an element like the one in which the first headline stands. */
  private markOther(heading: Element, headline: Element): void {
    let part = heading;
    while (part.parentElement && !this.aroundHeadline.has(part.parentElement)) {
      if (!isFirst(part)) return;
      part = part.parentElement;
    }
    const own = part.parentElement ? this.aroundHeadline.get(part.parentElement) : undefined;
    if (part !== heading && own !== headline && own?.tagName === part.tagName) this.marked.set(part, "another article");
  }
}

function named(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`;
}

/** Whether no words stand before an element in its parent. */
function isFirst(element: Element): boolean {
  for (let at: ChildNode | null = element.previousSibling; at; at = at.previousSibling)
    if (at.nodeType !== 8 && (at.textContent ?? "").trim() !== "") return false;
  return true;
}
