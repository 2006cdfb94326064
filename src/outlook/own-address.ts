/** The SMTP address of the mailbox's owner; empty where Outlook does not tell. */
export function ownAddress(): string {
  return (Office.context.mailbox.userProfile.emailAddress as string | undefined) ?? "";
}
