import type { Settings } from "../settings";

/** The part of `Office.OfficeTheme` that Outlook has; the rest is for other Office programs. */
type OutlookTheme = Omit<Office.OfficeTheme, "isDarkTheme" | "themeId">;

/** The colours that Outlook on the web gives an add-in as `Office.context.officeTheme`. */
export const officeTheme = (theme: Settings["theme"]): OutlookTheme =>
  theme === "dark"
    ? {
        bodyBackgroundColor: "#292929",
        bodyForegroundColor: "#ffffff",
        controlBackgroundColor: "#1f1f1f",
        controlForegroundColor: "#ffffff",
      }
    : {
        bodyBackgroundColor: "#ffffff",
        bodyForegroundColor: "#242424",
        controlBackgroundColor: "#f5f5f5",
        controlForegroundColor: "#242424",
      };
