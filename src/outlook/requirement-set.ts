/**
 * Whether this Outlook has a Mailbox requirement set. The manifest's floor is 1.5; everything
 * later is asked for at run time.
 *
 * @param version Such as `1.8`.
 */
export function hasMailboxSet(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", version);
}
