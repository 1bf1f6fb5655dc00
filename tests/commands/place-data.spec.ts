import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { placeData, routeOf } from "../../commands/place-data.ts";

test("an incident's data is published beside its folder, and nothing else is moved", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "parallax-"));
  mkdirSync(path.join(folder, "incidents/mill-2022/questions"), { recursive: true });
  writeFileSync(path.join(folder, "incidents/mill-2022/incident.json"), "{}");
  writeFileSync(path.join(folder, "incidents/mill-2022/index.html"), "page");
  placeData(folder);
  expect(readFileSync(path.join(folder, "incidents/mill-2022.json"), "utf8")).toBe("{}");
  expect(existsSync(path.join(folder, "incidents/mill-2022/incident.json"))).toBe(false);
  expect(existsSync(path.join(folder, "incidents/mill-2022/index.html"))).toBe(true);
  placeData(folder);
});

test("while writing, the same address is answered by its route; other addresses are as they are", () => {
  expect(routeOf("/incidents/mill-2022.json")).toBe("/incidents/mill-2022/incident.json");
  for (const address of [
    "/",
    "/incidents/mill-2022/",
    "/schema/incident.json",
    "/incidents/.json",
    "/incidents/a/b.json",
    "/incidents/a/annotations.jsonld",
  ]) {
    expect(routeOf(address)).toBe(address);
  }
});
