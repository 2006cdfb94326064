import { listAt, textAt, valueAt } from "../../../src/json";
import type { AttachmentContent, MessageDetails } from "../../server/mailbox/mailbox-api";
import { isInSharedFolder, type Situation } from "../situations";

/** How a method of Outlook answers: `standardInvokeHostMethod` of the library reads this. */
export type MethodAnswer =
  | { readonly wasSuccessful: true; readonly data?: unknown }
  | { readonly wasSuccessful: false }
  | { readonly error: true; readonly errorCode: number }
  // `makeEwsRequestAsync` has a form of its own.
  | { readonly wasProxySuccessful: true; readonly body: string }
  | { readonly wasProxySuccessful: false; readonly errorMessage: string };

/** What the methods need of the program around the pane. */
export interface OutlookServices {
  /** Sends SOAP to Exchange Web Services; `null` where no answer came. */
  readonly sendEwsRequest: (soap: string) => Promise<string | null>;
  readonly openComposeForm: (form: ComposeForm) => void;
  /** Where the source of a message is served. */
  readonly sourceAddress: (messageId: string) => string;
  /** What is in an attachment; `null` where the message has no such. */
  readonly attachmentContent: (
    messageId: string,
    attachmentId: string,
  ) => Promise<AttachmentContent | null>;
}

/** What an add-in fills a new message with (`displayNewMessageForm`). */
export interface ComposeForm {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
  /** Messages to attach, by their Exchange item ids. */
  readonly attachedItems: readonly { readonly itemId: string; readonly name: string }[];
}

interface Method {
  /** The name in Office.js, without `Office.context.mailbox` and `item`. */
  readonly name: string;
  /** The minor version of the Mailbox requirement set 1.x that brought it. */
  readonly since: number;
  readonly answer: (
    item: MessageDetails | null,
    parameters: unknown,
    services: OutlookServices,
    situation: Situation,
  ) => MethodAnswer | Promise<MethodAnswer>;
  /** What the fault `empty` makes of the data. */
  readonly empty: unknown;
}

/** `HostCoercionType` of outlook-web-16.01.debug.js. */
const htmlCoercion = 3;
/** `ooeInternalError`, with which Outlook refuses what it does not have. */
const internalError = 5001;
/** `APICallFailedDueToItemChange`. */
const itemChanged = 9030;

const success = (data?: unknown): MethodAnswer => ({ wasSuccessful: true, data });
const failure = (errorCode: number): MethodAnswer => ({ error: true, errorCode });

const answerEws: Method["answer"] = async (_, parameters, { sendEwsRequest }) => {
  const answer = await sendEwsRequest(String(valueAt(parameters, "body")));
  return answer === null
    ? { wasProxySuccessful: false, errorMessage: "The Exchange Server did not answer." }
    : { wasProxySuccessful: true, body: answer };
};

const getAttachmentContent: Method["answer"] = async (item, parameters, { attachmentContent }) => {
  if (item === null) return failure(itemChanged);
  const content = await attachmentContent(item.id, String(valueAt(parameters, "id")));
  return content === null ? failure(internalError) : success(content);
};

const openComposeForm: Method["answer"] = (_, parameters, services, { composeForm }) => {
  if (!composeForm) return { wasSuccessful: false };
  services.openComposeForm({
    recipients: listAt(parameters, "toRecipients").map(String),
    subject: textAt(parameters, "subject") ?? "",
    htmlBody: textAt(parameters, "htmlBody") ?? "",
    // The library hands on `["item", name, itemId]` (`createAttachmentData`).
    attachedItems: listAt(parameters, "attachments")
      .filter((attachment) => valueAt(attachment, "0") === "item")
      .map((attachment) => ({
        itemId: textAt(attachment, "2") ?? "",
        name: textAt(attachment, "1") ?? "",
      })),
  });
  return success();
};

const sharedProperties: Method["answer"] = (_, __, ___, situation) => {
  const { address } = situation.opened;
  return isInSharedFolder(situation)
    ? success({ owner: address, targetMailbox: address })
    : { wasSuccessful: false };
};

const getBody: Method["answer"] = (item, parameters) => {
  if (item === null) return failure(itemChanged);
  const { bodyError, bodyHtml, bodyText } = item;
  if (bodyError !== null) return failure(bodyError);
  return success(valueAt(parameters, "coercionType") === htmlCoercion ? bodyHtml : bodyText);
};

const getHeaders: Method["answer"] = (item) =>
  item === null ? failure(itemChanged) : success(item.internetHeaders);

/** The methods of Outlook that the preview simulates, by dispatch id. */
export const methods: ReadonlyMap<number, Method> = new Map<number, Method>([
  [5, { name: "makeEwsRequestAsync", since: 1, empty: "", answer: answerEws }],
  [37, { name: "body.getAsync", since: 3, empty: "", answer: getBody }],
  [44, { name: "displayNewMessageForm", since: 6, empty: "", answer: openComposeForm }],
  [108, { name: "getSharedPropertiesAsync", since: 8, empty: {}, answer: sharedProperties }],
  [150, { name: "getAttachmentContentAsync", since: 8, empty: null, answer: getAttachmentContent }],
  [168, { name: "getAllInternetHeadersAsync", since: 8, empty: "", answer: getHeaders }],
  [178, { name: "displayNewMessageFormAsync", since: 9, empty: "", answer: openComposeForm }],
  [404, { name: "roamingSettings.saveAsync", since: 1, empty: "", answer: () => success() }],
]);
