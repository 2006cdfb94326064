/** How the stand-in answers one call: with a value, an error code, or never. */
export type Answer<Value> =
  | { readonly value: Value; readonly after?: number }
  | { readonly errorCode: number }
  | "never"
  | "throws";

export interface StandInItem {
  readonly itemType?: string;
  readonly itemClass?: string;
  readonly itemId?: string | null;
  readonly subject?: unknown;
  readonly from?: unknown;
  readonly sender?: unknown;
  readonly attachments?: unknown;
  readonly html?: Answer<string>;
  readonly text?: Answer<string>;
  readonly headers?: Answer<string>;
  /** Not there at all where this is not given, as before Mailbox 1.8. */
  readonly attachmentContent?: Answer<unknown>;
  /** Not there at all where this is not given, as outside of shared folders. */
  readonly sharedProperties?: Answer<unknown>;
}

type Handler = (event: unknown) => void;
type Callback = (result: unknown) => void;

/** What of Office.js the product touches, with answers that a test chooses. */
export interface StandInOffice {
  /** Every call made, by name, in order. */
  readonly calls: readonly string[];
  /** The events that have a handler now. */
  readonly handled: () => readonly string[];
  readonly select: (item: StandInItem | null) => void;
  readonly changeTheme: (bodyBackgroundColor: string) => void;
}

export interface StandInOptions {
  readonly item?: StandInItem | null;
  readonly mailboxVersion?: number;
  readonly displayLanguage?: string;
  readonly bodyBackgroundColor?: string;
  readonly host?: string | null;
  readonly onReady?: () => Promise<unknown>;
  readonly handlerAnswer?: Answer<undefined>;
  /** `userProfile.accountType`. */
  readonly accountType?: string;
  readonly platform?: string;
  /** `userProfile.emailAddress`. */
  readonly emailAddress?: string;
  readonly nestedAppAuth?: boolean;
  /** Methods of the mailbox beside those that every Outlook has. */
  readonly mailboxMethods?: readonly string[];
  /** What the mailbox keeps for the add-in. */
  readonly roamingSettings?: Map<string, unknown>;
}

const succeeded = "succeeded";

function answerWith(answer: Answer<unknown>, callback: Callback): void {
  if (answer === "throws") {
    throw new TypeError("not supported here");
  }
  if (answer === "never") {
    return;
  }
  const result =
    "value" in answer
      ? { status: succeeded, value: answer.value }
      : { status: "failed", error: { code: answer.errorCode } };
  setTimeout(
    () => {
      // A late answer must not reach into the next test.
      if ("Office" in globalThis) callback(result);
    },
    "value" in answer ? (answer.after ?? 0) : 0,
  );
}

/** Puts the stand-in in the place of the `Office` global until `removeOffice` is called. */
export function installOffice(options: StandInOptions = {}): StandInOffice {
  const calls: string[] = [];
  const handlers = new Map<string, Handler>();
  const roaming = options.roamingSettings ?? new Map<string, unknown>();
  const itemOf = (item: StandInItem): unknown => ({
    itemType: "message",
    itemClass: "IPM.Note",
    itemId: "AAMk",
    subject: "",
    attachments: [],
    ...item,
    body: {
      getAsync: (type: string, callback: Callback) => {
        calls.push(`body.getAsync ${type}`);
        const answer = type === "html" ? item.html : item.text;
        answerWith(answer ?? { value: "" }, callback);
      },
    },
    ...(item.sharedProperties !== undefined && {
      getSharedPropertiesAsync: (callback: Callback) => {
        answerWith(item.sharedProperties ?? "never", callback);
      },
    }),
    ...(item.attachmentContent !== undefined && {
      getAttachmentContentAsync: (id: string, callback: Callback) => {
        calls.push(`getAttachmentContentAsync ${id}`);
        answerWith(item.attachmentContent ?? "never", callback);
      },
    }),
    getAllInternetHeadersAsync: (callback: Callback) => {
      calls.push("getAllInternetHeadersAsync");
      answerWith(item.headers ?? { value: "" }, callback);
    },
  });
  const selected = (item: StandInItem | null | undefined): unknown =>
    item === null || item === undefined ? null : itemOf(item);

  const mailbox = {
    item: selected(options.item),
    userProfile: { accountType: options.accountType, emailAddress: options.emailAddress ?? "" },
    ...Object.fromEntries(
      (options.mailboxMethods ?? []).map((method) => [method, () => undefined] as const),
    ),
    convertToRestId: (itemId: string, version: string) => {
      if (options.platform === "iOS" || options.platform === "Android") {
        throw new TypeError("not supported here");
      }
      return `${itemId} as ${version}`;
    },
    addHandlerAsync: (type: string, handler: Handler, callback: Callback) => {
      calls.push(`addHandlerAsync ${type}`);
      handlers.set(type, handler);
      answerWith(options.handlerAnswer ?? { value: undefined }, callback);
    },
  };
  const context = {
    displayLanguage: options.displayLanguage ?? "en-US",
    officeTheme:
      options.bodyBackgroundColor === undefined
        ? undefined
        : { bodyBackgroundColor: options.bodyBackgroundColor },
    platform: options.platform,
    roamingSettings: {
      get: (name: string) => roaming.get(name),
      set: (name: string, value: unknown) => roaming.set(name, value),
      saveAsync: (callback: Callback) => {
        calls.push("roamingSettings.saveAsync");
        answerWith({ value: undefined }, callback);
      },
    },
    mailbox,
    requirements: {
      isSetSupported: (name: string, version: string) =>
        name === "NestedAppAuth"
          ? options.nestedAppAuth === true
          : Number(version.split(".")[1]) <= (options.mailboxVersion ?? 14),
    },
  };
  Reflect.set(globalThis, "Office", {
    context,
    onReady: options.onReady ?? (() => Promise.resolve({ host: options.host ?? "Outlook" })),
    AsyncResultStatus: { Succeeded: succeeded, Failed: "failed" },
    CoercionType: { Html: "html", Text: "text" },
    EventType: { ItemChanged: "olkItemSelectedChanged", OfficeThemeChanged: "officeThemeChanged" },
    HostType: { Outlook: "Outlook" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
    },
    MailboxEnums: { RestVersion: { v2_0: "v2.0" } },
  });

  return {
    calls,
    handled: () => [...handlers.keys()],
    select: (item) => {
      mailbox.item = selected(item);
      handlers.get("olkItemSelectedChanged")?.({ type: "olkItemSelectedChanged" });
    },
    changeTheme: (bodyBackgroundColor) => {
      handlers.get("officeThemeChanged")?.({ officeTheme: { bodyBackgroundColor } });
    },
  };
}

export function removeOffice(): void {
  Reflect.deleteProperty(globalThis, "Office");
}
