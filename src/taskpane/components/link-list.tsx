import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ExplainedLink } from "../../explain/explanation";
import type { PaneText } from "../text/pane-text";
import { LinkEntry } from "./link-entry";
import { Section } from "./section";
import { gravest } from "./gravest";

/** A message may hold a hundred thousand links; a page should not. */
const shownAtFirst = 10;
const shownMore = 50;

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
  more: { marginInlineStart: tokens.spacingHorizontalXS },
});

export interface LinkListProps {
  readonly links: readonly ExplainedLink[];
  readonly text: PaneText;
}

/** Every link of the message and where it truly leads, the suspicious ones first. */
export function LinkList({ links, text }: LinkListProps): ReactElement {
  const styles = useStyles();
  const [limit, setLimit] = useState(shownAtFirst);
  const shown = gravest(links, limit);
  const hidden = links.length - shown.length;
  return (
    <Section title={text.links}>
      <ul className={styles.list}>
        {shown.map((link, index) => (
          <LinkEntry key={index} link={link} text={text} />
        ))}
      </ul>
      {links.length > shownAtFirst && (
        // Stays when it has shown all, so that the focus has a place to be.
        <Button
          appearance="transparent"
          className={styles.more}
          onClick={() => {
            setLimit(hidden > 0 ? limit + shownMore : shownAtFirst);
          }}
        >
          {hidden > 0 ? text.linksMore(hidden) : text.linksFewer}
        </Button>
      )}
    </Section>
  );
}
