/** What this Outlook and this mailbox allow. */
export interface HostCapabilities {
  /** Requirement set NestedAppAuth 1.1. */
  readonly nestedAppAuthentication: boolean;
  /** The mailbox is on an Exchange Server, and the manifest asks for ReadWriteMailbox. */
  readonly exchangeWebServices: boolean;
}

/** What `userProfile.accountType` (Mailbox 1.6) says of a mailbox on an Exchange Server. */
const exchangeServerAccount = "enterprise";

/** What this Outlook and this mailbox allow; to be asked once Office.js is ready. */
export function hostCapabilities(): HostCapabilities {
  const { requirements, mailbox } = Office.context;
  // Exchange Online has blocked EWS from add-ins; an Exchange Server has not. The type is missing
  // in volume-licensed Outlook 2016.
  const accountType = mailbox.userProfile.accountType as string | undefined;
  const ews = mailbox as Partial<Pick<Office.Mailbox, "makeEwsRequestAsync">>;
  return {
    nestedAppAuthentication: requirements.isSetSupported("NestedAppAuth", "1.1"),
    exchangeWebServices:
      accountType === exchangeServerAccount && ews.makeEwsRequestAsync !== undefined,
  };
}
