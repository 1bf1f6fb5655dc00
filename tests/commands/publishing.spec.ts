import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { packFiles } from "../../commands/pack-files.ts";

/** The configurations of docs/publishing.md, run with the servers that they are for, where these are installed. */

const page = readFileSync("docs/publishing.md", "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "published-"));
const site = path.join(folder, "out");
const html = (words: string) => `<!DOCTYPE html><html lang="en"><title>${words}</title>${"<p>words</p>".repeat(200)}`;
const files: Record<string, string> = {
  "index.html": html("home"),
  "404.html": html("nothing here"),
  "incidents/index.html": html("incidents"),
  "incidents/a/questions/b/embed/index.html": html("frame"),
  "incidents/a/annotations.jsonld": "{}",
  "_next/static/chunks/one.css": "p { color: red; }",
  "behaviours/site-0a1b2c3d.js": "1;",
  "behaviours/judging.css": "p { color: red; }",
  "manifest.webmanifest": "{}",
  "sw.js": "1;",
};

test.beforeAll(() => {
  // Run again for each test where these run beside each other. A server's worker may be somebody else.
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(site, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  packFiles(Object.keys(files).map((name) => path.join(site, name)));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const port = 4981 + (process.pid % 100);
const servers = {
  nginx: () => {
    const asked = configuration("nginx").replace("listen 80;", `listen 127.0.0.1:${port};`);
    const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    const types = "include /etc/nginx/mime.types;";
    const whole = `pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off; events { } http { ${types} access_log off; ${places.join(" ")} ${asked} }`;
    return ["nginx", "-c", written("nginx.conf", whole), "-e", `${folder}/error.log`];
  },
  caddy: () => {
    const asked = configuration("caddy").replace("reading.example {", `http://127.0.0.1:${port} {`);
    return ["caddy", "run", "--adapter", "caddyfile", "--config", written("Caddyfile", `{\n\tadmin off\n}\n${asked}`)];
  },
} as const;

for (const [name, commandOf] of Object.entries(servers))
  test(`${name}: pages, headers, packed files, what is kept and what is missing`, async () => {
    const { error } = spawnSync(name, [name === "nginx" ? "-v" : "version"]);
    test.skip(error !== undefined, `${name} is not installed`);
    const [command = "", ...words] = commandOf();
    const child = spawn(command, words, { stdio: "ignore", env: { ...process.env, HOME: folder } });
    try {
      await listening(child);
      const home = await ask("/");
      expect(home.status).toBe(200);
      expect(home.headers.get("content-type")).toMatch(/^text\/html; ?charset=utf-8$/i);
      expect(home.headers.get("content-encoding")).toBe("gzip");
      expect(home.headers.get("x-content-type-options")).toBe("nosniff");
      expect(home.headers.get("referrer-policy")).toBe("no-referrer");
      const framedBy = async (address: string) => (await ask(address)).headers.get("content-security-policy");
      expect(await framedBy("/incidents/")).toBe("frame-ancestors 'self'");
      expect(await framedBy("/incidents/a/questions/b/embed/")).toBe("frame-ancestors *");
      const kept = async (address: string) => (await ask(address)).headers.get("cache-control");
      for (const address of ["/_next/static/chunks/one.css", "/behaviours/site-0a1b2c3d.js"])
        expect(await kept(address), address).toBe("public, max-age=31536000, immutable");
      for (const address of ["/", "/sw.js", "/behaviours/judging.css"])
        expect(await kept(address), address).toBe("no-cache");
      const slash = await ask("/incidents");
      expect(slash.status).toBeGreaterThanOrEqual(301);
      expect(slash.headers.get("location")).toMatch(/\/incidents\/$/);
      const missing = await ask("/no/such/page/");
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain("nothing here");
      expect(missing.headers.get("x-content-type-options")).toBe("nosniff");
      expect((await ask("/manifest.webmanifest")).headers.get("content-type")).toContain("application/manifest+json");
      expect((await ask("/incidents/a/annotations.jsonld")).headers.get("content-type")).toContain(
        "application/ld+json",
      );
    } finally {
      child.kill();
    }
  });

/** A configuration of the page, with the made site in the place of the one that it names. */
function configuration(kind: string): string {
  const [, text = ""] = new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(page) ?? [];
  expect(text, `docs/publishing.md has a configuration for ${kind}`).toContain("/srv/parallax/out");
  return text.replaceAll("/srv/parallax/out", site);
}

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function ask(address: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${address}`, { redirect: "manual", headers: { "Accept-Encoding": "gzip" } });
}

async function listening(child: ChildProcess): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (child.exitCode !== null)
      throw new Error(`the server ended with ${child.exitCode}: its configuration is refused`);
    if (
      await ask("/").then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("the server does not answer");
}
