import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Breakable } from "./breakable";

const useStyles = makeStyles({
  root: { unicodeBidi: "isolate", overflowWrap: "anywhere" },
});

/**
 * Text out of a message, as `explain` gives it: hostile, so shown as text only, isolated from the
 * writing direction around it and never translated.
 */
export function MessageText({ text }: { readonly text: string }): ReactElement {
  return (
    <bdi dir="auto" translate="no" className={useStyles().root}>
      <Breakable text={text} />
    </bdi>
  );
}
