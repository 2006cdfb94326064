import { LockClosed28Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactElement, ReactNode } from "react";
import type { CheckedMessage } from "../pane-state";
import type { PaneText } from "../text/pane-text";
import { ActionRoom } from "./action-room";
import { SlipHelp } from "./slip-help";
import { SummaryCard } from "./summary-card";

interface EncryptedViewProps {
  readonly checked: CheckedMessage;
  readonly text: PaneText;
  readonly actions: ReactNode;
}

/** A message that cannot be read: what the reader can do all the same. */
export function EncryptedView({ checked, text, actions }: EncryptedViewProps): ReactElement {
  return (
    <>
      <SummaryCard
        tone="neutral"
        icon={<LockClosed28Regular />}
        subject={checked.message.subject}
        noSubject={text.noSubject}
        headline={text.encrypted.title}
      >
        {text.encrypted.text}
      </SummaryCard>
      <ActionRoom explanation={null}>{actions}</ActionRoom>
      <SlipHelp guidance={checked.explanation.slipGuidance} />
    </>
  );
}
