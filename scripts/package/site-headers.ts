import type { Configuration } from "../../src/actions/configuration";
import { outlookOrigins } from "./microsoft-clouds";

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Serves Office.js, and the parts of it that it loads itself. */
const officeScriptOrigin = "https://appsforoffice.microsoft.com";

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
 * @param configuration of which the endpoints are allowed
 * @param furtherOutlookOrigins where Outlook on the web is reached on an Exchange Server
 */
export function contentSecurityPolicy(
  configuration: Configuration,
  furtherOutlookOrigins: readonly string[],
): string {
  const outlook = outlookOrigins(configuration.graphEndpoint);
  const endpoints = [
    configuration.graphEndpoint,
    configuration.reportMessageEndpoint,
    configuration.authority,
  ].map((endpoint) => new URL(endpoint).origin);
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", officeScriptOrigin, microsoftAjaxOrigin],
    "style-src": ["'self'", emptyStyleSheet],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", officeScriptOrigin, ...new Set([...endpoints, ...outlook])],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'self'", ...outlook, ...furtherOutlookOrigins],
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

/** Files with a hash in their name never change; everything else is asked for each time. */
export const cacheControl = {
  hashed: "public, max-age=31536000, immutable",
  other: "no-cache",
} as const;
