/**
 * In place of postal-mime's table of HTML's named characters, 39 KB: it serves the text that
 * postal-mime makes of HTML, and where there is HTML nothing here reads that text.
 */
export const htmlEntities: Readonly<Record<string, string>> = {};
