/** The content that commands work on and the site shows: `content/`, or the folder that the tests name. */
export const contentFolder = process.env["PARALLAX_CONTENT"] ?? "content";
