import { hasMailboxSet } from "./requirement-set";

/** What a help desk asks first about an Outlook, besides its version. */
export interface SupportFacts {
  /** The newest Mailbox requirement set that it has, such as `1.14`; empty before 1.1. */
  readonly mailboxSet: string;
  readonly hasNestedAppAuth: boolean;
  /** What `userProfile.accountType` says (Mailbox 1.6); empty where it says nothing. */
  readonly accountType: string;
}

/** More than Microsoft has published by 2026. */
const newestMailboxSet = 20;

/** Call it once Office.js is ready. */
export function supportFacts(): SupportFacts {
  const { requirements, mailbox } = Office.context;
  const minor = Array.from({ length: newestMailboxSet }, (_, index) => newestMailboxSet - index);
  const newest = minor.find((version) => hasMailboxSet(`1.${version}`));
  const accountType: unknown = mailbox.userProfile.accountType;
  return {
    mailboxSet: newest === undefined ? "" : `1.${newest}`,
    hasNestedAppAuth: requirements.isSetSupported("NestedAppAuth", "1.1"),
    accountType: typeof accountType === "string" ? accountType : "",
  };
}
