import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { Verdict } from "../../checks/check-result";
import type { ExplainedLink } from "../../explain/explanation";
import type { PaneText } from "../text/pane-text";
import { groupLinks } from "./group-links";
import { LinkEntry } from "./link-entry";
import { Pager, usePages } from "./pages";
import { Section } from "./section";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
});

interface LinkListProps {
  readonly links: readonly ExplainedLink[];
  readonly verdict: Verdict;
  readonly text: PaneText;
}

/** Where the message leads, each place once, the suspicious ones first. */
export function LinkList({ links, verdict, text }: LinkListProps): ReactElement {
  const styles = useStyles();
  const groups = useMemo(() => groupLinks(links), [links]);
  const { shown, ...pages } = usePages(groups);
  return (
    <Section title={text.links}>
      <ul className={styles.list}>
        {shown.map((group) => (
          <LinkEntry
            key={`${group.link.target} ${group.link.address}`}
            group={group}
            verdict={verdict}
            text={text}
          />
        ))}
      </ul>
      <Pager {...pages} text={text} />
    </Section>
  );
}
