import type { Fault } from "./outlook/faults";
import type { SignIn } from "./outlook/nested-app-authentication";
import type { RecordedCall } from "./outlook/outlook-host";
import type { CommandCompletion } from "./outlook/ribbon-command";

/** `window.preview`: what browser tests may do with the page beyond what a visitor can. */
export interface PreviewApi {
  /** Under `/preview/mailboxes/`: see preview/server/mailbox-routes.ts. */
  readonly mailboxId: string;
  /** The mailbox of the account that is signed in; the same, but for shared ones and others'. */
  readonly accountId: string;
  /** Makes a call of Office.js go wrong from now on: see outlook/faults.ts. */
  readonly setFault: (api: string, fault: Fault) => void;
  readonly clearFaults: () => void;
  /** The calls that the pane made of Outlook, first to last. */
  readonly calls: readonly RecordedCall[];
  /** Presses the ribbon's Report button; resolves to what its command ends the event with. */
  readonly pressReport: () => Promise<CommandCompletion>;
  /** How signing in goes from now on. */
  readonly setSignIn: (signIn: SignIn) => void;
  /** What MSAL in the pane asked of Outlook, first to last. */
  readonly signInCalls: readonly string[];
}

declare global {
  interface Window {
    preview?: PreviewApi;
  }
}
