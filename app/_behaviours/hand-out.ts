/** Hands out a file under a name; what must not outlast something else lets go of it earlier. */
export function handOut(name: string, content: BlobPart, type: string): () => void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  const timer = setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return () => {
    clearTimeout(timer);
    URL.revokeObjectURL(link.href);
  };
}
