/**
 * Words as the Markdown that gives just these words, as a paragraph or inside one: nothing in them is taken for emphasis, a link, a
 * heading, a list or HTML. Line breaks must be spaces already.
 */
export function escapeMarkdown(words: string): string {
  return (
    words
      .replace(/[\\`*_[\]<>~|]/g, "\\$&")
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replace(/!(?=\\\[)/g, "\\!")
      // What would become a link by itself: an address, “www.” and an e-mail address.
      .replace(/(https?|ftp)(?=:\/\/)/gi, "$1\\")
      .replace(/www(?=\.)/gi, "$&\\")
      .replace(/@/g, "\\@")
  );
}

/** The same for the words with which a paragraph begins, where a list, a heading or a rule could begin. */
export function escapeBeginning(markdown: string): string {
  return markdown
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(#{1,6})(?=\s|$)/, "\\$1")
    .replace(/^[-+=](?=\s|$|[-=])/, "\\$&")
    .replace(/^:(?=[-:])/, "\\:");
}
