import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { findBrowser, NoBrowser, type Machine } from "../find-browser.ts";
import { explain } from "../../commands/install.mjs";
import { serve } from "../../commands/serve.ts";
import { testedSite } from "../tested-sites.ts";
import { told } from "../../commands/told.ts";

/** What a newcomer's machine may be like. */

test.describe("the browser is found in order", () => {
  /** A machine on which these files exist, and installing goes as told. */
  function machine(files: string[], env: Record<string, string> = {}, installs: Record<string, string> = {}) {
    const ran: string[] = [];
    const it: Machine = {
      env: { PATH: "/usr/local/bin:/usr/bin", ...env },
      platform: "linux",
      isRoot: true,
      exists: (file) => files.includes(file),
      run: (command, args) => {
        const line = [path.basename(command), ...args].join(" ");
        ran.push(line);
        const made = Object.entries(installs).find(([part]) => line.includes(part))?.[1];
        if (made) files.push(made);
        return made !== undefined || (args[0] === "--version" && files.includes(command)) || line === "apt-get update";
      },
      playwrights: () => "/cache/playwright/chrome",
      say: () => undefined,
    };
    return { it, ran };
  }

  test("the one that CHROMIUM_PATH names", () => {
    const { it } = machine(["/opt/chrome", "/usr/bin/chromium"], { CHROMIUM_PATH: "/opt/chrome" });
    expect(findBrowser(it)).toBe("/opt/chrome");
  });
  test("a wrong CHROMIUM_PATH is an error, though there is another browser", () => {
    const { it } = machine(["/usr/bin/chromium"], { CHROMIUM_PATH: "/opt/chrome" });
    expect(() => findBrowser(it)).toThrow(/CHROMIUM_PATH is “\/opt\/chrome”/);
  });
  test("one on the machine", () => {
    const { it, ran } = machine(["/usr/bin/google-chrome", "/cache/playwright/chrome"]);
    expect(findBrowser(it)).toBe("/usr/bin/google-chrome");
    expect(ran).toEqual([]);
  });
  test("Playwright's own", () => {
    expect(findBrowser(machine(["/cache/playwright/chrome"]).it)).toBe("/cache/playwright/chrome");
  });
  test("Playwright's, installed", () => {
    const { it } = machine([], {}, { "install chromium": "/cache/playwright/chrome" });
    expect(findBrowser(it)).toBe("/cache/playwright/chrome");
  });
  test("Debian's, installed by root", () => {
    const { it, ran } = machine(["/etc/debian_version"], {}, { "apt-get install": "/usr/bin/chromium" });
    expect(findBrowser(it)).toBe("/usr/bin/chromium");
    expect(ran.at(-1)).toBe("apt-get install -y chromium");
  });
  test("or none, and what to install", () => {
    expect(() => findBrowser(machine([]).it)).toThrow(NoBrowser);
    expect(() => findBrowser(machine([]).it)).toThrow(/apt-get install chromium/);
  });
});

test.describe("a failed install is one clear line", () => {
  for (const [output, line] of [
    ["npm error code ENOSPC\nnpm error no space left on device", /disk is full/],
    ["npm error code ENOTFOUND\nnpm error network request failed", /could not reach its registry/],
    ["npm error code EAI_AGAIN", /check the network/],
    ["npm error code EACCES", /who owns it/],
    ["npm error something else\nmore", /npm error something else/],
  ] as const) {
    test(output.split("\n")[0] ?? "", () => {
      expect(explain(output)).toMatch(line);
      expect(explain(output).split("\n")).toHaveLength(1);
    });
  }
});

test("a Node that is too old gets one line, and no stack", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "old-node-"));
  const asOld = `Object.defineProperty(process.versions, "node", { value: "18.19.0" });`;
  writeFileSync(path.join(folder, "old.cjs"), asOld);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", path.join(folder, "old.cjs"), "commands/run.mjs", "start"],
    {
      encoding: "utf8",
    },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Parallax needs Node 20\.9 or newer, and this is Node 18\.19\.0: .*\n$/);
});

/** A fresh clone's package files on a machine that reaches no registry. */
function unconnected() {
  const folder = mkdtempSync(path.join(tmpdir(), "unconnected-"));
  for (const name of ["package.json", "package-lock.json", "commands"]) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  const env = {
    ...process.env,
    npm_config_registry: "http://localhost:9/",
    npm_config_cache: path.join(folder, "cache"),
    npm_config_fetch_retries: "0",
  };
  return {
    folder,
    env,
    run: (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env }),
  };
}

test("no network: npm ci fails, and one line says why", () => {
  const { folder, run } = unconnected();
  const { status, stderr, stdout } = run("commands/run.mjs", "start");
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toContain("No packages yet: installing them with npm ci …");
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("could not reach its registry")]);
});

test("a registry that takes a connection and never answers is said, while npm goes on trying", async () => {
  const silent = createTcpServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "localhost", resolve));
  const { folder, env } = unconnected();
  const registry = `http://localhost:${(silent.address() as AddressInfo).port}/`;
  const child = spawn(process.execPath, ["commands/run.mjs", "start"], {
    cwd: folder,
    env: { ...env, npm_config_registry: registry },
    detached: true,
  });
  // npm's own patience is five minutes: what comes within the time of a test does not come from there.
  for await (const said of child.stdout) if (String(said).includes("npm's registry does not answer")) break;
  expect(child.exitCode).toBeNull();
  process.kill(-(child.pid ?? 0));
  silent.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("packages older than the lock are installed anew; newer ones are left alone", () => {
  const { folder, run } = unconnected();
  mkdirSync(path.join(folder, "node_modules"));
  const install = () =>
    run("-e", 'import("./commands/install.mjs").then(({ ensureInstalled }) => ensureInstalled(() => 0))');
  expect(install().stdout).toContain("The packages are older than the lock");
  writeFileSync(path.join(folder, "node_modules/.package-lock.json"), "{}");
  expect(install()).toMatchObject({ status: 0, stdout: "" });
  rmSync(folder, { recursive: true });
});

test("a taken port gives way to the next free one", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(4801, "localhost", resolve));
  const { port, server } = await serve(testedSite.PARALLAX_OUT, 4801);
  expect(port).toBeGreaterThan(4801);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
  const missing = await fetch(`http://localhost:${port}/incidents/none/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("Nothing at this address");
  expect(missing.headers.get("content-security-policy")).toContain("default-src 'none'");
  server.close();
  other.close();
});

test("npm start serves what is built, and its last line is the address", async () => {
  const child = spawn(process.execPath, ["commands/run.mjs", "start"], { env: { ...process.env, PORT: "4821" } });
  const output = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout.on("data", (data: Buffer) => {
      text += data.toString();
      if (/http:\/\/localhost:\d+\n$/.test(text)) resolve(text);
    });
  });
  const address = output.trim().split("\n").at(-1) ?? "";
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(address)).text()).toContain("<title>Parallax");
  child.kill();
});

test("a PORT that is none is one clear line", () => {
  const { status, stderr } = spawnSync(process.execPath, ["commands/run.mjs", "start"], {
    encoding: "utf8",
    env: { ...process.env, PORT: "eighty" },
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe("PORT is “eighty”; a number from 1 to 65535 was expected.");
});

test("npm run check and the build refuse broken content, say where, and exit 1", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "broken-"));
  for (const name of readEntries()) symlinkSync(path.resolve(name), path.join(folder, name));
  cpSync("content", path.join(folder, "content"), { recursive: true });
  const file = path.join(folder, "content/incidents/erbil-2024-01.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("article: theage-2024-01-16", "article: theag-2024-01-16"));
  for (const command of ["check.ts", "build.ts"]) {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", path.resolve("commands", command)], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status, command).toBe(1);
    expect(stderr, command).toMatch(
      /incidents\/erbil-2024-01\.md:\d+ {2}questions\[\d+\]\.positions\[\d+\]\.claims\[\d+\]\.article/,
    );
    expect(stderr, command).toContain("nearest   theage-2024-01-16");
  }
  rmSync(folder, { recursive: true });
});

test("a refused build leaves the site that stands, and what it was built from", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "refused-"));
  for (const name of readEntries()) symlinkSync(path.resolve(name), path.join(folder, name));
  const files = {
    "out/index.html": "the site",
    ".cache/built-out": "its sources",
    "content/articles/one.md": "no article",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const { status, stderr } = build(folder, "--if-old");
  expect([status, stderr]).toEqual([1, expect.stringContaining("The build refuses content that breaks a rule.")]);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
  rmSync(folder, { recursive: true });
});

for (const [what, name] of Object.entries({
  "only space": "  ",
  "no letter": "—",
  "two lines": "The Harbour\nPapers",
  "space behind": "The Harbour Papers ",
  "turned about": "The \u202eHarbour Papers",
  "61 letters": "x".repeat(61),
}))
  test(`a site's name is refused before anything is made: ${what}`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "commands/build.ts"], {
      encoding: "utf8",
      env: { ...process.env, SITE_NAME: name },
    });
    const said = `SITE_NAME is ${JSON.stringify(name)}, of ${name.length} characters; a name of at most 60 was expected, on one line, without a space before it or behind.`;
    expect([status, stdout, stderr.trim()]).toEqual([1, "", said]);
  });

test("a build that cannot write says so in one line, before anything else", () => {
  for (const place of [".cache", "out", "public"]) {
    const folder = mkdtempSync(path.join(tmpdir(), "no-room-"));
    for (const name of [...readEntries(), "content"]) symlinkSync(path.resolve(name), path.join(folder, name));
    writeFileSync(path.join(folder, place), "a file");
    const { status, stdout, stderr } = build(folder);
    expect([status, stdout], place).toEqual([1, ""]);
    expect(stderr.trim().split("\n"), place).toEqual([
      expect.stringMatching(new RegExp(`^${place}.*: .* stands where|^${place}.*: .* stands there`)),
    ]);
    rmSync(folder, { recursive: true });
  }
  for (const code of ["EACCES", "EPERM", "EROFS", "ENOSPC"]) {
    const line = told(Object.assign(new Error("no"), { code, syscall: "mkdir", path: ".cache" }));
    expect(line?.split("\n"), code).toEqual([
      expect.stringMatching(/^\.cache: .* (try again|elsewhere) \(E[A-Z]+\)\.$|^The disk is full/),
    ]);
  }
});

/** Builds in a folder, as npm run build does. */
function build(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", path.resolve("commands/build.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PARALLAX_OUT: undefined },
  });
}

function readEntries(): string[] {
  return ["app", "engine", "library", "commands", "node_modules", "package.json", "package-lock.json"];
}

test.describe("a command is packed into one file", () => {
  const compare = ["commands/run.mjs", "compare", "README.md", "CHANGELOG.md", "--json", "--text"];
  const packedFile = ".cache/commands/compare.mjs";
  const answer = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: "utf8" });

  test("that says the same, and is read again as it is", () => {
    const first = answer(...compare);
    const made = statSync(packedFile).mtimeMs;
    expect(answer(...compare).stdout).toBe(first.stdout);
    expect(statSync(packedFile).mtimeMs).toBe(made);
    const unpacked = answer("--import", "tsx", "commands/compare.ts", ...compare.slice(2));
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toBe(unpacked.stdout);
  });

  test("that is made anew when a source has changed, and not kept where it cannot be", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "parallax-"));
    try {
      const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
      for (const name of ["package.json", "tsconfig.json"]) write(name, '{ "type": "module" }');
      mkdirSync(path.join(folder, "node_modules"));
      write("node_modules/.package-lock.json", "{}");
      write("said.ts", 'export const said: string = "one";');
      write("says.ts", 'import { said } from "./said.ts"; console.log(said);');
      const packing = pathToFileURL(path.resolve("commands/packed.mjs")).href;
      const script = `const { packed } = await import(${JSON.stringify(packing)}); const file = await packed("says.ts"); if (file) await import(file); else console.log("not packed");`;
      const said = () =>
        spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: folder, encoding: "utf8" }).stdout;
      expect(said()).toBe("one\n");
      write("said.ts", 'export const said: string = "another";');
      expect(said()).toBe("another\n");
      write("node_modules/.package-lock.json", '{ "name": "other packages" }');
      write("said.ts", "const said: = ;");
      expect(said()).toBe("not packed\n");
      write("said.ts", 'export const said: string = "one";');
      rmSync(path.join(folder, ".cache"), { recursive: true });
      write(".cache", "a file where the folder should be");
      expect(said()).toBe("not packed\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
