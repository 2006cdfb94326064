import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { plainEvidence } from "../../explain/plain-evidence";

const useStyles = makeStyles({
  root: { unicodeBidi: "isolate", overflowWrap: "anywhere" },
});

/**
 * Text out of a message: hostile, so shown as text only, with a mark for what cannot be seen, and
 * isolated from the writing direction around it.
 */
export function MessageText({ text }: { readonly text: string }): ReactElement {
  return (
    <bdi dir="auto" translate="no" className={useStyles().root}>
      {plainEvidence(text)}
    </bdi>
  );
}
