/**
 * Which Outlook this is, for a help desk, such as `newOutlookWindows, OfficeOnline, 20.0.1234.5`:
 * its name, its platform and its version (on the web, that of the Exchange Server), as far as it
 * tells. To be asked once Office.js is ready.
 */
export function outlookInUse(): string {
  // Either is missing in some Outlooks, whatever the types say.
  const { diagnostics, mailbox } = Office.context as {
    readonly diagnostics?: Partial<Office.ContextInformation>;
    readonly mailbox?: { readonly diagnostics?: Partial<Office.Diagnostics> };
  };
  const { hostName, hostVersion } = mailbox?.diagnostics ?? {};
  return [hostName, diagnostics?.platform, hostVersion ?? diagnostics?.version]
    .filter((part) => part !== undefined)
    .join(", ");
}
