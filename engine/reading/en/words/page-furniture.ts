import { phrases } from "./phrases.ts";

/** What lines around an article say, on pages of any site: whole phrases, in lower case. */
export const furniture: readonly string[] = phrases(`
  leave a comment, leave a reply, post a comment, your email address, comment data, reduce spam, source link, click
  here, visit here, read more, read also, see also, related articles, related stories, related posts, recommended for
  you, most read, most popular, sign up, sign in, log in, subscribe, newsletter, follow us, share this, share on,
  tweet this, powered by, cookie, privacy policy, terms of use, terms of service, terms and conditions, advertisement,
  advertising, sponsored, skip to, back to top, scroll to top, breaking news alerts, download our app, submit free,
  blog posts, category for your post, tags with commas, view comments, show comments, print this, send us a tip,
  support our journalism, join the conversation, contact us, about us
`);
