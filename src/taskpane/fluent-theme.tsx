import {
  FluentProvider,
  makeStyles,
  type PartialTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Theme } from "../outlook/theme";

const themes: Readonly<Record<Theme, PartialTheme>> = { light: webLightTheme, dark: webDarkTheme };

/** `taskpane.css` sets it, by the reader's language. */
const inheritedFont = { fontFamilyBase: "inherit" };

const useStyles = makeStyles({
  // Takes no part in the layout.
  root: { display: "contents" },
});

interface FluentThemeProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/**
 * What Fluent UI's own components need around them. The rest of the pane needs only the design
 * tokens in `taskpane.css`, so that the first verdict does not wait for this.
 */
export function FluentTheme({ theme, children }: FluentThemeProps): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={{ ...themes[theme], ...inheritedFont }} className={styles.root}>
      {children}
    </FluentProvider>
  );
}
