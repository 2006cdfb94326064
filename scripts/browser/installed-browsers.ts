import path from "node:path";
import type { Machine } from "./machine";

const linuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
const linuxPrograms = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** Where Chrome, Edge and Chromium install themselves, the preferred one first. */
export function browserPaths({ platform, environment }: Machine): readonly string[] {
  if (platform === "darwin") {
    return macApplications.flatMap((application) =>
      ["/Applications", path.posix.join(environment["HOME"] ?? "", "Applications")].map((folder) =>
        path.posix.join(folder, application),
      ),
    );
  }
  if (platform === "win32") {
    return windowsPrograms.flatMap((program) =>
      windowsFolders
        .map((variable) => environment[variable])
        .filter((folder) => folder !== undefined)
        .map((folder) => path.win32.join(folder, program)),
    );
  }
  return linuxPrograms.flatMap((program) =>
    linuxFolders.map((folder) => path.posix.join(folder, program)),
  );
}
