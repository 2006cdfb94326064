import { markdownTable } from "../markdown-table";
import { type Cell, type Cells, outlookClients, type Source, sources } from "./outlook-clients";

type PageLanguage = "en" | "ja";

type Value = Cells[keyof Cells]["works"];

interface PageText {
  readonly title: string;
  readonly other: string;
  readonly introduction: string;
  readonly client: string;
  readonly mailboxSet: string;
  readonly columns: Readonly<Record<keyof Cells, string>>;
  readonly values: Readonly<Record<Value, string>>;
  readonly since: (version: string) => string;
  readonly notes: string;
  readonly sources: string;
}

const texts: Readonly<Record<PageLanguage, PageText>> = {
  en: {
    title: "Which Outlook can do what",
    other: "[日本語](compatibility.ja.md)",
    introduction:
      "What the add-in can do depends on Outlook and on the mailbox. The number after each entry is its source, a page of Microsoft's documentation as of 21 August 2026. A test compares this table with the code. Only the Office.js of Outlook on the web was tested, in Chromium.",
    client: "Outlook",
    mailboxSet: "Mailbox requirement set",
    columns: {
      check: "Check",
      report: "Report",
      reportWithoutRegistration: "Report without app registration",
      delete: "Delete",
      undo: "Undo",
      shared: "Shared mailboxes",
      pin: "Pinned pane",
      ribbon: "Report in the ribbon",
    },
    values: {
      yes: "yes",
      "sender-unconfirmed": "yes, but cannot confirm an official sender",
      graph: "one click, Microsoft Graph",
      ews: "one click, EWS",
      compose: "in a new message that the reader sends",
      "folders-and-mailboxes": "yes",
      folders: "shared folders only",
      no: "no",
    },
    since: (version) => `, from version ${version}`,
    notes: `Notes:

- **Report, Delete and Undo through Microsoft Graph** need the app registration of [step 3](administrator.en.md#3-register-the-app-exchange-online-for-report-and-delete).
- **Through EWS**, they need the variant \`exchange-server\` of the manifest, which asks for \`ReadWriteMailbox\`.
- If Graph or EWS refuses, the pane tries the next way, and says which one it used and why.
- **Cannot confirm an official sender**: Outlook provides no internet headers, so the pane does not know what the receiving server found. The sender is then "could not be checked", never "genuine".
- **Report in the ribbon** is the variant \`ribbon-report\` of the manifest.
- **Pinned pane**: without it, the pane closes or keeps its message when another is selected.
- **Microsoft's support** for [Outlook 2016 and 2019](https://learn.microsoft.com/lifecycle/products/microsoft-office-2019) ended on 14 October 2025, and for [2021](https://learn.microsoft.com/lifecycle/products/office-ltsc-2021) on 13 October 2026. For [LTSC 2024](https://learn.microsoft.com/lifecycle/products/office-ltsc-2024) it ends on 9 October 2029. Without WebView2, a plain page says that the pane cannot run.
- **Outlook LTSC 2024, 32-bit**: add-ins fail to load for some accounts created after June 2026 ([known issues](https://learn.microsoft.com/office/dev/add-ins/resources/resources-office-add-in-known-issues)).
- GCC, GCC High, DoD and China: see [sovereign clouds](administrator.en.md#sovereign-clouds).`,
    sources: "Sources",
  },
  ja: {
    title: "Outlook ごとにできること",
    other: "[English](compatibility.en.md)",
    introduction:
      "できることは、Outlook とメールボックスによって異なります。各欄の番号は、出典である Microsoft のドキュメント（2026 年 8 月 21 日時点）です。この表がコードと一致することはテストで確かめています。実際に動作を確認したのは、Chromium での Outlook on the web の Office.js だけです。",
    client: "Outlook",
    mailboxSet: "Mailbox 要件セット",
    columns: {
      check: "確認",
      report: "報告",
      reportWithoutRegistration: "アプリの登録がない場合の報告",
      delete: "削除",
      undo: "元に戻す",
      shared: "共有メールボックス",
      pin: "パネルの固定",
      ribbon: "リボンの「報告」",
    },
    values: {
      yes: "○",
      "sender-unconfirmed": "○（公式の送信元を確認できません）",
      graph: "ワンクリック（Microsoft Graph）",
      ews: "ワンクリック（EWS）",
      compose: "新しいメールを開く（送信は利用者）",
      "folders-and-mailboxes": "○",
      folders: "共有フォルダーのみ",
      no: "×",
    },
    since: (version) => `、バージョン ${version} 以降`,
    notes: `注:

- **Microsoft Graph による報告、削除、元に戻す操作**には、[手順 3](administrator.ja.md#3-アプリを登録するexchange-online-で報告と削除を使う場合)のアプリの登録が必要です。
- **EWS による操作**には、マニフェストの種類 \`exchange-server\`（\`ReadWriteMailbox\` を要求）が必要です。
- Graph または EWS に拒否されると、次の方法を試し、使った方法とその理由をパネルに表示します。
- **公式の送信元を確認できません**: Outlook がインターネット ヘッダーを渡さないため、受信サーバーの検証結果がわかりません。送信元は「確認できませんでした」となり、「本物」とは表示されません。
- **リボンの「報告」**は、マニフェストの種類 \`ribbon-report\` です。
- **パネルの固定**: 固定できない場合、別のメールを選ぶとパネルが閉じるか、前のメールのままになります。
- **Microsoft のサポート**: [Outlook 2016、2019](https://learn.microsoft.com/ja-jp/lifecycle/products/microsoft-office-2019) は 2025 年 10 月 14 日、[2021](https://learn.microsoft.com/ja-jp/lifecycle/products/office-ltsc-2021) は 2026 年 10 月 13 日に終了しました。[LTSC 2024](https://learn.microsoft.com/ja-jp/lifecycle/products/office-ltsc-2024) は 2029 年 10 月 9 日に終了します。WebView2 がない環境では、パネルを表示できないことを示すページが表示されます。
- **Outlook LTSC 2024（32 ビット）**: 2026 年 6 月より後に作成された一部のアカウントで、アドインを読み込めないことがあります（[既知の問題](https://learn.microsoft.com/office/dev/add-ins/resources/resources-office-add-in-known-issues)）。
- GCC、GCC High、DoD、中国のクラウドについては、[ソブリン クラウド](administrator.ja.md#ソブリン-クラウド)をご覧ください。`,
    sources: "出典",
  },
};

// `Object.keys` is typed as returning any texts.
const columns = Object.keys(texts.en.columns) as readonly (keyof Cells)[];
const sourceNames = Object.keys(sources) as readonly Source[];

const numberOf = (source: Source): number => sourceNames.indexOf(source) + 1;
/** A shortcut reference of Markdown; what it leads to stands below the page's text. */
const link = (source: Source): string => `[${numberOf(source)}]`;

function cellText({ works, since, sources: cited }: Cell<Value>, text: PageText): string {
  const version = since === undefined ? "" : text.since(since);
  return `${text.values[works]}${version} ${cited.map(link).join(" ")}`;
}

/** @returns The page `docs/compatibility.*.md`, before prettier has laid out its table. */
export function compatibilityPage(language: PageLanguage): string {
  const text = texts[language];
  const head = [text.client, text.mailboxSet, ...columns.map((column) => text.columns[column])];
  const body = outlookClients.map(({ name, host, cells }) => [
    name[language],
    host === null ? text.values.no : `1.${host.mailboxSet} ${link("requirementSets")}`,
    ...columns.map((column) => cellText(cells[column], text)),
  ]);
  const cited = sourceNames.map((source) => `${numberOf(source)}. <${sources[source]}>`);
  const targets = sourceNames.map((source) => `${link(source)}: ${sources[source]}`);
  return `# ${text.title}

<!-- Written by \`npm run compatibility\` from scripts/compatibility/. -->

${text.other}

${text.introduction}

${markdownTable([head, ...body])}

${text.notes}

## ${text.sources}

${cited.join("\n")}

${targets.join("\n")}
`;
}
