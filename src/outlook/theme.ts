import { officeCall } from "./office-call";
import { hasMailboxSet } from "./requirement-set";

export type Theme = "light" | "dark";

/**
 * Outlook's current theme, dark or light. Where Outlook does not say (before Mailbox 1.14 many do
 * not), light: Outlook's own default. The system's preference (`prefers-color-scheme`) is not
 * asked, because Outlook does not follow it: a dark pane would stand in a light Outlook.
 */
export function currentTheme(): Theme {
  // Missing in Outlooks that have no theme to tell, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return themeOf(theme?.bodyBackgroundColor);
}

/**
 * Calls back when Outlook's theme changes while the pane is open (Mailbox 1.14); earlier Outlooks
 * never do, so read `currentTheme` again whenever the selection changes: at load it can be stale.
 *
 * @throws {OfficeCallError} Where Outlook does not take the handler.
 */
export async function watchTheme(onChange: (theme: Theme) => void): Promise<void> {
  if (!hasMailboxSet("1.14")) return;
  await officeCall("mailbox.addHandlerAsync(OfficeThemeChanged)", (callback) => {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: Office.OfficeThemeChangedEventArgs) => {
        onChange(themeOf(event.officeTheme.bodyBackgroundColor));
      },
      callback,
    );
  });
}

/**
 * @param backgroundColor A hexadecimal triplet such as `#292929`, as `officeTheme` gives it.
 * @returns `dark` where its relative luminance (WCAG 2.2) is nearer to black than to white in
 * contrast; `light` for anything that is no colour.
 */
export function themeOf(backgroundColor: string | undefined): Theme {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(backgroundColor?.trim() ?? "");
  if (channels === null) return "light";
  const [red = 0, green = 0, blue = 0] = channels
    .slice(1)
    .map((channel) => linear(Number.parseInt(channel, 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance < luminanceOfEqualContrast ? "dark" : "light";
}

/** Where white text and black text contrast equally: (L + 0.05)² = 0.05 · 1.05. */
const luminanceOfEqualContrast = Math.sqrt(0.05 * 1.05) - 0.05;

/** An sRGB channel made linear, as WCAG 2.2 defines relative luminance. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
