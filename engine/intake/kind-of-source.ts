/** A PDF or an archive, which a Word document is, by its first bytes. */
export function packedKind(bytes: Uint8Array): "docx" | "pdf" | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (start === "%PDF-") return "pdf";
  return start.startsWith("PK\u0003\u0004") ? "docx" : undefined;
}

/** What a text is written in, by its name, how it begins, and the type that was sent with it. */
export function kindOfText(name: string, text: string, type?: string): "html" | "markdown" | "text" | "rtf" {
  if (text.startsWith("{\\rtf")) return "rtf";
  if (
    /\.(html?|xhtml)$/i.test(name) ||
    /html/i.test(type ?? "") ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p|meta)[\s>]/i.test(text)
  )
    return "html";
  return /\.(md|markdown)$/i.test(name) ? "markdown" : "text";
}
