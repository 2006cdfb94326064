import type { OpenedMailbox } from "../server/mailbox/mailbox-api";
import { colleague, customerDesk, reader } from "../server/mailbox/people";
import type { SignIn } from "./outlook/nested-app-authentication";

/** What an add-in meets in one Outlook and one mailbox, and in others not. */
export interface Situation extends OpenedMailbox {
  /** What stands in for Office.js's platform: see preview/stand-ins/office-context.ts. */
  readonly platform: "web" | "phone";
  /** The newest requirement set that Outlook says it has. */
  readonly mailboxVersion: string;
  /** `userProfile.accountType` (Mailbox 1.6). */
  readonly accountType: "office365" | "enterprise" | "outlookCom" | null;
  /** `userProfile.emailAddress`. */
  readonly profile: OpenedMailbox["opened"];
  /** What the manifest asks for: EWS needs ReadWriteMailbox. */
  readonly permission: "ReadItem" | "ReadWriteMailbox";
  /** Whether Outlook says that it has nested app authentication, the way to Graph. */
  readonly nestedAppAuth: boolean;
  /** Whether it has what it says: the bridge. */
  readonly bridge: boolean;
  readonly signIn: SignIn;
  /** Whether Exchange Web Services answer. */
  readonly ews: boolean;
  /** Whether a compose form opens. */
  readonly composeForm: boolean;
  /** Whether a pinned pane is told of another selection. */
  readonly tellsSelection: boolean;
}

const microsoft365: Situation = {
  platform: "web",
  mailboxVersion: "1.12",
  accountType: "office365",
  profile: reader,
  signedIn: reader,
  opened: reader,
  mayOpen: true,
  permission: "ReadItem",
  nestedAppAuth: true,
  bridge: true,
  signIn: "works",
  // Exchange Online has blocked EWS from add-ins.
  ews: false,
  composeForm: true,
  tellsSelection: true,
};

const phone: Situation = {
  ...microsoft365,
  platform: "phone",
  mailboxVersion: "1.5",
  composeForm: false,
};

/** The situations that the preview simulates; the browser tests say of each what becomes of an action. */
export const situations = {
  "microsoft-365": microsoft365,
  // Its messages stand among the reader's own folders.
  "shared-folder": { ...microsoft365, opened: customerDesk },
  // New Outlook can have it as an account of its own: https://github.com/OfficeDev/office-js/issues/5682
  "shared-account": { ...microsoft365, opened: customerDesk, profile: customerDesk },
  "other-account": { ...microsoft365, signedIn: colleague, mayOpen: false },
  // https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/7723
  "bridge-missing": { ...microsoft365, bridge: false },
  "graph-refused": {
    ...microsoft365,
    permission: "ReadWriteMailbox",
    signIn: "consent",
    ews: true,
  },
  "graph-and-ews-refused": {
    ...microsoft365,
    permission: "ReadWriteMailbox",
    signIn: "consent",
  },
  "all-refused": { ...microsoft365, signIn: "consent", composeForm: false },
  phone,
  "phone-without-graph": { ...phone, nestedAppAuth: false },
  "exchange-server": {
    ...microsoft365,
    mailboxVersion: "1.5",
    accountType: null,
    permission: "ReadWriteMailbox",
    nestedAppAuth: false,
    ews: true,
  },
  "outlook-com": { ...microsoft365, accountType: "outlookCom", nestedAppAuth: false },
  // Seen on Outlook.com: https://github.com/OfficeDev/office-js/issues/6833
  "silent-selection": { ...microsoft365, tellsSelection: false },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationName = keyof typeof situations;

// `Object.keys` knows no more of the keys than that they are text.
export const situationNames = Object.keys(situations) as readonly SituationName[];

/** Whether the messages lie in a mailbox that stands among the folders of another one. */
export const isInSharedFolder = ({ opened, profile }: Situation): boolean =>
  opened.address !== profile.address;

/** @returns The situation of that name. */
export const situationOf = (name: SituationName): Situation => situations[name];
