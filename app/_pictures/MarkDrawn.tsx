/** The site's mark, as in app/icon.svg. `isFull` fills the square, with the mark where no mask of a system reaches. */
export function MarkDrawn({ size, isFull = false }: { size: number; isFull?: boolean }) {
  return (
    <svg width={size} height={size} viewBox={isFull ? "-8 -8 80 80" : "0 0 64 64"}>
      {isFull ? (
        <rect x="-8" y="-8" width="80" height="80" fill="#1f1f1d" />
      ) : (
        <rect width="64" height="64" rx="12" fill="#1f1f1d" />
      )}
      <path d="M14 50 32 14 50 50" fill="none" stroke="#fbfaf6" strokeWidth="5" strokeLinejoin="round" />
      <circle cx="14" cy="50" r="6" fill="#7db7f0" />
      <circle cx="50" cy="50" r="6" fill="#ff9d66" />
    </svg>
  );
}
