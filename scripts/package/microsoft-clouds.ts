/**
 * The clouds of Microsoft 365: the host of Graph, and the hosts under which Outlook on the web is
 * reached there. Outlook shows the pane in a frame, and takes the parts of a large report
 * (https://learn.microsoft.com/graph/outlook-large-attachments) at its own host.
 *
 * Looked up on 2026-11-22 in stored copies:
 *
 * - Graph: https://learn.microsoft.com/graph/deployments.
 * - Outlook, global: the first set of
 *   https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, as public code
 *   quotes it; private accounts are on outlook.live.com.
 * - Outlook, US government: the pages of the same name for GCC High and DoD, as public code quotes
 *   them; the pages themselves could not be had.
 * - Outlook, China:
 *   https://learn.microsoft.com/previous-versions/office/office-365-api/api/o365-china-endpoints.
 */
const clouds = [
  {
    graph: "graph.microsoft.com",
    outlook: [
      "outlook.office.com",
      "outlook.office365.com",
      "outlook.cloud.microsoft",
      "outlook.live.com",
    ],
  },
  { graph: "graph.microsoft.us", outlook: ["outlook.office365.us"] },
  {
    graph: "dod-graph.microsoft.us",
    outlook: ["outlook-dod.office365.us", "webmail.apps.mil"],
  },
  { graph: "microsoftgraph.chinacloudapi.cn", outlook: ["partner.outlook.cn"] },
] as const;

/**
 * @param graphEndpoint of the configuration, such as `https://graph.microsoft.com`
 * @returns the origins of Outlook on the web in that cloud; of the global one if it is none of these
 */
export function outlookOrigins(graphEndpoint: string): readonly string[] {
  const { host } = new URL(graphEndpoint);
  const cloud = clouds.find(({ graph }) => graph === host) ?? clouds[0];
  return cloud.outlook.map((outlook) => `https://${outlook}`);
}
