/** Whether this is Outlook on a phone. To be asked once Office.js is ready. */
export function isPhone(): boolean {
  const { platform } = Office.context;
  return platform === Office.PlatformType.iOS || platform === Office.PlatformType.Android;
}

/** The mailbox that is open. The types promise all of it; either may be missing, and is empty then. */
interface OpenMailbox {
  /** The owner's SMTP address. */
  readonly address: string;
  /** `userProfile.accountType`: missing in volume-licensed Outlook 2016, and before Mailbox 1.6. */
  readonly accountType: string;
}

export function openMailbox(): OpenMailbox {
  const { emailAddress, accountType } = Office.context.mailbox
    .userProfile as Partial<Office.UserProfile>;
  return { address: emailAddress ?? "", accountType: accountType ?? "" };
}
