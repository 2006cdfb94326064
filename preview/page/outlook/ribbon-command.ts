import type { MessageDetails } from "../../server/mailbox/mailbox-api";
import type { Settings } from "../settings";
import { OutlookHost } from "./outlook-host";
import { xdmEvent, type XdmRequest } from "./xdm-message";

/** The event by which the library learns that a button was pressed (`AppCommandManager`). */
const commandInvoked = "appCommandInvoked";
/** `dispidAppCommandInvocationCompletedMethod`. */
const commandCompleted = 94;
/** Of outlook-web-16.01.debug.js: `AppCommandCompletedMethodParameterKeys.Data`. */
const completionData = "2";
/** The `FunctionName` of the manifest. */
const functionName = "onSpamReport";

/** What the command hands to `event.completed`. */
export type CommandCompletion = unknown;

/**
 * Plays Outlook on the web for the ribbon's Report button: loads the page of the command, tells it
 * that the button was pressed, and waits until it ends its event.
 */
export class RibbonCommand extends OutlookHost {
  private complete: (completion: CommandCompletion) => void = () => undefined;

  protected override readonly page = "ribbon-report.html";

  /** Presses the button with a message selected. */
  press(item: MessageDetails | null, settings: Settings): Promise<CommandCompletion> {
    const completed = new Promise<CommandCompletion>((resolve) => {
      this.complete = resolve;
    });
    this.item = item;
    this.open(settings);
    return completed;
  }

  protected override receive(request: XdmRequest): void {
    super.receive(request);
    if (request.conversationId !== this.conversationId) return;
    if (request.actionName === commandInvoked) {
      const pressed = ["1", functionName, "{}"];
      this.send(xdmEvent(this.conversationId, commandInvoked, pressed));
    } else if (request.actionName === "executeMethod") {
      this.complete(completionOf(request.data));
    }
  }
}

function completionOf(data: unknown): CommandCompletion {
  const { DdaMethod, [completionData]: event } = data as Readonly<Record<string, unknown>>;
  if ((DdaMethod as { DispatchId?: unknown }).DispatchId !== commandCompleted) return null;
  // Where it knows no function of that name, the library ends the event itself, with nothing.
  if (event === "") return null;
  return (JSON.parse(String(event)) as { completedContext: CommandCompletion }).completedContext;
}
