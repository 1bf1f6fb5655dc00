/** Data as a file: on lines, so that two versions can be compared. */
export function jsonResponse(data: unknown, type = "application/json"): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, { headers: { "Content-Type": type } });
}
