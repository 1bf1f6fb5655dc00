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
  { folder: out, content: "content", base: "" },
  { folder: strangeSite.PARALLAX_OUT, content: strangeSite.PARALLAX_CONTENT, base: strangeSite.BASE_PATH },
].filter(({ content }) => existsSync(content));

for (const { folder, content, base } of sites) {
  const incidents = readShelf(content).incidents.map((incident) => ({
    ...incident,
    questions: everyQuestion(comparisonOf(incident, foundIn(incident), shelfAddresses(incident.id))),
  }));

  test.describe(folder, () => {
    test("every incident's data is what the schema describes", () => {
      const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
        readJson(`${folder}/schema/incident.json`) as object,
      );
      const files = readdirSync(`${folder}/incidents`).filter((name) => name.endsWith(".json"));
      expect(files.toSorted()).toEqual(incidents.map(({ id }) => `${id}.json`).toSorted());
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
            expect(item.one("creator").text("name")).toContain("Parallax");
          }
          expect(item.one("generator").text("type")).toBe("Software");
          expect(item.all("body").map((body) => body.text("purpose"))).toEqual([
            "describing",
            "classifying",
            "tagging",
          ]);
          expect(item.all("body")[0]?.text("value")).toContain(voiceName(claim.voice));
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

  test(`${folder}: the feed is an Atom feed, with an entry for every day of review`, async ({ page }) => {
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
      return {
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
            foreign: content.querySelectorAll("body *:not(p, ul, li, a)").length,
          };
        }),
      };
    }, xml);
    expect(feed.error).toBe("");
    expect(feed.namespace).toBe("http://www.w3.org/2005/Atom");
    expect(feed.author).not.toBe("");
    expect(new URL(feed.self).pathname).toBe(`${base}/feed.xml`);
    expect(feed.head["id"]).toBe(feed.self);
    expect(feed.head["title"]).not.toBe("");
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
    expect(feed.head["updated"]).toMatch(moment);

    const days = incidents.flatMap(({ id, questions }) =>
      [...new Set(questions.flatMap(({ reviewed }) => reviewed ?? []))].map((day) => `${day}:${id}`),
    );
    const entries = feed.entries.map(
      (entry) => entry as typeof entry & Record<"id" | "title" | "updated" | "link", string>,
    );
    expect(entries.map(({ id }) => id.replace(/^tag:[^,]+,/, "")).toSorted()).toEqual(days.toSorted());
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .toReversed(),
    );
    for (const { title, updated, link, links, foreign } of entries) {
      expect(title).not.toBe("");
      expect(updated).toMatch(moment);
      expect(new URL(link).pathname.slice(base.length)).toMatch(/^\/incidents\/[^/]+\/$/);
      expect(links.length).toBeGreaterThan(0);
      expect(foreign).toBe(0);
      for (const address of [link, ...links]) {
        expect(existsSync(`${folder}${new URL(address).pathname.slice(base.length)}index.html`), address).toBe(true);
      }
    }
    const listed = entries.reduce((count, { links }) => count + links.length, 0);
    expect(listed).toBe(incidents.flatMap(({ questions }) => questions.filter(isReviewed)).length);
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
  readonly number: (name: string) => number;
}

function at(value: unknown): Data {
  const field = (name: string): unknown => {
    if (typeof value !== "object" || value === null) throw new Error(`no object to read ${name} of`);
    return Object.getOwnPropertyDescriptor(value, name)?.value;
  };
  return {
    one: (name) => at(field(name)),
    all: (name) => {
      const list = field(name);
      if (!Array.isArray(list)) throw new Error(`${name} is no list`);
      return list.map(at);
    },
    text: (name) => {
      const text = field(name);
      if (typeof text !== "string") throw new Error(`${name} is no text`);
      return text;
    },
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
