/** The program that makes the site; a site that bears no name of its own is called by it. */
export const programName = "Parallax";

/** What the site calls itself: `SITE_NAME`, which the build checks (commands/build-site.ts), or the program's name. */
export const siteName = process.env["SITE_NAME"] || programName;

/** “Parallax’s”, “The Harbour Papers’”. */
export const ofTheSite = `${siteName}${/s$/i.test(siteName) ? "’" : "’s"}`;

const behindTitle = ` · ${siteName}`;

/** The title of a page as browsers show it: with the site's name behind. */
export const withSiteName = (title: string) => title + behindTitle;

/** The title of a page, from the one that browsers show. */
export const withoutSiteName = (shown: string) =>
  shown.endsWith(behindTitle) ? shown.slice(0, -behindTitle.length) : shown;
