import { spawnSync } from "node:child_process";
import { BuildError } from "../commands/building/build-error.ts";

/** The address that sites of the tests are built for; nobody has it (RFC 2606). */
const SITE_URL = "https://parallax.example";

/** The site of the shelf itself, as the build's environment names it: beside `out/`, which may be built for another address or none. */
export const testedSite = { PARALLAX_OUT: ".cache/tested-site", SITE_URL } as const;

/**
 * The site of the shelf that the tests make (strange-shelf.ts), as the build's environment names it. Its forty accounts would
 * have 1,560 pages of pairs, which differ in nothing that is tested: the first six have theirs (tests/site/built.spec.ts). It lives
 * below a folder of its host, as on GitHub Pages, and bears a name of its own, with letters that every form of it has to write in its way.
 */
export const strangeSite = {
  PARALLAX_CONTENT: ".cache/strange-content",
  PARALLAX_OUT: ".cache/strange-site",
  PARALLAX_PAIRED_ACCOUNTS: "6",
  BASE_PATH: "/parallax",
  SITE_NAME: "Ælfþryð’s “Harbour & Mill” <reading room> at l'Étang",
  SITE_URL,
} as const;

/** Writes that shelf, and builds its site where the sources have changed since. Throws a `BuildError`. */
export function buildStrangeSite(site: Readonly<Record<string, string>> = strangeSite): void {
  for (const words of [["tests/strange-shelf.ts"], ["commands/build.ts", "--if-old"]]) {
    const { status } = spawnSync(process.execPath, ["--import", "tsx", ...words], {
      stdio: "inherit",
      env: { ...process.env, ...site },
    });
    if (status !== 0) throw new BuildError(`${words.join(" ")} failed.`);
  }
}
