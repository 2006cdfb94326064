import { ActionError, type ActionErrorCode } from "./action-error";
import {
  type Failed,
  failed,
  type MailActions,
  type Refusal,
  type RemovedMessage,
  type ReportDestination,
  type TransportActions,
} from "./mail-actions";

/** Errors which show that a transport does not work here at all, not just this once. */
const refusals: ReadonlySet<ActionErrorCode> = new Set([
  "host-refused",
  "sign-in-failed",
  "session-refused",
  "consent-required",
]);

const isRefusal = ({ code, mayHaveActed }: ActionError): boolean =>
  refusals.has(code) && !mayHaveActed;

const undeletable = failed(new ActionError("delete-by-hand"));
const impossible = failed(new ActionError("host-refused"));

/** Where nothing of it works: the reader acts by hand. */
const actionsByHand: Omit<TransportActions, "destination"> = {
  transport: "none",
  can: { report: false, remove: false },
  report: () => Promise.resolve(impossible),
  remove: () => Promise.resolve(undeletable),
  undo: () => Promise.resolve(impossible),
};

/**
 * The first of several transports, and the next one from the moment that one refuses: the action
 * that met with the refusal goes on by it. A transport that may have acted is never followed by
 * another.
 *
 * @param candidates Best first; there may be none.
 * @param destination Where the reader may send a report by hand, where there are none.
 * @returns Once those that can be asked beforehand whether they work have been.
 */
export async function fallBack(
  candidates: readonly TransportActions[],
  destination: ReportDestination,
): Promise<MailActions> {
  const byHand: TransportActions = { ...actionsByHand, destination };
  const refused: Refusal[] = [];
  const removedBy = new WeakMap<RemovedMessage, TransportActions>();
  const current = (): TransportActions => candidates[refused.length] ?? byHand;

  for (let actions = current(); actions.probe !== undefined; actions = current()) {
    const error = await actions.probe();
    if (error === null || !isRefusal(error)) break;
    refused.push({ transport: actions.transport, error });
  }

  const attempt = async <Outcome extends { readonly kind: string }>(
    act: (actions: TransportActions) => Promise<Outcome | Failed>,
  ): Promise<Outcome | Failed> => {
    for (;;) {
      const actions = current();
      const outcome = await act(actions);
      const error = outcome.kind === "failed" ? (outcome as Failed).error : null;
      const hasNext = refused.length + 1 < candidates.length;
      if (error === null || !isRefusal(error) || !hasNext) return outcome;
      if (actions === current()) refused.push({ transport: actions.transport, error });
    }
  };

  return {
    get transport() {
      return current().transport;
    },
    get destination() {
      return current().destination;
    },
    get can() {
      return current().can;
    },
    get refusals() {
      return [...refused];
    },
    report: (...of) => attempt((actions) => actions.report(...of)),
    remove: (message) =>
      attempt(async (actions) => {
        const outcome = await actions.remove(message);
        if (outcome.kind === "removed" && outcome.removed !== null) {
          removedBy.set(outcome.removed, actions);
        }
        return outcome;
      }),
    undo: (removed) => (removedBy.get(removed) ?? current()).undo(removed),
  };
}
