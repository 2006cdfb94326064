/**
 * Puts text on the clipboard. Outlook on the web frames the pane without the permission
 * `clipboard-write`, so the Clipboard API is refused there
 * (github.com/OfficeDev/office-js/issues/3480); the older command needs no permission.
 *
 * To be called from a click.
 *
 * @returns Whether it is there now. Never rejects.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  // Within the window, so that nothing scrolls.
  Object.assign(field.style, { position: "fixed", top: "0", opacity: "0" });
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and all there is where the API is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
