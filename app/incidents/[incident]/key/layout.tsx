import type { ReactNode } from "react";
import "../../../_sheet/sheet.css";

/** What only sheets are drawn with. */
export default function SheetLayout({ children }: { children: ReactNode }) {
  return children;
}
