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

export interface Method {
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
  const answer = await sendEwsRequest(String(valueOf(parameters, "body")));
  return answer === null
    ? { wasProxySuccessful: false, errorMessage: "The Exchange Server did not answer." }
    : { wasProxySuccessful: true, body: answer };
};

const getAttachmentContent: Method["answer"] = async (item, parameters, { attachmentContent }) => {
  if (item === null) return failure(itemChanged);
  const content = await attachmentContent(item.id, String(valueOf(parameters, "id")));
  return content === null ? failure(internalError) : success(content);
};

const openComposeForm: Method["answer"] = (_, parameters, services, { composeForm }) => {
  if (!composeForm) return { wasSuccessful: false };
  const listOf = (name: string): readonly unknown[] => {
    const list = valueOf(parameters, name);
    return Array.isArray(list) ? list : [];
  };
  const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
  services.openComposeForm({
    recipients: listOf("toRecipients").map(textOf),
    subject: textOf(valueOf(parameters, "subject")),
    htmlBody: textOf(valueOf(parameters, "htmlBody")),
    // The library hands on `["item", name, itemId]` (`createAttachmentData`).
    attachedItems: listOf("attachments")
      .filter((attachment) => valueOf(attachment, "0") === "item")
      .map((attachment) => ({
        itemId: textOf(valueOf(attachment, "2")),
        name: textOf(valueOf(attachment, "1")),
      })),
  });
  return success();
};

function valueOf(parameters: unknown, name: string): unknown {
  return typeof parameters === "object" && parameters !== null
    ? Reflect.get(parameters, name)
    : undefined;
}

const sharedProperties: Method["answer"] = (_, __, ___, situation) => {
  const { address } = situation.opened;
  return isInSharedFolder(situation)
    ? success({ owner: address, targetMailbox: address })
    : { wasSuccessful: false };
};

/** Asks for the selected item, and fails as Outlook does where there is none any more. */
const ofItem =
  (answer: (item: MessageDetails, parameters: unknown) => MethodAnswer) =>
  (item: MessageDetails | null, parameters: unknown): MethodAnswer =>
    item === null ? failure(itemChanged) : answer(item, parameters);

/** The methods of Outlook that the preview plays, by dispatch id. */
export const methods: ReadonlyMap<number, Method> = new Map([
  [
    37,
    {
      name: "body.getAsync",
      since: 3,
      empty: "",
      answer: ofItem(({ bodyError, bodyHtml, bodyText }, parameters) => {
        if (bodyError !== null) return failure(bodyError);
        return success(valueOf(parameters, "coercionType") === htmlCoercion ? bodyHtml : bodyText);
      }),
    },
  ],
  [
    168,
    {
      name: "getAllInternetHeadersAsync",
      since: 8,
      empty: "",
      answer: ofItem(({ internetHeaders }) => success(internetHeaders)),
    },
  ],
  [
    150,
    {
      name: "getAttachmentContentAsync",
      since: 8,
      empty: null,
      answer: getAttachmentContent,
    },
  ],
  [108, { name: "getSharedPropertiesAsync", since: 8, empty: {}, answer: sharedProperties }],
  [99, { name: "getInitializationContextAsync", since: 3, empty: "", answer: () => success("") }],
  [5, { name: "makeEwsRequestAsync", since: 1, empty: "", answer: answerEws }],
  [44, { name: "displayNewMessageForm", since: 6, empty: "", answer: openComposeForm }],
  [178, { name: "displayNewMessageFormAsync", since: 9, empty: "", answer: openComposeForm }],
  [3, { name: "loadCustomPropertiesAsync", since: 1, empty: "{}", answer: () => success("{}") }],
  [4, { name: "customProperties.saveAsync", since: 1, empty: "", answer: () => success() }],
  [33, { name: "notificationMessages.addAsync", since: 3, empty: "", answer: () => success() }],
  [
    34,
    { name: "notificationMessages.getAllAsync", since: 3, empty: [], answer: () => success([]) },
  ],
  [35, { name: "notificationMessages.replaceAsync", since: 3, empty: "", answer: () => success() }],
  [36, { name: "notificationMessages.removeAsync", since: 3, empty: "", answer: () => success() }],
  [404, { name: "roamingSettings.saveAsync", since: 1, empty: "", answer: () => success() }],
] satisfies [number, Method][]);
