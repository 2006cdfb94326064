import { isPhone, openMailbox } from "./this-outlook";

/** What this Outlook and this mailbox promise. None of it is certain until it has worked. */
export interface HostCapabilities {
  /** Requirement set NestedAppAuth 1.1. A host can announce it and lack it. */
  readonly nestedAppAuthentication: boolean;
  /**
   * - `likely`: the mailbox seems to be on an Exchange Server, which has no Graph.
   * - `unlikely`: it seems to be in the cloud, which has blocked EWS from add-ins.
   * - `missing`: this Outlook has no call for it.
   */
  readonly exchangeWebServices: "likely" | "unlikely" | "missing";
  /** Phones have none. */
  readonly composeForm: boolean;
  /** The SMTP address of the mailbox that is open; may be empty. */
  readonly mailboxAddress: string;
}

/** The account types of mailboxes that are on no Exchange Server. */
const cloudAccounts: ReadonlySet<string> = new Set(["office365", "outlookCom", "gmail"]);

/**
 * What this Outlook and this mailbox promise; to be asked once Office.js is ready.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/outlook/outlook-mobile-apis for phones
 * @see https://github.com/OfficeDev/office-js/issues/3465 for a wrong account type
 */
export function hostCapabilities(): HostCapabilities {
  const { requirements, mailbox } = Office.context;
  const { address, accountType } = openMailbox();
  const methods = mailbox as Partial<Office.Mailbox>;
  const hasEws = !isPhone() && methods.makeEwsRequestAsync !== undefined;
  const isCloud = cloudAccounts.has(accountType);
  return {
    nestedAppAuthentication: requirements.isSetSupported("NestedAppAuth", "1.1"),
    exchangeWebServices: !hasEws ? "missing" : isCloud ? "unlikely" : "likely",
    composeForm: !isPhone() && methods.displayNewMessageForm !== undefined,
    mailboxAddress: address,
  };
}
