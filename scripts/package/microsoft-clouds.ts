/**
 * The clouds of Microsoft 365: the host of Graph, and the hosts under which Outlook on the web is
 * reached there. Outlook shows the pane in a frame, and takes the parts of a large report
 * (https://learn.microsoft.com/graph/outlook-large-attachments) at its own host.
 *
 * From the editors' knowledge, not looked up (offline); to be checked against https://learn.microsoft.com/graph/deployments for Graph,
 * https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges and its pages of
 * the national clouds for Outlook.
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
