import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExplainedHost } from "../../explain/explained-host";
import { Breakable } from "./breakable";

const useStyles = makeStyles({
  // What decides stands out: whose host it is.
  root: {
    unicodeBidi: "isolate",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    "& strong": { color: tokens.colorNeutralForeground1 },
  },
});

/** A host out of a message: hostile, so shown as text only, its registrable domain in bold. */
export function HostName({ host }: { readonly host: ExplainedHost }): ReactElement {
  return (
    <bdi dir="ltr" translate="no" className={useStyles().root}>
      {host.before !== "" && (
        <>
          <Breakable text={host.before} />
          <wbr />
        </>
      )}
      <strong>
        <Breakable text={host.registrable} />
      </strong>
    </bdi>
  );
}
