/** A compose form takes 32 KB of HTML (`Office.MessageForm.htmlBody`). */
const maxHtmlBytes = 32 * 1024;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Plain text as the HTML of a compose form: escaped, line by line, cut between two lines where it
 * is longer than a form takes.
 */
export function plainTextAsHtml(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/[&<>"]/g, (character) => escapes[character] ?? character));
  let html = "";
  for (const line of lines) {
    const next = `${html}${line}<br>`;
    if (new TextEncoder().encode(next).length > maxHtmlBytes) return html;
    html = next;
  }
  return html;
}
