/** What a reader is told of an error: its own sentence. */
export function errorInWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
