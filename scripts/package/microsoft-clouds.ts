import { outlookHosts } from "../../src/actions/graph/upload-hosts";

/** A cloud of Microsoft 365: where its services are reached. Each is an origin but `officeScripts`. */
export interface MicrosoftCloud {
  readonly name: CloudName;
  /** The addresses of Office.js: today's first, then those that pages made earlier name. */
  readonly officeScripts: readonly [string, ...string[]];
  readonly graph: string;
  /** Who signs readers in. */
  readonly login: string;
  /**
   * Outlook on the web. It shows the pane in a frame, and takes the parts of a large report
   * (https://learn.microsoft.com/graph/outlook-large-attachments).
   */
  readonly outlook: readonly string[];
}

export const cloudNames = ["global", "gcc-high", "dod", "china"] as const;
type CloudName = (typeof cloudNames)[number];

const outlookOrigins = (cloud: CloudName): readonly string[] =>
  outlookHosts[cloud].map((host) => `https://${host}`);

/**
 * Looked up on 2026-11-28 in stored copies:
 *
 * - Office.js, global: https://github.com/OfficeDev/office-js-docs-pr/pull/5882 of 2026-09-10. GCC
 *   uses the global cloud's.
 * - Office.js, the others: https://learn.microsoft.com/office/dev/add-ins/publish/government-cloud-guidance.
 * - Graph and sign-in: https://learn.microsoft.com/graph/deployments.
 * - Outlook, global: the first set of
 *   https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, as public code
 *   quotes it; private accounts are on outlook.live.com.
 * - Outlook, US government: the pages of the same name for GCC High and DoD, as public code quotes
 *   them; the pages themselves could not be had.
 * - Outlook, China:
 *   https://learn.microsoft.com/previous-versions/office/office-365-api/api/o365-china-endpoints.
 */
export const microsoftClouds: Readonly<Record<CloudName, MicrosoftCloud>> = {
  global: {
    name: "global",
    officeScripts: [
      "https://officeapis.public.onecdn.static.microsoft/1/office.js",
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ],
    graph: "https://graph.microsoft.com",
    login: "https://login.microsoftonline.com",
    outlook: outlookOrigins("global"),
  },
  "gcc-high": {
    name: "gcc-high",
    officeScripts: [
      "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    ],
    graph: "https://graph.microsoft.us",
    login: "https://login.microsoftonline.us",
    outlook: outlookOrigins("gcc-high"),
  },
  dod: {
    name: "dod",
    officeScripts: [
      "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
    ],
    graph: "https://dod-graph.microsoft.us",
    login: "https://login.microsoftonline.us",
    outlook: outlookOrigins("dod"),
  },
  china: {
    name: "china",
    officeScripts: [
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    ],
    graph: "https://microsoftgraph.chinacloudapi.cn",
    login: "https://login.partner.microsoftonline.cn",
    outlook: outlookOrigins("china"),
  },
};

/**
 * @param graphEndpoint of a configuration, such as `https://graph.microsoft.com`
 * @returns the cloud that it belongs to; the global one if it is none of these
 */
export function cloudOf(graphEndpoint: string): MicrosoftCloud {
  const { origin } = new URL(graphEndpoint);
  return (
    Object.values(microsoftClouds).find(({ graph }) => graph === origin) ?? microsoftClouds.global
  );
}
