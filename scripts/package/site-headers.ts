import type { Configuration } from "../../src/actions/configuration";
import { cloudOf } from "./microsoft-clouds";
import type { PackageSettings } from "./package-settings";

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Serves MicrosoftAjax.js, which Office.js loads in Outlook. */
const microsoftAjaxOrigin = "https://ajax.aspnetcdn.com";

/**
 * The SHA-256 of no text at all. Fluent UI puts empty style elements into the page and fills them
 * through CSSOM, to which a policy does not apply: a style element with text in it is refused.
 */
const emptyStyleSheet = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of the site: nothing runs but its own files and Office.js, nothing is
 * talked to but what Report and Delete need, and only Outlook may show it in a frame.
 *
 * Every address at which Microsoft serves Office.js in this cloud is allowed: one may lead to another.
 *
 * @param configuration of which the endpoints are allowed
 */
export function contentSecurityPolicy(
  configuration: Configuration,
  { officeScript, outlookOrigins }: Pick<PackageSettings, "officeScript" | "outlookOrigins">,
): string {
  const { outlook, officeScripts } = cloudOf(configuration.graphEndpoint);
  const officeScriptOrigins = new Set(
    [officeScript, ...officeScripts].map((address) => new URL(address).origin),
  );
  const endpoints = [
    configuration.graphEndpoint,
    configuration.reportMessageEndpoint,
    configuration.authority,
  ].map((endpoint) => new URL(endpoint).origin);
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...officeScriptOrigins, microsoftAjaxOrigin],
    "style-src": ["'self'", emptyStyleSheet],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...officeScriptOrigins, ...new Set([...endpoints, ...outlook])],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'self'", ...outlook, ...outlookOrigins],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/** Features of a browser that the pane never uses. */
const unusedFeatures = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** "Copy details" writes to the clipboard, where Outlook lets the pane. */
const permissions = ["clipboard-write=(self)", ...unusedFeatures.map((feature) => `${feature}=()`)];

/** Headers that every file of the site is served with. */
export function securityHeaders(policy: string): readonly Header[] {
  return [
    { name: "Content-Security-Policy", value: policy },
    { name: "Referrer-Policy", value: "no-referrer" },
    { name: "Permissions-Policy", value: permissions.join(", ") },
    { name: "X-Content-Type-Options", value: "nosniff" },
  ];
}

/** The folder of the files that have a hash in their name. */
export const hashedFolder = "static";

/** The folder of the icons that the manifest names. */
export const iconFolder = "assets";

/**
 * - Files with a hash in their name never change. Only an answer of status 200 may say so: a browser
 *   would keep "not found" for a year.
 * - Icons: Office shows none that it may not cache, and wants no Cache-Control at all
 *   (https://learn.microsoft.com/javascript/api/manifest/image). Where a host would send one of its
 *   own accord, this stands in its place.
 * - Everything else is asked for each time.
 */
export const cacheControl = {
  hashed: "public, max-age=31536000, immutable",
  icon: "public, max-age=86400",
  other: "no-cache",
} as const;
