import type { FolderId } from "../server/mailbox/mailbox-api";
import type { Settings } from "./settings";
import type { SituationName } from "./situations";

export interface Texts {
  readonly headline: string;
  readonly explanation: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly mailboxVersion: string;
  readonly paneWidth: string;
  readonly messages: string;
  readonly addMessage: string;
  readonly dropHint: string;
  readonly notAMessage: (fileName: string) => string;
  readonly message: string;
  readonly noMessage: string;
  readonly noSelection: string;
  readonly pane: string;
  readonly from: string;
  readonly to: string;
  readonly noSubject: string;
  readonly unreadableBody: string;
  readonly linksAreDead: string;
  readonly closeMessage: string;
  readonly situation: string;
  readonly situations: Readonly<Record<SituationName, string>>;
  readonly folders: Readonly<Record<FolderId, string>>;
  readonly emptyFolder: string;
  readonly newMessage: string;
  readonly send: string;
  readonly discard: string;
}

const japanese: Texts = {
  headline: "そのメール、本物のアメックスですか？",
  explanation:
    "選んだメールを、詐欺メールの 4つの特徴（送信元・リンク先・会社名・個人情報の要求）で確かめる Outlook アドインのプレビューです。左でメールを選ぶと、右に結果が出ます。",
  language: "言語",
  theme: "配色",
  light: "ライト",
  dark: "ダーク",
  mailboxVersion: "Mailbox",
  paneWidth: "パネルの幅",
  messages: "メール一覧",
  addMessage: ".eml を開く",
  dropHint: "ここに .eml をドロップして確かめる",
  notAMessage: (fileName) => `${fileName} は .eml ファイルではありません。`,
  message: "メール",
  noMessage: "メールが選ばれていません",
  noSelection: "左の一覧からメールを選んでください。",
  pane: "アドイン",
  from: "差出人",
  to: "宛先",
  noSubject: "（件名なし）",
  unreadableBody: "このメールの本文は読み込めません（Outlook のエラーを再現しています）。",
  linksAreDead: "安全のため、このプレビューではリンクは動きません。",
  closeMessage: "選択を解除",
  situation: "Outlook とメールボックス",
  situations: {
    "microsoft-365": "Microsoft 365",
    "shared-folder": "共有メールボックス（フォルダー一覧）",
    "shared-account": "共有メールボックス（アカウントとして追加）",
    "other-account": "別のアカウントでサインイン",
    "bridge-missing": "Graph へのサインインができない Outlook",
    "graph-refused": "Graph が拒否、Exchange は応答",
    "graph-and-ews-refused": "Graph と Exchange が拒否",
    "all-refused": "すべて拒否",
    phone: "スマートフォン",
    "phone-without-graph": "スマートフォン（Graph なし）",
    "exchange-server": "Exchange Server 2016",
    "outlook-com": "Outlook.com",
    "silent-selection": "選択の変更を知らせない Outlook",
  },
  folders: {
    inbox: "受信トレイ",
    deleteditems: "削除済み",
    sentitems: "送信済み",
    junkemail: "迷惑メール",
    drafts: "下書き",
    outbox: "送信トレイ",
  },
  emptyFolder: "このフォルダーは空です。",
  newMessage: "新しいメッセージ",
  send: "送信",
  discard: "破棄",
};

const english: Texts = {
  headline: "Is that email really from American Express?",
  explanation:
    "A preview of an Outlook add-in that checks a message for the four signs of a scam: sender, links, company name, and a request for personal information. Choose a message on the left; the result appears on the right.",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  mailboxVersion: "Mailbox",
  paneWidth: "Pane width",
  messages: "Messages",
  addMessage: "Open an .eml",
  dropHint: "Drop an .eml here to check it",
  notAMessage: (fileName) => `${fileName} is not an .eml file.`,
  message: "Message",
  noMessage: "No message selected",
  noSelection: "Choose a message from the list on the left.",
  pane: "Add-in",
  from: "From",
  to: "To",
  noSubject: "(no subject)",
  unreadableBody: "This message's body cannot be loaded (the preview plays an error of Outlook).",
  linksAreDead: "For your safety, links do not work in this preview.",
  closeMessage: "Select nothing",
  situation: "Outlook and mailbox",
  situations: {
    "microsoft-365": "Microsoft 365",
    "shared-folder": "Shared mailbox, in the folder list",
    "shared-account": "Shared mailbox, as an account",
    "other-account": "Signed in with another account",
    "bridge-missing": "Outlook that cannot sign in to Graph",
    "graph-refused": "Graph refuses, Exchange answers",
    "graph-and-ews-refused": "Graph and Exchange refuse",
    "all-refused": "Everything refuses",
    phone: "Phone",
    "phone-without-graph": "Phone without Graph",
    "exchange-server": "Exchange Server 2016",
    "outlook-com": "Outlook.com",
    "silent-selection": "Outlook that tells of no selection",
  },
  folders: {
    inbox: "Inbox",
    deleteditems: "Deleted",
    sentitems: "Sent",
    junkemail: "Junk",
    drafts: "Drafts",
    outbox: "Outbox",
  },
  emptyFolder: "This folder is empty.",
  newMessage: "New message",
  send: "Send",
  discard: "Discard",
};

export const textsIn = (language: Settings["language"]): Texts =>
  language === "ja-JP" ? japanese : english;
