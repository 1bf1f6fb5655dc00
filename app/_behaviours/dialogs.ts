import { whenGone } from "./when-gone.ts";

const opened: HTMLDialogElement[] = [];

/** The dialog on top of all that are open: nothing else is reached by mouse and keys. */
export function topDialog(): HTMLDialogElement | undefined {
  return opened.findLast((dialog) => dialog.open);
}

/** Puts a dialog into the page and opens it; it is taken out when it closes, and when the behaviour goes that opened it. */
export function openDialog(dialog: HTMLDialogElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const leave = () => {
    opened.splice(0, opened.length, ...opened.filter((other) => other !== dialog));
    dialog.remove();
  };
  dialog.addEventListener("close", leave, { once: true });
  whenGone(signal, leave);
  opened.push(dialog);
  document.body.append(dialog);
  dialog.showModal();
}
