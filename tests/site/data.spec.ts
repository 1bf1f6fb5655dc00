import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { voiceName } from "../../engine/relations/voice-name.ts";
import { selectorsOf } from "../../app/_data/selectors-of.ts";
import { shelfAddresses } from "../../app/_shelf-addresses.ts";
import { comparisonOf, everyQuestion } from "../../app/_view/comparison.ts";
import { foundIn } from "../../app/_view/found-in.ts";
import { isReviewed } from "../../app/_view/reviewed.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { strangeSite, testedSite } from "../tested-sites.ts";
import { erbil } from "./pages.ts";

const { PARALLAX_OUT: out } = testedSite;

/** What the site gives as data: against its schema, against the models, and against the content that it is made of. */

const sites = [
  { folder: out, content: "content", base: "", name: "Parallax" },
  {
    folder: strangeSite.PARALLAX_OUT,
    content: strangeSite.PARALLAX_CONTENT,
    base: strangeSite.BASE_PATH,
    name: strangeSite.SITE_NAME,
  },
].filter(({ content }) => existsSync(content));

for (const { folder, content, base, name } of sites) {
  const incidents = readShelf(content).incidents.map((incident) => ({
    ...incident,
    questions: everyQuestion(comparisonOf(incident, foundIn(incident), shelfAddresses(incident.id))),
  }));

  const pages = new Map<string, ReadonlySet<string>>();
  /** An address, with the site's own host, of a page that is there, and has what the address names of it. */
  const expectPlace = (address: string) => {
    const { origin, pathname, hash } = new URL(address);
    expect(origin).toBe(testedSite.SITE_URL);
    const file = `${folder}${pathname.slice(base.length)}index.html`;
    // The build for tests leaves out pairs of forty accounts.
    if (folder === strangeSite.PARALLAX_OUT && pathname.includes("/ferry-2020/") && !existsSync(file)) return;
    const ids =
      pages.get(file) ?? new Set([...readFileSync(file, "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
    pages.set(file, ids);
    if (hash !== "") expect([...ids], address).toContain(decodeURIComponent(hash.slice(1)));
  };

  test.describe(folder, () => {
    test("every incident's data is what the schema describes", () => {
      const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
        readJson(`${folder}/schema/incident.json`) as object,
      );
      const files = readdirSync(`${folder}/incidents`).filter((name) => name.endsWith(".json"));
      const ids = incidents.flatMap(({ id, formerly }) => [id, ...formerly]);
      expect(files.toSorted()).toEqual(ids.map((id) => `${id}.json`).toSorted());
      for (const file of files) {
        validate(readJson(`${folder}/incidents/${file}`));
        expect(validate.errors ?? [], file).toEqual([]);
      }
    });

    for (const incident of incidents) {
      const claims = incident.questions.flatMap((question) =>
        question.positions.flatMap((position) => position.claims.map((claim) => ({ question, claim }))),
      );
      const textOf = (article: string) => incident.accounts.find((account) => account.article.id === article)?.article;

      test(`${incident.id}: every claim is in the data, at its place in code points`, () => {
        const data = at(readJson(`${folder}/incidents/${incident.id}.json`));
        const texts = new Map(data.all("accounts").map((account) => [account.text("id"), account.text("text")]));
        const found = data
          .all("questions")
          .flatMap((question) => question.all("positions").flatMap((position) => position.all("claims")));
        expect(found).toHaveLength(claims.length);
        for (const [i, claim] of found.entries()) {
          const text = Array.from(texts.get(claim.text("account")) ?? "");
          expect(text.slice(claim.number("start"), claim.number("end")).join("")).toBe(claims[i]?.claim.quote);
          // The headline is 0, and blank lines part what follows.
          const before = text.slice(0, claim.number("start")).join("");
          expect(claim.number("paragraph")).toBe(before.split("\n\n").length - 1);
          expectPlace(claim.text("address"));
        }
      });

      test(`${incident.id}: what the data says of accounts and pairs follows from its claims`, () => {
        const data = at(readJson(`${folder}/incidents/${incident.id}.json`));
        const accounts = data.all("accounts").map((account) => account.text("id"));
        for (const account of data.all("accounts"))
          for (const name of ["address", "articleAddress"]) expectPlace(account.text(name));
        for (const question of data.all("questions")) {
          expectPlace(question.text("address"));
          const positions = question.all("positions");
          const answersOf = (account: string) =>
            positions
              .filter((position) => position.all("claims").some((claim) => claim.text("account") === account))
              .map((position) => position.text("id"));
          const answering = accounts.filter((account) => answersOf(account).length > 0);
          const [silent, unseen, unread, notFound] = [
            question.texts("silent"),
            question.texts("unseen"),
            question.texts("unread"),
            question.texts("notFound"),
          ];
          const isSuggested = question.text("status") === "suggested";
          const isInPart = (account: string) => textOf(account)?.read === "part";
          const isForeign = (account: string) => isSuggested && textOf(account)?.textLang !== "en";
          // A machine claims no silence, and whom editors read they do not pass over.
          expect(isSuggested ? [...silent, ...unseen] : notFound).toEqual([]);
          expect([...silent, ...unseen, ...unread, ...notFound].toSorted()).toEqual(
            accounts.filter((account) => !answering.includes(account)).toSorted(),
          );
          expect([silent.filter(isInPart), unseen.filter((account) => !isInPart(account))]).toEqual([[], []]);
          expect(unread.map(isForeign)).toEqual(unread.map(() => true));
          expect([...silent, ...unseen, ...notFound].filter(isForeign)).toEqual([]);
          const conflicts = question.all("stances").filter((stance) => stance.text("kind") === "conflict");
          const pairs = question.all("pairs");
          expect(pairs).toHaveLength(pairsOf(accounts.length) - pairsOf(accounts.length - answering.length));
          for (const pair of pairs) {
            const [a = "", b = ""] = pair.texts("accounts");
            const relation = pair.text("relation");
            expectPlace(pair.text("address"));
            expect(new URL(pair.text("address")).pathname).toContain(`/${a}/${b}/`);
            const [ofA, ofB] = [answersOf(a), answersOf(b)];
            const isOnly = ofA.length === 0 || ofB.length === 0;
            expect(["only", "unseen", "found"].includes(relation)).toBe(isOnly);
            const other = ofA.length === 0 ? a : b;
            if (isOnly)
              expect(relation).toBe(
                isForeign(other) ? "unseen" : isSuggested ? "found" : isInPart(other) ? "unseen" : "only",
              );
            if (relation === "differs") expect(isSuggested).toBe(true);
            if (isOnly) expect(pair.texts("meant")).toEqual([ofA.length > 0 ? a : b]);
            if (ofA.join() === ofB.join()) expect(relation).toBe("agree");
            // Who tells more has all that the other has, and something else.
            if (relation === "adds" && pair.texts("meant").length === 1) {
              const [more, less] = pair.texts("meant")[0] === a ? [ofA, ofB] : [ofB, ofA];
              expect(more).toEqual(expect.arrayContaining(less));
              expect(more.length).toBeGreaterThan(less.length);
            }
            if (relation === "conflict" || relation === "disputed")
              expect(
                conflicts.some((stance) => {
                  const [x = "", y = ""] = stance.texts("positions");
                  return (ofA.includes(x) && ofB.includes(y)) || (ofA.includes(y) && ofB.includes(x));
                }),
              ).toBe(true);
          }
        }
      });

      test(`${incident.id}: the annotations have what the model requires, and find the words again`, () => {
        const collection = at(readJson(`${folder}/incidents/${incident.id}/annotations.jsonld`));
        expect(collection.text("@context")).toBe("http://www.w3.org/ns/anno.jsonld");
        expect(collection.text("type")).toBe("AnnotationCollection");
        expect(collection.number("total")).toBe(claims.length);
        const page = collection.one("first");
        expect(page.text("type")).toBe("AnnotationPage");
        expect(page.text("partOf")).toBe(collection.text("id"));
        expect(page.number("startIndex")).toBe(0);
        expect(collection.text("last")).toBe(page.text("id"));
        const items = page.all("items");
        expect(items).toHaveLength(claims.length);
        const ids = items.map((item) => item.text("id"));
        expect(new Set(ids).size).toBe(ids.length);
        for (const [i, item] of items.entries()) {
          const claim = claims[i]?.claim;
          const article = textOf(claim?.article ?? "");
          const target = item.one("target");
          const [quote, position] = target.all("selector");
          if (!claim || !article || !quote || !position) throw new Error("an annotation too many");
          expect(item.text("id")).toMatch(/^https?:\/\//);
          expect(item.text("type")).toBe("Annotation");
          const reviewed = claims[i]?.question.reviewed;
          if (reviewed !== undefined) {
            expect(item.text("created")).toBe(`${reviewed}T00:00:00Z`);
            expect(item.one("creator").text("name")).toBe(`The editors of ${name}`);
          }
          expect(item.one("generator").text("type")).toBe("Software");
          expect(item.all("body").map((body) => body.text("purpose"))).toEqual([
            "describing",
            "classifying",
            "tagging",
            ...(claim.translation === undefined ? [] : ["commenting"]),
          ]);
          expect(item.all("body")[0]?.text("value")).toContain(voiceName(claim.voice));
          expectPlace(item.all("body")[1]?.text("source") ?? "");
          expect(item.all("body")[2]?.text("value")).toBe(reviewed === undefined ? "suggested" : "reviewed");
          expect(new URL(target.text("source")).pathname).toBe(`${base}/articles/${article.id}/`);
          expect(quote.text("type")).toBe("TextQuoteSelector");
          expect(quote.text("exact")).toBe(claim.quote);
          expect(article.text).toContain(quote.text("prefix") + claim.quote + quote.text("suffix"));
          expect(position.text("type")).toBe("TextPositionSelector");
          const points = Array.from(article.text);
          expect(points.slice(position.number("start"), position.number("end")).join("")).toBe(claim.quote);
        }
      });

      test(`${incident.id}: the annotations use no word that the model's context does not define`, () => {
        const used = new Set<string>();
        const visit = (value: unknown): void => {
          if (Array.isArray(value)) value.forEach(visit);
          else if (typeof value === "object" && value !== null) {
            for (const [name, inner] of Object.entries(value)) {
              used.add(name);
              visit(inner);
            }
          }
        };
        visit(readJson(`${folder}/incidents/${incident.id}/annotations.jsonld`));
        expect([...used].filter((name) => !contextTerms.includes(name))).toEqual([]);
      });
    }
  });

  test(`${folder}: the feed is an Atom feed, with an entry for every day of review and every version`, async ({
    page,
  }) => {
    const xml = readFileSync(`${folder}/feed.xml`, "utf8");
    const feed = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, "application/xml");
      const read = (element: Element) =>
        Object.fromEntries(
          [...element.children].map((child) => [
            child.localName,
            child.textContent || child.getAttribute("href") || "",
          ]),
        );
      /** RFC 4287, 4.1.1 and 4.1.2: each just once; 3.2.1, 4.1.3.1 and 4.2.7: what stands in attributes. */
      const rulesBroken = (element: Element) => [
        ...["id", "title", "updated"].filter(
          (name) => [...element.children].filter(({ localName }) => localName === name).length !== 1,
        ),
        ...[...element.children].flatMap((child) => {
          const type = child.getAttribute("type");
          if (child.localName === "link")
            return URL.canParse(child.getAttribute("href") ?? "") &&
              /^(self|alternate)$/.test(child.getAttribute("rel") ?? "")
              ? []
              : "link";
          if (child.localName === "id") return URL.canParse(child.textContent) ? [] : "id that is no IRI";
          return child.localName === "content" && type !== "html" ? [`content of type ${type}`] : [];
        }),
        ...(element.querySelectorAll(':scope > link[rel="alternate"]').length === 1 ? [] : ["no alternate"]),
      ];
      return {
        broken: [parsed.documentElement, ...parsed.querySelectorAll("entry")].flatMap(rulesBroken),
        error: parsed.querySelector("parsererror")?.textContent ?? "",
        namespace: parsed.documentElement.namespaceURI,
        head: read(parsed.documentElement),
        author: parsed.querySelector("feed > author > name")?.textContent ?? "",
        self: parsed.querySelector('link[rel="self"]')?.getAttribute("href") ?? "",
        entries: [...parsed.querySelectorAll("entry")].map((entry) => {
          const content = new DOMParser().parseFromString(
            entry.querySelector("content")?.textContent ?? "",
            "text/html",
          );
          return {
            ...read(entry),
            links: [...content.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
            foreign: content.querySelectorAll("body *:not(p, ul, li, a, ins, del)").length,
          };
        }),
      };
    }, xml);
    expect(feed.error).toBe("");
    expect(feed.broken).toEqual([]);
    expect(feed.namespace).toBe("http://www.w3.org/2005/Atom");
    expect(feed.author).not.toBe("");
    expect(new URL(feed.self).pathname).toBe(`${base}/feed.xml`);
    expect(feed.head["id"]).toBe(feed.self);
    expect(feed.head["title"]).not.toBe("");
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
    expect(feed.head["updated"]).toMatch(moment);

    const { corrections } = readShelf(content);
    const mended = [...new Set(corrections.map(({ date }) => `${date}:corrections`))];
    const versions = incidents.map(({ history }) => history?.versions.slice(1).map(({ day }) => day) ?? []);
    const days = incidents.flatMap(({ id, questions }, i) =>
      [...new Set([...questions.flatMap(({ reviewed }) => reviewed ?? []), ...(versions[i] ?? [])])].map(
        (day) => `${day}:${id}`,
      ),
    );
    const entries = feed.entries.map(
      (entry) => entry as typeof entry & Record<"id" | "title" | "updated" | "link", string>,
    );
    expect(entries.map(({ id }) => id.replace(/^tag:[^,]+,/, "")).toSorted()).toEqual([...days, ...mended].toSorted());
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .toReversed(),
    );
    expect(feed.head["updated"]).toBe(entries[0]?.updated);
    for (const { title, updated, link, links, foreign } of entries) {
      expect(title).not.toBe("");
      expect(updated).toMatch(moment);
      expect(new URL(link).pathname.slice(base.length)).toMatch(/^\/(incidents\/[^/]+|corrections)\/$/);
      expect(links.length).toBeGreaterThan(0);
      expect(foreign).toBe(0);
      for (const address of [link, ...links]) {
        expect(existsSync(`${folder}${new URL(address).pathname.slice(base.length)}index.html`), address).toBe(true);
      }
    }
    const [own, others] = [true, false].map((isOwn) =>
      entries
        .filter(({ id }) => id.endsWith(":corrections") === isOwn)
        .reduce((count, { links }) => count + links.length, 0),
    );
    expect(own).toBe(corrections.reduce((count, { where }) => count + where.length, 0));
    const reviewed = incidents.flatMap(({ questions }) => questions.filter(isReviewed));
    expect(others).toBe(reviewed.length + versions.flat().length);
  });
}

test("a selector gives back its words on any text, astral characters included", () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom("👩‍👩‍👧", "𝒜", "é", " "), fc.string({ unit: "binary" })) });
  fc.assert(
    fc.property(text, text, text, (before, quote, after) => {
      const whole = before + quote + after;
      const { exact, prefix, suffix, start, end } = selectorsOf(whole, {
        start: before.length,
        end: before.length + quote.length,
      });
      expect(exact).toBe(quote);
      expect(before.endsWith(prefix)).toBe(true);
      expect(after.startsWith(suffix)).toBe(true);
      expect(Array.from(prefix).length).toBe(Math.min(32, Array.from(before).length));
      expect(Array.from(suffix).length).toBe(Math.min(32, Array.from(after).length));
      expect(Array.from(whole).slice(start, end).join("")).toBe(quote);
    }),
    { verbose: true },
  );
});

test("the grid's page names its data, every page the feed", async ({ page }) => {
  await page.goto(erbil);
  const alternates = () =>
    page
      .locator("link[rel=alternate]")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("type"), new URL(link.getAttribute("href") ?? "").pathname]),
      );
  expect(Object.fromEntries(await alternates())).toEqual({
    "application/json": "/incidents/erbil-2024-01.json",
    "application/ld+json": "/incidents/erbil-2024-01/annotations.jsonld",
    "application/atom+xml": "/feed.xml",
  });
  await page.goto("/method/");
  expect(await alternates()).toEqual([["application/atom+xml", "/feed.xml"]]);
  for (const name of ["this incident as JSON", "its claims as W3C Web Annotations", "new and changed comparisons"]) {
    await page.goto(erbil);
    const address = await page.getByRole("link", { name }).getAttribute("href");
    expect((await page.request.get(address ?? "")).ok()).toBe(true);
  }
});

/** How many pairs so many accounts have. */
function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Of http://www.w3.org/ns/anno.jsonld, the terms that annotations such as these may use, and JSON-LD's own. */
const contextTerms = [
  ...["@context", "id", "type", "label", "total", "first", "last", "partOf", "startIndex", "items", "motivation"],
  ...["creator", "generator", "name", "homepage", "created", "body", "value", "format", "language", "purpose"],
  ...["source", "target", "selector", "exact", "prefix", "suffix", "start", "end"],
];

/** Data of which nothing is known, read by name; throws where something else is found. */
interface Data {
  readonly one: (name: string) => Data;
  readonly all: (name: string) => Data[];
  readonly text: (name: string) => string;
  readonly texts: (name: string) => string[];
  readonly number: (name: string) => number;
}

function at(value: unknown): Data {
  const field = (name: string): unknown => {
    if (typeof value !== "object" || value === null) throw new Error(`no object to read ${name} of`);
    return Object.getOwnPropertyDescriptor(value, name)?.value;
  };
  const list = (name: string): unknown[] => {
    const list = field(name);
    if (!Array.isArray(list)) throw new Error(`${name} is no list`);
    return list;
  };
  const asText = (name: string, text: unknown): string => {
    if (typeof text !== "string") throw new Error(`${name} is no text`);
    return text;
  };
  return {
    one: (name) => at(field(name)),
    all: (name) => list(name).map(at),
    text: (name) => asText(name, field(name)),
    texts: (name) => list(name).map((text) => asText(name, text)),
    number: (name) => {
      const number = field(name);
      if (typeof number !== "number") throw new Error(`${name} is no number`);
      return number;
    },
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
