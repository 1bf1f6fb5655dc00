/** Data for machines inside a page. No “<” is left in it, so that nothing in content can end the element (finish-pages.ts). */
export function LinkedData({ data }: { data: unknown }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
