import { useEffect, useMemo } from "react";
import type { ReaderAction } from "../../actions/action-state";
import type { ActionsController } from "../../actions/actions-controller";
import type { ReportContent } from "../../actions/mail-actions";
import { readMessageReference } from "../../outlook/message-reference";
import type { CheckedMessage } from "../pane-state";

/** Carries out an action on the message that is shown. */
type RunAction = (action: ReaderAction, comment: string) => Promise<void>;

/** Tells the controller which message is shown, for as long as it is. */
export function useActions(controller: ActionsController, checked: CheckedMessage): RunAction {
  // Read while this message is selected; a click waits for it, and stays with it.
  const reference = useMemo(() => readMessageReference(checked.selected.item), [checked]);

  useEffect(() => {
    let shown = true;
    void reference.then((message) => {
      if (shown) controller.select(message);
    });
    return () => {
      shown = false;
      controller.select(null);
    };
  }, [controller, reference]);

  return async (action, comment) => {
    const content: ReportContent = {
      explanations: await explanationsOf(checked),
      ruleSet: checked.result.ruleSet,
      comment,
      headerFields: checked.message.headerFields,
      campaignQuery: checked.result.campaignQuery,
    };
    await controller.run(action, await reference, content);
  };
}

/** In the reader's language, then in English; without the latter where the checker is gone. */
async function explanationsOf({
  explanation,
  explainIn,
}: CheckedMessage): Promise<ReportContent["explanations"]> {
  if (explanation.language === "en") return [explanation];
  const english = await explainIn("en").catch(() => null);
  return english === null ? [explanation] : [explanation, english];
}
