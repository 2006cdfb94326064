import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const extensions = [".ts", ".tsx"];

/**
 * What each folder of src/ may import beside itself and src/*.ts: the table of
 * docs/architecture.en.md.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const layers = {
  text: [],
  web: ["text"],
  message: ["text", "web"],
  "rule-set": ["text", "web", "message"],
  checks: ["text", "web", "message", "rule-set"],
  explain: ["text", "web", "message", "rule-set", "checks"],
  hunt: ["text", "web", "message", "rule-set", "checks"],
  attachments: ["message", "web"],
  outlook: ["message", "attachments"],
  actions: ["text", "web", "message", "rule-set", "checks", "explain", "outlook"],
  taskpane: [
    "text",
    "message",
    "attachments",
    "rule-set",
    "checks",
    "explain",
    "hunt",
    "outlook",
    "actions",
  ],
  ribbon: ["text", "message", "rule-set", "checks", "explain", "hunt", "outlook", "actions"],
  consent: ["text", "explain"],
  cli: ["text", "message", "attachments", "rule-set", "checks", "explain"],
};

/** Folders that turn a message into a result: they know no Outlook, no React and no page. */
const pureFolders = ["message", "text", "web", "rule-set", "checks", "explain"];

const hostGlobals = [
  "Office",
  "OfficeExtension",
  "document",
  "window",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "DOMParser",
  "XMLHttpRequest",
  "fetch",
  "WebSocket",
  "process",
  "Buffer",
  "globalThis",
  "global",
  "self",
];

const see = "See docs/architecture.en.md.";
/** @param {readonly string[]} folders */
const inSource = (folders) => folders.map((folder) => `src/${folder}`);

const reactPackages = ["node_modules/react", "node_modules/react-dom", "node_modules/@fluentui"];
const hostPackages = [...reactPackages, "node_modules/@microsoft", "node_modules/@azure"];

/**
 * Files and packages that a folder may not import, in whatever way: `import()` and `export … from`
 * count, too.
 */
const zones = [
  ...Object.entries(layers).map(([folder, below]) => ({
    target: `src/${folder}`,
    from: inSource(Object.keys(layers).filter((name) => name !== folder && !below.includes(name))),
    message: `${folder} stands below it. ${see}`,
  })),
  { target: inSource(pureFolders), from: hostPackages, message: `The checks are pure. ${see}` },
  {
    target: inSource(["hunt", "attachments", "outlook", "actions"]),
    from: reactPackages,
    message: `What shows it stands above. ${see}`,
  },
  {
    target: "src/actions",
    from: inSource(["outlook/selected-item.ts", "outlook/read-selected-message.ts"]),
    message: `An action stays with the message on which it was clicked. ${see}`,
  },
  { target: "preview", from: "src", except: ["json.ts"], message: see },
  {
    // test/rule-set/tsconfig.another-brand.json compiles the folders that may.
    target: [
      "{src,preview,scripts}/*",
      "src/!(rule-set)/**",
      "preview/!(page)/**",
      "scripts/!(rules)/**",
    ],
    from: "rules/american-express",
    message: "Only src/rule-set, scripts/rules and preview/page read the files of the brand.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "package/", "coverage/", "build/"] },
  js.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-eval": "error",
      "no-console": "error",
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**`),
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/hunt/**", "src/attachments/**"],
    rules: { "no-restricted-globals": ["error", "Office", "OfficeExtension"] },
  },
  {
    files: ["src/actions/**"],
    rules: {
      "no-restricted-globals": ["error", "Office", "OfficeExtension", "document", "fetch"],
    },
  },
  {
    files: ["src/actions/**"],
    ignores: ["src/actions/outlook-environment.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/outlook/(?!office-call$)",
              allowTypeImports: true,
              message: `Outlook comes as a parameter. ${see}`,
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": extensions,
      "import-x/parsers": { "@typescript-eslint/parser": extensions },
      "import-x/resolver-next": [createNodeResolver({ extensions: [...extensions, ".js"] })],
    },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      // What runs elsewhere than on a developer's machine is no devDependency.
      "import-x/no-extraneous-dependencies": [
        "error",
        { devDependencies: ["test/**", "preview/**", "scripts/**"], includeTypes: false },
      ],
    },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**`),
    rules: { "import-x/no-nodejs-modules": "error" },
  },
  {
    files: ["**/*.tsx", "src/taskpane/**"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["src/cli/**", "preview/**", "scripts/**", "test/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  prettier,
);
