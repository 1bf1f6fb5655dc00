import type { ComponentProps, ReactNode } from "react";

/** A button among the tools of a screen. */
export function Act({
  children,
  act,
  label,
  disabled = false,
}: {
  children: ReactNode;
  act: (button: HTMLButtonElement) => void;
  /** What it does, where its words alone do not say to what. */
  label?: string | undefined;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      className="tool border-rule"
      onClick={({ currentTarget }) => act(currentTarget)}
      aria-label={label}
      disabled={disabled}
    >
      {children}
    </button>
  );
}

/** A line of text to be written, with what it is. */
export function Field({
  says,
  value,
  change,
  hint,
  list,
  type = "text",
}: {
  says: string;
  value: string;
  change: (value: string) => void;
  hint?: string | undefined;
  /** The id of a list of proposals. */
  list?: string | undefined;
  type?: "text" | "date" | "url";
}) {
  return (
    <Line
      says={says}
      hint={hint}
      type={type}
      ref={(field: HTMLInputElement | null) => {
        // What is being typed is the reader's, however often the page is drawn meanwhile.
        if (field && field !== document.activeElement) field.value = value;
      }}
      list={list}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}

/** A box for one line, below what it is. */
export function Line({
  says,
  hint,
  ...input
}: ComponentProps<"input"> & {
  says: string;
  hint?: string | undefined;
}) {
  return (
    <label className="block min-w-0 font-sans text-93">
      <span className="text-soft">{says}</span>
      <input
        className="mt-1 block w-full rounded-md border border-soft bg-paper px-5 py-3 text-ink"
        type="text"
        dir="auto"
        {...input}
      />
      {hint !== undefined && <span className="text-86 wrap-anywhere text-soft">{hint}</span>}
    </label>
  );
}
