/** How long the line stays that says what was copied, in milliseconds. */
const shown = 4000;

/** Copies an address, and says so; where the browser does not let it, shows the address to be copied by hand. */
export async function copyLink(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say("Link copied.");
  } catch {
    say(`Copy this link: ${address}`, Infinity);
  }
}

function say(text: string, time = shown): void {
  document.querySelector(".toast")?.remove();
  const toast = document.createElement("p");
  toast.className = "toast";
  toast.setAttribute("role", "status");
  document.body.append(toast);
  // A live region is heard when it changes, not when it comes.
  requestAnimationFrame(() => (toast.textContent = text));
  if (time !== Infinity) setTimeout(() => toast.remove(), time);
  else toast.addEventListener("click", () => getSelection()?.selectAllChildren(toast));
}
