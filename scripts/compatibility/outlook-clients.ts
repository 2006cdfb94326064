import type { RealTransport } from "../../src/actions/mail-actions";

/** Pages of Microsoft's documentation, read in its repositories as of 2026-08-21. */
export const sources = {
  requirementSets:
    "https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets",
  nestedAppAuth:
    "https://learn.microsoft.com/javascript/api/requirement-sets/common/nested-app-auth-requirement-sets",
  internetHeaders: "https://learn.microsoft.com/javascript/api/outlook/office.messageread",
  composeForm: "https://learn.microsoft.com/javascript/api/outlook/office.mailbox",
  webServices: "https://learn.microsoft.com/office/dev/add-ins/outlook/web-services",
  phones: "https://learn.microsoft.com/office/dev/add-ins/outlook/outlook-mobile-apis",
  sharedFolders: "https://learn.microsoft.com/office/dev/add-ins/outlook/delegate-access",
  pinning: "https://learn.microsoft.com/office/dev/add-ins/outlook/pinnable-taskpane",
  spamReporting: "https://learn.microsoft.com/office/dev/add-ins/outlook/spam-reporting",
  browsers:
    "https://learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins",
} as const;

export type Source = keyof typeof sources;

/** What works in one Outlook, from which version on where not from the first, and who says so. */
export interface Cell<Value extends string> {
  readonly works: Value;
  /** Such as `2409`. */
  readonly since?: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** By Graph, by EWS, in a new message that the reader sends, or not. */
export type ReportWay = RealTransport | "no";

export interface Cells {
  /** `sender-unconfirmed`: without the internet headers, which tell what the receiver found. */
  readonly check: Cell<"yes" | "sender-unconfirmed" | "no">;
  readonly report: Cell<ReportWay>;
  /** Where the add-in has no app registration. */
  readonly reportWithoutRegistration: Cell<ReportWay>;
  readonly delete: Cell<"graph" | "ews" | "no">;
  readonly undo: Cell<"graph" | "ews" | "no">;
  readonly shared: Cell<"folders-and-mailboxes" | "folders" | "no">;
  readonly pin: Cell<"yes" | "no">;
  readonly ribbon: Cell<"yes" | "no">;
}

/** What Office.js says of this Outlook, its newest version: what the pane goes by. */
export interface HostFacts {
  readonly platform: "PC" | "OfficeOnline" | "Mac" | "iOS";
  /** The minor version of the newest Mailbox requirement set. */
  readonly mailboxSet: number;
  readonly nestedAppAuth: boolean;
  /** `userProfile.accountType`; an Exchange Server tells none. */
  readonly accountType: "office365" | "outlookCom" | null;
}

interface OutlookClient {
  readonly name: { readonly en: string; readonly ja: string };
  /** `null` where no add-in runs. */
  readonly host: HostFacts | null;
  readonly cells: Cells;
}

const graph = (since?: string): Cell<"graph"> => ({
  works: "graph",
  sources: ["nestedAppAuth"],
  ...(since !== undefined && { since }),
});

const inNewMessage: Cell<"compose"> = { works: "compose", sources: ["composeForm"] };

/** What works with a mailbox in Microsoft 365 in an Outlook that has everything. */
const everything: Cells = {
  check: { works: "yes", sources: ["internetHeaders", "requirementSets"] },
  report: graph(),
  reportWithoutRegistration: inNewMessage,
  delete: graph(),
  undo: graph(),
  shared: { works: "folders-and-mailboxes", sources: ["sharedFolders"] },
  pin: { works: "yes", sources: ["pinning"] },
  ribbon: { works: "yes", sources: ["spamReporting"] },
};

const graphSince = (version: string): Pick<Cells, "report" | "delete" | "undo"> => ({
  report: graph(version),
  delete: graph(version),
  undo: graph(version),
});

const noGraph = {
  report: { works: "compose", sources: ["nestedAppAuth", "composeForm"] },
  delete: { works: "no", sources: ["nestedAppAuth"] },
  undo: { works: "no", sources: ["nestedAppAuth"] },
} as const;

const throughEws: Cell<"ews"> = { works: "ews", sources: ["webServices"] };

const exchangeServer: Cells = {
  check: { works: "sender-unconfirmed", sources: ["internetHeaders", "requirementSets"] },
  report: throughEws,
  reportWithoutRegistration: throughEws,
  delete: throughEws,
  undo: throughEws,
  shared: { works: "folders-and-mailboxes", sources: ["sharedFolders"] },
  pin: { works: "no", sources: ["pinning"] },
  ribbon: { works: "no", sources: ["requirementSets"] },
};

const noAddIns = (source: Source): Cells => {
  const no = { works: "no", sources: [source] } as const;
  return {
    check: no,
    report: no,
    reportWithoutRegistration: no,
    delete: no,
    undo: no,
    shared: no,
    pin: no,
    ribbon: no,
  };
};

const microsoft365 = { nestedAppAuth: true, accountType: "office365" } as const;

/** Which Outlook can do what: docs/compatibility is made of it, and a test compares it with the code. */
export const outlookClients: readonly OutlookClient[] = [
  {
    name: { en: "Outlook on the web", ja: "Outlook on the web" },
    host: { ...microsoft365, platform: "OfficeOnline", mailboxSet: 16 },
    cells: everything,
  },
  {
    name: { en: "New Outlook for Windows", ja: "新しい Outlook for Windows" },
    host: { ...microsoft365, platform: "OfficeOnline", mailboxSet: 16 },
    cells: everything,
  },
  {
    name: {
      en: "Classic Outlook, Microsoft 365 subscription",
      ja: "クラシック Outlook（Microsoft 365 サブスクリプション）",
    },
    host: { ...microsoft365, platform: "PC", mailboxSet: 16 },
    cells: {
      ...everything,
      ...graphSince("2409"),
      shared: { works: "folders-and-mailboxes", since: "2304", sources: ["sharedFolders"] },
      ribbon: { works: "yes", since: "2404", sources: ["spamReporting"] },
    },
  },
  {
    name: {
      en: "Classic Outlook 2021 and later, retail",
      ja: "クラシック Outlook 2021 以降（製品版）",
    },
    host: { ...microsoft365, platform: "PC", mailboxSet: 16 },
    cells: {
      ...everything,
      ...graphSince("2501"),
      shared: { works: "folders-and-mailboxes", since: "2304", sources: ["sharedFolders"] },
      ribbon: { works: "yes", since: "2404", sources: ["spamReporting", "requirementSets"] },
    },
  },
  {
    name: {
      en: "Classic Outlook LTSC 2024, volume licence",
      ja: "クラシック Outlook LTSC 2024（ボリューム ライセンス）",
    },
    host: { ...microsoft365, platform: "PC", mailboxSet: 14 },
    cells: {
      ...everything,
      ...graphSince("2408 (17932.20222)"),
      ribbon: { works: "yes", sources: ["spamReporting", "requirementSets"] },
    },
  },
  {
    name: {
      en: "Classic Outlook LTSC 2021, volume licence",
      ja: "クラシック Outlook LTSC 2021（ボリューム ライセンス）",
    },
    host: { platform: "PC", mailboxSet: 9, nestedAppAuth: false, accountType: "office365" },
    cells: {
      ...everything,
      ...noGraph,
      shared: { works: "folders", sources: ["sharedFolders", "requirementSets"] },
      ribbon: { works: "no", sources: ["requirementSets"] },
    },
  },
  {
    name: { en: "Outlook for Mac", ja: "Outlook for Mac" },
    host: { ...microsoft365, platform: "Mac", mailboxSet: 14 },
    cells: {
      ...everything,
      ...graphSince("16.89"),
      shared: { works: "folders-and-mailboxes", since: "16.47", sources: ["sharedFolders"] },
      pin: { works: "yes", since: "16.13", sources: ["pinning"] },
      ribbon: { works: "yes", since: "16.100", sources: ["spamReporting"] },
    },
  },
  {
    name: { en: "Outlook for Mac, classic", ja: "Outlook for Mac（クラシック）" },
    host: { ...microsoft365, platform: "Mac", mailboxSet: 8 },
    cells: {
      ...everything,
      ...graphSince("16.89"),
      shared: { works: "folders", since: "16.47", sources: ["sharedFolders", "requirementSets"] },
      pin: { works: "yes", since: "16.13", sources: ["pinning"] },
      ribbon: { works: "no", sources: ["requirementSets"] },
    },
  },
  {
    name: { en: "Outlook for iOS and Android", ja: "Outlook for iOS、Android" },
    host: { ...microsoft365, platform: "iOS", mailboxSet: 5 },
    cells: {
      ...graphSince("4.2433.0"),
      check: { works: "sender-unconfirmed", sources: ["phones"] },
      reportWithoutRegistration: { works: "no", sources: ["phones"] },
      shared: { works: "no", sources: ["sharedFolders"] },
      pin: { works: "no", sources: ["pinning"] },
      ribbon: { works: "no", sources: ["spamReporting"] },
    },
  },
  {
    name: {
      en: "Outlook.com and other personal accounts",
      ja: "Outlook.com などの個人アカウント",
    },
    host: {
      platform: "OfficeOnline",
      mailboxSet: 16,
      nestedAppAuth: false,
      accountType: "outlookCom",
    },
    cells: {
      ...everything,
      ...noGraph,
      shared: { works: "no", sources: ["sharedFolders"] },
      pin: { works: "no", sources: ["pinning"] },
      ribbon: { works: "no", sources: ["spamReporting"] },
    },
  },
  {
    name: {
      en: "Outlook on the web, Exchange Server 2016, 2019 or SE",
      ja: "Outlook on the web（Exchange Server 2016、2019、SE）",
    },
    host: { platform: "OfficeOnline", mailboxSet: 5, nestedAppAuth: false, accountType: null },
    cells: { ...exchangeServer, shared: { works: "folders", sources: ["sharedFolders"] } },
  },
  {
    name: {
      en: "Classic Outlook, Exchange Server 2016, 2019 or SE",
      ja: "クラシック Outlook（Exchange Server 2016、2019、SE）",
    },
    host: { platform: "PC", mailboxSet: 5, nestedAppAuth: false, accountType: null },
    cells: {
      ...exchangeServer,
      shared: { works: "folders-and-mailboxes", since: "2206", sources: ["sharedFolders"] },
    },
  },
  {
    name: {
      en: "Outlook for Mac, Exchange Server 2016, 2019 or SE",
      ja: "Outlook for Mac（Exchange Server 2016、2019、SE）",
    },
    host: { platform: "Mac", mailboxSet: 5, nestedAppAuth: false, accountType: null },
    cells: {
      ...exchangeServer,
      shared: { works: "folders-and-mailboxes", since: "16.47", sources: ["sharedFolders"] },
    },
  },
  {
    name: { en: "Phones, Exchange Server", ja: "スマートフォン（Exchange Server）" },
    host: null,
    cells: noAddIns("requirementSets"),
  },
  {
    name: { en: "Outlook 2016 and 2019", ja: "Outlook 2016、2019" },
    host: null,
    cells: noAddIns("browsers"),
  },
];
