import type { ReaderAction } from "../../actions/action-state";
import type { MailActions } from "../../actions/mail-actions";
import type { Explanation } from "../../explain/explanation";

/** What the reader is offered to do about a message, in the order in which it is shown. */
interface OfferedActions {
  readonly actions: readonly ReaderAction[];
  /** The one that is advised. */
  readonly primary: ReaderAction | null;
  /** Whether the message concerns those who receive reports. */
  readonly isReportable: boolean;
}

/**
 * Which actions fit a message. A mail that has nothing to do with the brand is not the brand's to
 * receive: reporting it would only send a private mail away.
 *
 * @param explanation `null` of a message that could not be read.
 * @param can What the transport can do.
 */
export function offeredActions(
  explanation: Pick<Explanation, "verdict" | "namesBrand"> | null,
  can: MailActions["can"],
): OfferedActions {
  const isReportable =
    explanation !== null && (explanation.verdict !== "unrelated" || explanation.namesBrand);
  const report: readonly ReaderAction[] = isReportable && can.report ? ["report"] : [];
  const remove: readonly ReaderAction[] = can.remove ? ["delete"] : [];
  const single = [...report, ...remove];
  if (explanation?.verdict !== "scam") return { actions: single, primary: null, isReportable };
  const actions: readonly ReaderAction[] =
    single.length === 2 ? ["report-and-delete", ...single] : single;
  return { actions, primary: actions[0] ?? null, isReportable };
}
