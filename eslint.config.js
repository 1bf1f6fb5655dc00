import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

/** The layers of the house (docs/design.md, “The house”): what each folder may not import. */
const layers = [
  { files: ["engine/**"], forbidden: ["**/app/**", "**/library/**", "**/commands/**", "node:*", "react", "next/*"] },
  {
    files: ["library/**"],
    forbidden: ["**/app/**", "**/engine/{links,texts}/**", "**/commands/**", "react", "next/*"],
  },
  { files: ["app/**"], forbidden: ["**/commands/**", "node:*"] },
  {
    files: ["app/_behaviours/**"],
    forbidden: ["**/library/**", "react", "next/*", "../_components/*", "../_*", "!../_site-name.ts"],
  },
];

const config = [
  { ignores: ["out/", ".next/", ".cache/", "public/behaviours/", "next-env.d.ts", "test-results/"] },
  ...next,
  ...typescript,
  {
    rules: {
      // The shelf's pages are whole documents: a link is a link, and no router runs in the browser.
      "@next/next/no-html-link-for-pages": "off",
      "@next/next/no-sync-scripts": "off",
      // Nothing makes pictures smaller on a static host; ours are made when the site is built.
      "@next/next/no-img-element": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-restricted-globals": ["error", "event", "name"],
    },
  },
  ...layers.map(({ files, forbidden }) => ({
    files,
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: forbidden, message: "This layer may not know that one: docs/design.md, “The house”." }] },
      ],
    },
  })),
  {
    files: ["engine/**", "library/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock: the date is an argument.",
        },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "No randomness." },
      ],
    },
  },
];

export default config;
