import { browserPaths } from "./installed-browsers";
import type { Machine } from "./machine";

const debianPackages = ["chromium", "fonts-noto-cjk"];

/**
 * Finds a browser for the tests, or installs one where the machine has none: an installed Chrome,
 * Edge or Chromium first (CHROME_PATH before all), else Playwright's own download, else, as root on
 * Debian, its package.
 *
 * @returns the path of the program
 * @throws Error with one line that says what was tried, where nothing works; also where CHROME_PATH
 *   names no file, for whoever set it wants that browser and no other
 */
export function ensureBrowser(machine: Machine): string {
  const chosen = machine.environment["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (machine.isFile(chosen)) return chosen;
    throw new Error(`CHROME_PATH names no file: ${chosen}`);
  }
  const browser = installedBrowser(machine) ?? downloadedBrowser(machine) ?? debianBrowser(machine);
  if (browser !== null) return browser;
  throw new Error(
    "No browser for the tests: found no Chrome, Edge or Chromium, and neither Playwright's download nor apt-get (as root on Debian) got one; install one or set CHROME_PATH.",
  );
}

const installedBrowser = (machine: Machine): string | null =>
  browserPaths(machine).find(machine.isFile) ?? null;

function downloadedBrowser(machine: Machine): string | null {
  const program = machine.playwrightChromium();
  if (machine.isFile(program)) return program;
  machine.say("No Chrome, Edge or Chromium is installed; trying Playwright's download.");
  const downloads = machine.run("npx", ["--no-install", "playwright-core", "install", "chromium"]);
  return downloads && machine.isFile(program) ? program : null;
}

function debianBrowser(machine: Machine): string | null {
  if (!machine.isRoot || !machine.isFile("/etc/debian_version")) return null;
  machine.say("Playwright's download did not work; trying Debian's package.");
  const installed =
    machine.run("apt-get", ["update"]) &&
    machine.run("apt-get", ["install", "-y", "--no-install-recommends", ...debianPackages]);
  return installed ? installedBrowser(machine) : null;
}
