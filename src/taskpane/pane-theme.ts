import { type Theme as FluentTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../explain/language";
import type { Theme } from "../outlook/theme";

/** The fonts that Outlook and the systems it runs on use for Japanese. */
const japaneseFonts =
  '"Yu Gothic UI", "Hiragino Sans", "Hiragino Kaku Gothic ProN", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", "Segoe UI", sans-serif';

/** Fluent's own theme in the reader's light, with fonts for the reader's language. */
export function paneTheme(theme: Theme, language: Language): FluentTheme {
  const fluent = theme === "dark" ? webDarkTheme : webLightTheme;
  return language === "ja" ? { ...fluent, fontFamilyBase: japaneseFonts } : fluent;
}
