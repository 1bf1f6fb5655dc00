/** Whether words are selected: who clicks then wants them, and not to be taken elsewhere. */
export function hasSelection(): boolean {
  return (getSelection()?.toString() ?? "") !== "";
}
