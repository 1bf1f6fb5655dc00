/** What to do with files of kinds that are not read, by how their names end. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:odt|ott|fodt|pages|wpd|wps|gdoc|docm|dotx)$/i,
    "documents of this kind are not read. Open it, and save it as .docx, or copy its text, and paste that.",
  ],
  [
    /\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg)$/i,
    "it is a picture, and no words are read out of pictures. Copy the article’s text from its page, and paste that; of a picture of a page, a program that recognises text makes a PDF or text that is read here.",
  ],
  [
    /\.(?:mhtml?|webarchive|maff)$/i,
    "it is an archive of a whole page. Save the page once more, as “HTML only”, and choose that.",
  ],
  [
    /\.(?:zip|7z|rar|gz|tgz|tar)$/i,
    "it is an archive of files. Unpack it, and choose the articles in it; several can be chosen at once.",
  ],
  [/\.(?:epub|mobi|azw3?)$/i, "it is a book. Copy the text of one article of it, and paste that."],
  [
    /\.(?:xlsx?|ods|csv|tsv|pptx?|odp|key|numbers)$/i,
    "it is a table or a set of slides, and no article. Copy the article’s text, and paste that.",
  ],
  [/\.(?:mp3|m4a|wav|ogg|mp4|mov|webm|avi)$/i, "it is sound or film. Paste a transcript of it as text."],
  [
    /\.(?:url|webloc|desktop)$/i,
    "it is a link to a page, and not the page. Open it, and use the bookmark, or copy its text, and paste that.",
  ],
];

/** How Word documents begin that are older than .docx, or have a password: [MS-CFB], 2.2. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Of a file of a kind that is not read: what it is, and what to do; nothing of one that may be read. */
export function otherKind(name: string, bytes: Uint8Array): string | undefined {
  if (compound.every((byte, i) => bytes[i] === byte))
    return "it is a document that has a password, or is older than .docx. Open it, copy its text, and paste that.";
  return kinds.find(([ending]) => ending.test(name))?.[1];
}
