import { describe, expect, test } from "@jest/globals";
import { ensureBrowser } from "../../scripts/browser/ensure-browser";
import type { Machine } from "../../scripts/browser/machine";

const downloaded = "/playwright/chrome";

/** A machine in memory: what programs install appears among its files. */
function machineWith(
  options: Partial<Machine> & {
    readonly files?: readonly string[];
    readonly installs?: Readonly<Record<string, readonly string[]>>;
  },
): Machine & { readonly ran: readonly string[] } {
  const files = new Set(options.files);
  const ran: string[] = [];
  return {
    platform: "linux",
    environment: {},
    isRoot: false,
    playwrightChromium: () => downloaded,
    isFile: (path) => files.has(path),
    run: (program, programArguments) => {
      ran.push([program, ...programArguments].join(" "));
      const installed = options.installs?.[program];
      for (const file of installed ?? []) files.add(file);
      return installed !== undefined;
    },
    say: () => undefined,
    ...options,
    ran,
  };
}

describe("an installed browser is taken, and nothing is run", () => {
  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ["linux", {}, "/usr/bin/chromium"],
    ["linux", {}, "/usr/bin/google-chrome-stable"],
    ["linux", {}, "/usr/bin/microsoft-edge"],
    ["linux", {}, "/snap/bin/chromium"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    [
      "darwin",
      { HOME: "/Users/h" },
      "/Users/h/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    [
      "win32",
      { "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)` },
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
  ])("%s %j %s", (platform, environment, file) => {
    const machine = machineWith({ platform, environment, files: [file] });
    expect(ensureBrowser(machine)).toBe(file);
    expect(machine.ran).toEqual([]);
  });
});

test("Chrome is taken before Chromium", () => {
  const machine = machineWith({ files: ["/usr/bin/chromium", "/usr/bin/google-chrome"] });
  expect(ensureBrowser(machine)).toBe("/usr/bin/google-chrome");
});

test("CHROME_PATH is taken before all", () => {
  const machine = machineWith({
    environment: { CHROME_PATH: "/opt/mine" },
    files: ["/opt/mine", "/usr/bin/chromium"],
  });
  expect(ensureBrowser(machine)).toBe("/opt/mine");
});

test("a CHROME_PATH that names no file is an error, not another browser", () => {
  const machine = machineWith({
    environment: { CHROME_PATH: "/opt/gone" },
    files: ["/usr/bin/chromium"],
  });
  expect(() => ensureBrowser(machine)).toThrow("CHROME_PATH names no file: /opt/gone");
});

test("what Playwright downloaded before is taken without a download", () => {
  const machine = machineWith({ files: [downloaded] });
  expect(ensureBrowser(machine)).toBe(downloaded);
  expect(machine.ran).toEqual([]);
});

test("without a browser, Playwright downloads one", () => {
  const machine = machineWith({ installs: { npx: [downloaded] } });
  expect(ensureBrowser(machine)).toBe(downloaded);
});

test("where the download fails, root on Debian installs the package", () => {
  const machine = machineWith({
    isRoot: true,
    files: ["/etc/debian_version"],
    installs: { "apt-get": ["/usr/bin/chromium"] },
  });
  expect(ensureBrowser(machine)).toBe("/usr/bin/chromium");
  expect(machine.ran).toEqual([
    "npx --no-install playwright-core install chromium",
    "apt-get update",
    "apt-get install -y --no-install-recommends chromium fonts-noto-cjk",
  ]);
});

test.each([
  ["nobody but root runs apt-get", { isRoot: false, files: ["/etc/debian_version"] }],
  ["apt-get is run on Debian only", { isRoot: true, files: [] }],
])("%s", (_, options) => {
  const machine = machineWith({ ...options, installs: { "apt-get": ["/usr/bin/chromium"] } });
  expect(() => ensureBrowser(machine)).toThrow();
  expect(machine.ran).not.toContainEqual(expect.stringContaining("apt-get"));
});

test("where nothing works, one line says so", () => {
  const machine = machineWith({ isRoot: true, files: ["/etc/debian_version"] });
  expect(() => ensureBrowser(machine)).toThrow(/^No browser for the tests: [^\n]+$/);
});
