import type { CheckResult, SignStatus, Verdict } from "../../src/checks/check-result";
import type { Explanation, ExplainedLink, ExplainedSign } from "../../src/explain/explanation";
import type { Language } from "../../src/explain/language";
import type { Message } from "../../src/message/message";
import type { SelectedMail } from "../../src/outlook/selected-item";
import type { CheckedMessage } from "../../src/taskpane/pane-state";

export const message: Message = {
  from: [{ displayName: "Example Card", address: "notice@mail.example.net" }],
  sender: null,
  replyTo: [],
  subject: "Your bill",
  body: { html: "<p>Hello</p>", text: null },
  headerFields: [],
  attachments: [],
};

/** The pane hands the item on and never reads it. */
export const selectedMail: SelectedMail = {
  kind: "mail",
  encrypted: false,
  item: {} as Office.MessageRead,
};

const words = {
  en: {
    headlines: {
      scam: "This message is a scam. It only pretends to come from Example Card.",
      suspicious: "Be careful: something about this message does not fit Example Card.",
      "no-signs": "No warning sign was found. That is no proof that the message is genuine.",
      unrelated: "This message does not present itself as Example Card, so it was not judged.",
    },
    advice:
      "Do not open its links and do not enter anything. Open the official app or site yourself instead.",
    adviceWithoutReport: "Do not open its links and do not enter anything.",
    titles: ["Sender’s address", "Links", "Company name", "Personal information"],
    statuses: {
      warning: "Warning sign",
      caution: "Be careful",
      clear: "Nothing found",
      unknown: "Could not be checked",
    },
    summaries: [
      "It comes from mail.example.net, which does not belong to Example Card.",
      "The links lead to login.example-card.example.org, not to Example Card.",
      "The company’s name is written wrongly.",
      "It asks you to log in and to confirm your card.",
    ],
    reason: "The address ends in a domain that is not on Example Card’s list.",
    why: "Anyone can choose the name that is shown. The address behind it is harder to fake, so it is the first thing to look at.",
    ownerLabels: {
      official: "Example Card",
      unlisted: "Example Card, not on its list",
      foreign: "Not Example Card",
    },
    slipTitle: "Did you already click or enter something?",
    slipIntroduction: "Do these three things now; the first one matters most.",
    slipStep: "Call Example Card",
    slipText: "Use the number on the back of your card.",
    slipPlaces: "Where to turn",
  },
  ja: {
    headlines: {
      scam: "このメールは詐欺です。エグザンプル・カードを装っています。",
      suspicious: "ご注意ください。エグザンプル・カードのメールとしては不自然な点があります。",
      "no-signs": "警告のサインは見つかりませんでした。本物だと証明するものではありません。",
      unrelated: "エグザンプル・カードを名乗るメールではないため、判定していません。",
    },
    advice:
      "リンクを開いたり、情報を入力したりしないでください。必要なときは公式アプリや公式サイトをご自身で開いてください。",
    adviceWithoutReport: "リンクを開いたり、情報を入力したりしないでください。",
    titles: ["送信者のアドレス", "リンク", "会社名", "個人情報の要求"],
    statuses: {
      warning: "警告",
      caution: "注意",
      clear: "問題なし",
      unknown: "確認できません",
    },
    summaries: [
      "エグザンプル・カードのものではない mail.example.net から届いています。",
      "リンクの行き先は login.example-card.example.org で、エグザンプル・カードではありません。",
      "会社名の表記が間違っています。",
      "ログインとカード情報の確認を求めています。",
    ],
    reason: "公表されている一覧にないドメインのアドレスです。",
    why: "表示される名前は誰でも自由に決められます。アドレスのほうが偽装しにくいため、まずここを見ます。",
    ownerLabels: {
      official: "エグザンプル・カードのサイト",
      unlisted: "エグザンプル・カードのサイト（一覧にはありません）",
      foreign: "エグザンプル・カードではありません",
    },
    slipTitle: "すでにクリックや入力をしてしまいましたか？",
    slipIntroduction: "次の3つを今すぐ行ってください。最初のひとつが最も大切です。",
    slipStep: "エグザンプル・カードに電話する",
    slipText: "カード裏面の番号におかけください。",
    slipPlaces: "相談先",
  },
} as const;

const signIds = ["sender", "links", "company-name", "personal-information"] as const;

export interface FixtureOptions {
  readonly language?: Language;
  readonly verdict?: Verdict;
  readonly namesBrand?: boolean;
  readonly status?: SignStatus;
  readonly evidence?: string;
  readonly links?: readonly Partial<ExplainedLink>[];
}

/** An explanation of our own making, with texts of the length of real ones. */
export function explanationOf({
  language = "en",
  verdict = "scam",
  namesBrand = verdict !== "unrelated",
  status = verdict === "scam" ? "warning" : "clear",
  evidence = "notice@mail.example.net",
  links = [{}],
}: FixtureOptions = {}): Explanation {
  const text = words[language];
  const severity = status === "clear" ? "note" : status;
  return {
    language,
    verdict,
    namesBrand,
    brand: "Example Card",
    headline: text.headlines[verdict],
    advice: text.advice,
    adviceWithoutReport: text.adviceWithoutReport,
    signs: signIds.map((id, index): ExplainedSign => ({
      id,
      status,
      title: text.titles[index] ?? "",
      statusLabel: text.statuses[status],
      summary: text.summaries[index] ?? "",
      whyItMatters: text.why,
      hosts: id === "sender" ? [{ before: "mail.", registrable: "example.net" }] : [],
      findings: [
        {
          code: "sender-foreign",
          severity,
          evidence,
          quotes: [],
          reason: text.reason,
          comparison: null,
        },
      ],
    })),
    links: links.map((link) => {
      const owner = link.owner ?? "foreign";
      return {
        kind: "web",
        origin: "",
        text: "Log in",
        address: "hxxps://login.example-card.example.org/Abc.php?id=1",
        target: "hxxps://login.example-card.example.org/Abc.php?id=1",
        host: { before: "login.example-card.", registrable: "example.org" },
        occurrences: 1,
        owner,
        ownerLabel: text.ownerLabels[owner],
        findings: [
          {
            code: "link-foreign",
            severity: "warning",
            evidence: "",
            quotes: [],
            reason: text.reason,
            comparison: null,
          },
        ],
        ...link,
      };
    }),
    slipGuidance: {
      title: text.slipTitle,
      introduction: text.slipIntroduction,
      steps: [{ title: text.slipStep, text: text.slipText }],
      placesTitle: text.slipPlaces,
      places: [{ name: "Anti-Phishing Example", contact: "info@example.org" }],
    },
  };
}

/** A result that says no more than the pane reads of it. */
export function resultOf(verdict: Verdict): CheckResult {
  const status: SignStatus = verdict === "scam" ? "warning" : "clear";
  return {
    ruleSet: { id: "example", version: "1" },
    presentsAs: "example",
    namesBrand: true,
    isTooLong: false,
    verdict,
    signs: [
      { id: "sender", status, findings: [] },
      { id: "links", status, findings: [] },
      { id: "company-name", status, findings: [] },
      { id: "personal-information", status, findings: [] },
    ],
    links: [],
  };
}

export function checkedMessageOf(options: FixtureOptions = {}): CheckedMessage {
  return {
    selected: selectedMail,
    message,
    checkedAt: new Date("2026-01-02T03:04:05Z"),
    presentedByReader: false,
    result: { ...resultOf(options.verdict ?? "scam"), campaignQuery: null },
    explanation: explanationOf(options),
    explainIn: (language) => Promise.resolve(explanationOf({ ...options, language })),
  };
}
