import { downloadZip } from "client-zip";
import type { ContentFiles } from "./content-files.ts";
import { programName, siteName } from "../../_site-name.ts";

type Made = Exclude<ContentFiles, { readonly problems: unknown }>;

/** The files of a comparison in one, in the folders of `content/`, with a note on what to do with them. */
export function zipOf(made: Made, now: Date): Promise<Blob> {
  const files = made.files.map(({ kind, id, text }) => ({ name: `${kind}/${id}.md`, input: text }));
  const all = [...files, { name: "README.txt", input: noteOf(made) }];
  return downloadZip(all.map((file) => ({ ...file, lastModified: now }))).blob();
}

function noteOf({ incident, told }: Made): string {
  return `A comparison for the shelf of ${programName}

Put the two folders into content/private/ of ${programName}, where they are for your machine alone, or, where every text may be
published, into content/. Where a file of the same name is there already and holds the same article, keep the one that is there.
Then: npm run check

What an editor still decides
- articles/: whether each text may be published; if it may not, it is retold (text: retold), and its quotations with it.
- articles/: the outlet's medium, and a short name where no publisher is stated.
- incidents/${incident}.md: below the front matter, what a reader should know first; prompts for a class; incidents that look the same.
- Each question's day of review is the day on which it was marked or confirmed: read every quotation in its place before you keep it.
${told.length === 0 ? "" : `\nWhat stands otherwise than in the comparison\n${told.map((one) => `- ${one}\n`).join("")}`}
This .zip does not open again on ${siteName}: the file with all of the comparison (.json) does.
`;
}
