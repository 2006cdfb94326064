import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Quote } from "../../text/quote";

const useStyles = makeStyles({
  root: { unicodeBidi: "isolate", overflowWrap: "anywhere" },
  mark: {
    color: "inherit",
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
});

interface QuotedTextProps {
  readonly quote: Quote;
  readonly className?: string;
}

/** A sentence of a message, as `explain` gives it: text only, the words that told marked. */
export function QuotedText({ quote, className }: QuotedTextProps): ReactElement {
  const styles = useStyles();
  return (
    <bdi dir="auto" translate="no" className={mergeClasses(styles.root, className)}>
      {quote.map(({ text, isMarked }, index) =>
        isMarked ? (
          <mark key={index} className={styles.mark}>
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </bdi>
  );
}
