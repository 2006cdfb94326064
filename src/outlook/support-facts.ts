import { hasMailboxSet } from "./requirement-set";
import { openMailbox } from "./this-outlook";

/** What a help desk asks first about an Outlook. */
export interface SupportFacts {
  /**
   * As it names itself, such as `newOutlookWindows, OfficeOnline, 20.0.1234.5`: its name, its platform
   * and its version (on the web, that of the Exchange Server), as far as it tells.
   */
  readonly outlook: string;
  /** The newest Mailbox requirement set that it has, such as `1.14`; empty before 1.1. */
  readonly mailboxSet: string;
  readonly hasNestedAppAuth: boolean;
  /** Empty where it says nothing. */
  readonly accountType: string;
}

/** More than Microsoft has published by 2026. */
const newestMailboxSet = 20;

/** Call it once Office.js is ready. */
export function supportFacts(): SupportFacts {
  const minor = Array.from({ length: newestMailboxSet }, (_, index) => newestMailboxSet - index);
  const newest = minor.find((version) => hasMailboxSet(`1.${version}`));
  return {
    outlook: outlookName(),
    mailboxSet: newest === undefined ? "" : `1.${newest}`,
    hasNestedAppAuth: Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"),
    accountType: openMailbox().accountType,
  };
}

function outlookName(): string {
  // Either is missing in some Outlooks, whatever the types say.
  const { diagnostics, mailbox } = Office.context as {
    readonly diagnostics?: Partial<Office.ContextInformation>;
    readonly mailbox: { readonly diagnostics?: Partial<Office.Diagnostics> };
  };
  const { hostName, hostVersion } = mailbox.diagnostics ?? {};
  return [hostName, diagnostics?.platform, hostVersion ?? diagnostics?.version]
    .filter((part) => part !== undefined)
    .join(", ");
}
