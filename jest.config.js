/** TypeScript as Node runs it; tsc checks the types. */
const transform = {
  "\\.[cm]?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

/** Libraries that are ES modules alone; Jest's own loader knows CommonJS. */
const modulesOnly = [
  "htmlparser2",
  "domhandler",
  "domelementtype",
  "domutils",
  "dom-serializer",
  "entities",
  "image-in-browser",
  "image-size",
  "qr",
  "unpdf",
];

const project = {
  testEnvironment: "node",
  // A test's own context looks globals up slowly, of which pictures' pixels ask again and again.
  sandboxInjectedGlobals: ["Math"],
  transform,
  moduleNameMapper: { "^unpdf/pdfjs$": "<rootDir>/node_modules/unpdf/dist/pdfjs.mjs" },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join("|")})/)`],
};

/** @type {import("jest").Config} */
export default {
  testTimeout: 120_000,
  // All files in one queue, the longest first: no core waits for the other at the end.
  maxWorkers: "100%",
  projects: [
    {
      ...project,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
    },
    {
      ...project,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/setup/global-teardown.ts",
    },
  ],
};
