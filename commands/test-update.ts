import { spawnSync } from "node:child_process";

/**
 * `npm run test:update`: runs the tests that need no browser and writes their golden files anew where they differ; each
 * one that changed is named. What stands after `--` goes to Playwright.
 */
const projects = ["engine", "library", "commands"];

const { status } = spawnSync(
  process.execPath,
  [
    ...["node_modules/@playwright/test/cli.js", "test", "-c", "tests", "--update-snapshots=changed"],
    ...projects.map((project) => `--project=${project}`),
    ...process.argv.slice(2),
  ],
  // These projects look at no site and open no browser.
  { stdio: "inherit", env: { ...process.env, SITE: "none", CHROMIUM: "none" } },
);
process.exitCode = status ?? 1;
