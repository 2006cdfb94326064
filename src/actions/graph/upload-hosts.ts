/**
 * Outlook's hosts that take the parts of a large attachment, in all clouds.
 *
 * @see https://learn.microsoft.com/graph/outlook-large-attachments
 */
export const uploadHosts: ReadonlySet<string> = new Set([
  "outlook.office.com",
  "outlook.office365.com",
  "outlook.cloud.microsoft",
  "outlook.live.com",
  "outlook.office365.us",
  "outlook-dod.office365.us",
  "webmail.apps.mil",
  "partner.outlook.cn",
]);

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
