import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactElement, useState } from "react";
import type { PaneText } from "../text/pane-text";
import { PaneButton } from "./pane-button";

/** A message may hold a hundred thousand links or findings; a page should not. */
const itemsOnAPage = 10;

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface Pages<Item> {
  /** What stands on the page that is shown. */
  readonly shown: readonly Item[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly turnTo: (page: number) => void;
}

/** A long list in pages. */
export function usePages<Item>(items: readonly Item[]): Pages<Item> {
  const [wanted, turnTo] = useState(0);
  const pages = Math.ceil(items.length / itemsOnAPage);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const start = page * itemsOnAPage;
  return { shown: items.slice(start, start + itemsOnAPage), page, pages, turnTo };
}

interface PagerProps extends Omit<Pages<unknown>, "shown"> {
  readonly text: PaneText;
}

/** Turns the pages; nothing where there is one only. */
export function Pager({ page, pages, turnTo, text }: PagerProps): ReactElement | null {
  const styles = useStyles();
  if (pages <= 1) return null;
  return (
    <div role="group" aria-label={text.pages} className={styles.root} data-pager>
      <PaneButton
        isIcon
        aria-label={text.previousPage}
        aria-disabled={page === 0}
        onClick={() => {
          turnTo(Math.max(0, page - 1));
        }}
      >
        <ChevronLeft20Regular />
      </PaneButton>
      <span aria-live="polite">{text.page(page + 1, pages)}</span>
      <PaneButton
        isIcon
        aria-label={text.nextPage}
        aria-disabled={page === pages - 1}
        onClick={() => {
          turnTo(Math.min(page + 1, pages - 1));
        }}
      >
        <ChevronRight20Regular />
      </PaneButton>
    </div>
  );
}
