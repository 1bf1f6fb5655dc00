import { defineConfig } from "@playwright/test";
import { launchArguments } from "./launch-arguments.ts";

const site = process.env["SITE"];
const executablePath = process.env["CHROMIUM"];
if (!site || !executablePath)
  throw new Error("Run the tests with npm test, which builds and serves what they look at.");

/** One runner for all: specs of the first three projects open no browser. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["./closing-line.ts"]],
  use: {
    baseURL: site,
    // What the worker keeps is looked at in offline.spec.ts, and disturbs no other.
    serviceWorkers: "block",
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: {
      executablePath,
      args: launchArguments,
      chromiumSandbox: process.getuid?.() !== 0 && !process.env["CI"],
    },
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    { name: "engine", testDir: "engine" },
    { name: "library", testDir: "library" },
    { name: "commands", testDir: "commands" },
    // A browser on a shared machine may be late once; a test that passes only then is listed as flaky.
    { name: "site", testDir: "site", retries: process.env["CI"] ? 1 : 0 },
  ],
});
