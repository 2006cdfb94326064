/** The SMTP address of the mailbox's owner; empty where Outlook does not tell. */
export function ownAddress(): string {
  // Typed as always there; some hosts leave it out.
  const address: unknown = Office.context.mailbox.userProfile.emailAddress;
  return typeof address === "string" ? address : "";
}
