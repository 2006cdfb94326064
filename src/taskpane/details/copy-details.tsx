import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { type ReactElement, type Ref, useEffect, useRef, useState } from "react";
import packageJson from "../../../package.json";
import type { Language } from "../../explain/language";
import type { Transport } from "../../actions/mail-actions";
import { supportFacts } from "../../outlook/support-facts";
import { announce } from "../announce";
import type { CheckedMessage } from "../pane-state";
import { copyText } from "./copy-text";
import { detailsReport } from "./details-report";
import { detailsTexts } from "./details-text";

const { version } = packageJson;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  button: { justifySelf: "start" },
  field: { minWidth: 0, "& > textarea": { minWidth: 0, height: "160px", maxHeight: "none" } },
});

interface CopyDetailsProps {
  readonly checked: CheckedMessage;
  readonly language: Language;
  readonly transport: Transport;
  /** Of the element around the button. */
  readonly ref: Ref<HTMLDivElement>;
}

interface Copied {
  readonly checked: CheckedMessage;
  readonly text: string;
  readonly succeeded: boolean;
}

/** Copies the findings for a help desk; where that fails, shows them so that the reader can copy them. */
export function CopyDetails({ checked, language, transport, ref }: CopyDetailsProps): ReactElement {
  const styles = useStyles();
  const text = detailsTexts[language];
  const [copied, setCopied] = useState<Copied | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // What came of copying belongs to the message that it was copied from.
  const outcome = copied?.checked === checked ? copied : null;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [outcome]);

  const copy = async (): Promise<void> => {
    const report = detailsReport(checked, { version, facts: supportFacts(), transport });
    const succeeded = await copyText(report);
    announce(succeeded ? text.copied : text.copyByHand, language);
    setCopied({ checked, text: report, succeeded });
  };
  return (
    <div ref={ref} className={styles.root} data-copied={outcome?.succeeded}>
      <Button
        className={styles.button}
        icon={<Copy20Regular />}
        data-action="copy-details"
        onClick={() => void copy()}
      >
        {text.copy}
      </Button>
      {outcome !== null && <p>{outcome.succeeded ? text.copied : text.copyByHand}</p>}
      {outcome?.succeeded === false && (
        <Textarea
          className={styles.field}
          textarea={{ ref: field }}
          aria-label={text.field}
          readOnly
          value={outcome.text}
          translate="no"
        />
      )}
    </div>
  );
}
