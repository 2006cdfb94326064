import { valueAt } from "../../../src/json";
import type { MessageDetails } from "../../server/mailbox/mailbox-api";
import type { Settings } from "../settings";
import { type Situation, situationOf } from "../situations";
import { appContext } from "./app-context";
import type { Faults } from "./faults";
import { initialData } from "./initial-data";
import { methods, type MethodAnswer, type OutlookServices } from "./methods";
import type { NestedAppAuthentication } from "./nested-app-authentication";
import { type AddInPage, makeAddInFrame } from "./add-in-frame";
import { actionType, readXdmRequest, xdmAnswer, xdmEvent, type XdmRequest } from "./xdm-message";

/** The event that a pinned pane gets when another item is selected. */
const itemSelectedChanged = "olkItemSelectedChanged";
/** Pinning, and so that event, came with Mailbox 1.5. */
const pinnableSince = 5;
const saveRoamingSettings = "roamingSettings.saveAsync";
/** What a registration of an event is answered with. */
const registered = { Error: 0 };

/** A call that the pane made, for tests. */
export interface RecordedCall {
  readonly api: string;
  readonly parameters: unknown;
}

/**
 * Plays Outlook on the web for one task pane: loads it, answers what Office.js in it asks, and
 * tells it when another message is selected.
 */
export class OutlookHost {
  readonly calls: RecordedCall[] = [];
  /** Of the add-in. */
  protected readonly page: AddInPage = "taskpane.html";
  private frame: HTMLIFrameElement | null = null;
  protected item: MessageDetails | null = null;
  protected conversationId = "";
  private itemEventsFor: string | null = null;
  /** What the mailbox keeps for the add-in. */
  private roamingSettings: unknown = {};

  /** @param container gets the pane's frame as its last child */
  constructor(
    private readonly container: HTMLElement,
    private settings: Settings,
    private readonly faults: Faults,
    private readonly services: OutlookServices,
    authentication: NestedAppAuthentication,
  ) {
    window.addEventListener("message", (event) => {
      if (event.source === null || event.source !== this.frame?.contentWindow) return;
      const request = readXdmRequest(event.data);
      if (request !== null) this.receive(request);
      else if (this.situation().nestedAppAuth) {
        authentication.receive(event.data, (answer) => {
          this.send(answer);
        });
      }
    });
  }

  /** Loads the pane anew, as Outlook does when it is opened. */
  open(settings: Settings): void {
    this.settings = settings;
    this.conversationId = crypto.randomUUID();
    this.itemEventsFor = null;
    this.frame?.remove();
    const source = this.item === null ? null : this.services.sourceAddress(this.item.id);
    this.frame = makeAddInFrame(this.page, this.conversationId, settings, source);
    this.container.append(this.frame);
  }

  /** Selects a message, or none: a pinned pane stays, another one is opened anew. */
  select(item: MessageDetails | null): void {
    this.item = item;
    if (this.conversationId === "" || !this.isPinnable()) this.open(this.settings);
    else if (this.itemEventsFor === this.conversationId && this.situation().tellsSelection) {
      this.send(xdmEvent(this.conversationId, itemSelectedChanged, this.initialData() ?? ""));
    }
  }

  private situation(): Situation {
    return situationOf(this.settings.situation);
  }

  private isPinnable(): boolean {
    return this.mailboxMinorVersion() >= pinnableSince && this.situation().platform !== "phone";
  }

  private mailboxMinorVersion(): number {
    return Number(this.settings.mailboxVersion.split(".")[1]);
  }

  private initialData(): unknown {
    return this.item === null
      ? null
      : initialData(this.item, this.settings, this.faults.isEmpty("itemId"));
  }

  protected receive(request: XdmRequest): void {
    if (request.conversationId !== this.conversationId) return;
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.answer(request, appContext(this.conversationId, this.settings, this.roamingSettings));
        break;
      case "GetInitialData":
        this.answer(request, this.initialData());
        break;
      case "ExecuteMethod":
        this.execute(request);
        break;
      case itemSelectedChanged:
        this.itemEventsFor =
          request.actionType === actionType.registerEvent && this.isPinnable()
            ? this.conversationId
            : null;
        this.answer(request, registered);
        break;
      default:
        // Telemetry, other events and the like: Outlook answers, and nothing depends on the answer.
        this.answer(request, registered);
    }
  }

  private execute(request: XdmRequest): void {
    const dispatchId = Number(valueAt(request.data, "MethodData", "DispatchId"));
    const parameters = valueAt(request.data, "ApiParams");
    const method = methods.get(dispatchId);
    const name = method?.name ?? `dispatch ${dispatchId}`;
    this.calls.push({ api: name, parameters });
    if (name === saveRoamingSettings && Array.isArray(parameters)) {
      this.roamingSettings = parameters[0];
    }
    const fault = this.faults.of(name);
    const answer = async (): Promise<MethodAnswer> =>
      method === undefined || method.since > this.mailboxMinorVersion()
        ? { wasSuccessful: false }
        : method.answer(this.item, parameters, this.services, this.situation());
    switch (fault?.kind) {
      case "drop":
        break;
      case "delay":
        void this.answerLate(request, answer(), fault.milliseconds);
        break;
      case "error":
        this.answer(request, { error: true, errorCode: fault.code });
        break;
      case "empty":
        this.answer(request, { wasSuccessful: true, data: method?.empty });
        break;
      case undefined:
        void this.answerLate(request, answer(), 0);
    }
  }

  /** Computes the answer now, for the message that is selected now, and only sends it late. */
  private async answerLate(
    request: XdmRequest,
    answer: Promise<MethodAnswer>,
    milliseconds: number,
  ): Promise<void> {
    const answered = await answer;
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    this.answer(request, answered);
  }

  private answer(request: XdmRequest, data: unknown): void {
    if (request.conversationId === this.conversationId) this.send(xdmAnswer(request, data));
  }

  protected send(message: string): void {
    this.frame?.contentWindow?.postMessage(message, window.location.origin);
  }
}
