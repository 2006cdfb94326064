/**
 * The hosts of Outlook on the web, by cloud; `scripts/package/microsoft-clouds.ts` has their sources.
 * They take the parts of a large attachment.
 *
 * @see https://learn.microsoft.com/graph/outlook-large-attachments
 */
export const outlookHosts = {
  global: [
    "outlook.office.com",
    "outlook.office365.com",
    "outlook.cloud.microsoft",
    "outlook.live.com",
  ],
  "gcc-high": ["outlook.office365.us"],
  dod: ["outlook-dod.office365.us", "webmail.apps.mil"],
  china: ["partner.outlook.cn"],
} as const;

const uploadHosts: ReadonlySet<string> = new Set(Object.values(outlookHosts).flat());

/**
 * Whether a message may be uploaded to an address that Graph named: it holds its own permission.
 *
 * @param graphEndpoint Graph itself may take it as well.
 */
export function isUploadAddress(address: string, graphEndpoint: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:") return false;
  if (url.origin === new URL(graphEndpoint).origin) return true;
  return uploadHosts.has(url.hostname) && url.port === "";
}
