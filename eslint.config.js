import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

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
];

const pureImports = {
  group: [
    "react",
    "react-dom",
    "react-dom/*",
    "@fluentui/*",
    "@microsoft/*",
    "@azure/*",
    "node:*",
    "**/outlook/**",
    "**/actions/**",
    "**/taskpane/**",
    "**/ribbon/**",
    "**/cli/**",
  ],
  message: "The checks are pure: see docs/architecture.en.md.",
};

/** Which folders of src/ a folder may not import, beyond what keeps the checks pure. */
const forbidden = (folders, message) => ({
  group: folders.map((folder) => `**/${folder}/**`),
  message,
});

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
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-imports": ["error", { patterns: [pureImports] }],
    },
  },
  {
    files: ["src/text/**", "src/web/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            pureImports,
            forbidden(["message", "checks", "explain"], "Text and web know nothing of mail."),
          ],
        },
      ],
    },
  },
  {
    files: ["src/message/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            pureImports,
            forbidden(["checks", "explain", "rule-set"], "Reading a message judges nothing."),
          ],
        },
      ],
    },
  },
  {
    files: ["src/outlook/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            forbidden(
              [
                "rule-set",
                "text",
                "web",
                "checks",
                "explain",
                "actions",
                "taskpane",
                "ribbon",
                "cli",
              ],
              "Outlook knows Office.js and the message, and nothing above them.",
            ),
          ],
        },
      ],
    },
  },
  {
    files: ["src/actions/**"],
    rules: {
      "no-restricted-globals": ["error", "Office", "OfficeExtension", "document", "fetch"],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            forbidden(["taskpane", "ribbon", "cli"], "What shows the actions stands above them."),
            {
              group: ["react", "react-dom", "@fluentui/*"],
              message: "What shows the actions stands above them.",
            },
          ],
        },
      ],
    },
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
