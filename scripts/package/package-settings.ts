/** Beside the pane: what a package was made with and a web host cannot be asked for otherwise. */
export const packageSettingsFile = "package-settings.json";

export interface PackageSettings {
  /** Where the site is hosted, without a slash at the end. */
  readonly site: string;
  /** Address of Office.js in the pages. */
  readonly officeScript: string;
  /** Where else readers open Outlook on the web: `--outlook-origin`. */
  readonly outlookOrigins: readonly string[];
}

export function formatPackageSettings(settings: PackageSettings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** @throws Error if the text is not what formatPackageSettings writes */
export function parsePackageSettings(text: string): PackageSettings {
  const settings: unknown = JSON.parse(text);
  if (!isPackageSettings(settings)) throw new Error(`${packageSettingsFile} is damaged.`);
  return settings;
}

function isPackageSettings(value: unknown): value is PackageSettings {
  if (typeof value !== "object" || value === null) return false;
  const { site, officeScript, outlookOrigins } = value as Readonly<Record<string, unknown>>;
  return (
    typeof site === "string" &&
    typeof officeScript === "string" &&
    Array.isArray(outlookOrigins) &&
    outlookOrigins.every((origin) => typeof origin === "string")
  );
}
