import { at } from "./_base.ts";

/** Every address of the site is made here. Ids are safe in an address as they are (library/schema.ts). */

export const homeAddress = at("/");

export const methodAddress = at("/method/");

/** What the shelf got wrong, and when it was mended. */
export const correctionsAddress = at("/corrections/");

export const notesAddress = at("/notes/");

/** Everything on the shelf, from one field; and what the field searches. */
export const searchAddress = at("/search/");
export const searchFileAddress = at("/search.json");

/** What is kept for reading without a network, and the page in the place of one that is not kept. */
export const offlineAddress = at("/offline/");
export const notKeptAddress = `${offlineAddress}not-kept/`;

/** What a browser reads that puts the site among its programs, and the icons that it shows. */
export const manifestAddress = at("/manifest.webmanifest");
export const iconAddress = (file: string) => at(`/icons/${file}`);

/** What describes an incident's data. */
export const schemaAddress = at("/schema/incident.json");

/** What describes a reader's own comparison as it is saved. */
export const comparisonSchemaAddress = at("/schema/comparison.json");

export const incidentAddress = (incident: string) => at(`/incidents/${incident}/`);

export const pairAddress = (incident: string, a: string, b: string) => `${incidentAddress(incident)}${a}/${b}/`;

export const annotatedAddress = (incident: string, article: string) => `${incidentAddress(incident)}${article}/`;

/** What every account says to one question; the segment `questions` is no article's id (Next prefers fixed names). */
export const questionAddress = (incident: string, question: string) =>
  `${incidentAddress(incident)}questions/${question}/`;

/** Where the rules of the engine are told. */
export const rulesAddress = `${methodAddress}#site.suggestions`;

/** Where one of them is. */
export const ruleAddress = (rule: string) => `${methodAddress}#${rule}`;

/** What a language model may propose, and how that is checked. */
export const modelsAddress = `${methodAddress}#site.models`;

/** What the data holds. */
export const aboutDataAddress = `${methodAddress}#site.data`;

/** The page for teachers. */
export const teachAddress = at("/teach/");

/** A lesson with its own pair, or with the one that it has of an incident. */
export const lessonAddress = (lesson: string, incident?: string) =>
  `${teachAddress}${lesson}/${incident === undefined ? "" : `${incident}/`}`;

/** A sheet for two accounts of a teacher's own; the segment `grid` is no lesson's id. */
export const emptyGridAddress = `${teachAddress}grid/`;

/** Where a reader compares articles of their own. */
export const readAddress = at("/read/");

/** How that is done, step by step. */
export const howAddress = at("/read/how/");

/** Where an incident of the shelf is taken up as a comparison of the reader's own. */
export const continueAddress = (incident: string) => `${readAddress}?from=${incident}`;

/** All incidents, all articles, all voices. */
export const incidentsAddress = at("/incidents/");
export const articlesAddress = at("/articles/");
export const voicesAddress = at("/voices/");

/** What one voice is reported to have said. */
export const voiceAddress = (voice: string) => `${voicesAddress}${voice}/`;

/** Where what pupils hand in is read; the segment `tally` is no lesson's id. */
export const tallyAddress = `${teachAddress}tally/`;

export const articleAddress = (article: string) => at(`/articles/${article}/`);

const written = process.env["SITE_URL"] ?? "";

/** Where the site is published: the `SITE_URL` of the build, or nothing where it has none; what is no address the build refuses. */
const published = URL.canParse(written) ? written : undefined;

/** The origin for what cannot be without one, as data and citations: where the site is published, or else where `npm start` shows it. */
export const siteUrl = new URL(new URL(published ?? "http://localhost:3000").origin);

/** A whole address, for what cannot be without. */
export const whole = (address: string) => new URL(address, siteUrl).href;

/**
 * A whole address on the published site, for what others are to follow: canonical addresses, codes to scan, the code of frames. Nothing
 * where it is not known: an address of this machine would lead them to theirs.
 */
export const publishedAddress = (address: string) => (published === undefined ? undefined : whole(address));

/** An address as it is printed: whole, if that is known. */
export const printedAddress = (address: string) => publishedAddress(address) ?? address;

/** An incident as data. */
export const dataAddress = (incident: string) => at(`/incidents/${incident}.json`);

/** Its claims as W3C Web Annotations. */
export const annotationsAddress = (incident: string) => `${incidentAddress(incident)}annotations.jsonld`;

export const feedAddress = at("/feed.xml");

/** The picture of a page, shown with a link to it; `page` is the address of the page. */
export const pictureAddress = (page: string) => `${page}og.png`;

/** The picture of pages that have none of their own. */
export const defaultPicture = at("/og.png");

/** A page's content for a frame on other sites; `page` is the address of a question or, in its canonical order, a pair. */
export const embedAddress = (page: string) => `${page}embed/`;

/** The sources of an incident, cited. */
export const sourcesAddress = (incident: string) => `${incidentAddress(incident)}sources/`;

/** What changed in an incident, version by version; the segment `history` is no article's id. */
export const historyAddress = (incident: string) => `${incidentAddress(incident)}history/`;

/** The discussion sheet of an incident; the segment `sheet` is no article's id. */
export const sheetAddress = (incident: string) => `${incidentAddress(incident)}sheet/`;

/** The discussion sheet of a pair in its canonical order. */
export const pairSheetAddress = (incident: string, a: string, b: string) => `${sheetAddress(incident)}${a}/${b}/`;

/** The answers to a discussion sheet, at `key/` where that is at `sheet/`; `sheet` is its address. */
export const keyAddress = (sheet: string) => sheet.replace(/(\/incidents\/[^/]+)\/sheet\//, "$1/key/");

/** The files for reference managers below the address of an article, of an incident's sources or, in its canonical order, a pair. */
export const citationFiles = (page: string) => ({
  bib: `${page}cite.bib`,
  ris: `${page}cite.ris`,
  json: `${page}cite.json`,
});

/** What the dialog for citations is made of: every form of an article's citations, with what is put in left open. */
export const citationFormsAddress = (page: string) => `${page}forms.json`;
