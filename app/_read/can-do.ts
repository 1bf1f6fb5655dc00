import { at } from "../_base.ts";

/** Whether the page is served by a server of this machine that can do so (commands/serving/local-answers.ts); others are not asked. */
export async function canDo(what: string): Promise<boolean> {
  if (!/^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(location.hostname)) return false;
  try {
    const answer = await fetch(at("/local/"));
    const { can } = (answer.ok ? await answer.json() : {}) as { can?: unknown };
    return Array.isArray(can) && can.includes(what);
  } catch {
    // No such server.
    return false;
  }
}
