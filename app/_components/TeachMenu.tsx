import type { ReactNode } from "react";

/** What a class can do with a page, under one button beside its heading. */
export function TeachMenu({ children }: { children: ReactNode }) {
  return (
    <details className="md:relative" data-part="menu">
      <summary className="tool list-none border-rule [&::-webkit-details-marker]:hidden">Teach</summary>
      <div className="menu-panel flex w-max! max-w-[90vw] flex-col items-start gap-1 px-5! py-5!">{children}</div>
    </details>
  );
}
