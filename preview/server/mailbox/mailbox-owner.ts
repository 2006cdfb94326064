/** The person whose mailbox the preview plays. */
export const mailboxOwner = { name: "Hanako Yamada", address: "hanako.yamada@example.com" };
