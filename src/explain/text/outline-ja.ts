import type { englishOutline } from "./outline-en";

export const japaneseOutline: typeof englishOutline = {
  language: "ja",
  headlines: {
    scam: "{brand}をかたる詐欺メールです。",
    suspicious: "{brand}からのメールではないおそれがあります。",
    "suspicious-forwarded": "転送されたメールのため、本物かどうか判断できません。",
    "suspicious-unchecked": "{brand}を名乗っていますが、大事な点を確認できませんでした。",
    "no-signs": "詐欺の特徴は見つかりませんでした。",
    "no-signs-unread": "{brand}から送られていますが、本文は確認できませんでした。",
    "no-signs-unconfirmed":
      "詐欺の特徴は見つかりませんでしたが、送信者が本物かどうかは確認できていません。",
    "unrelated-named": "{brand}の名前が出てきますが、判定していません。",
    unrelated: "{brand}を名乗っていないため、判定していません。",
  },
  signTitles: {
    sender: "送信元のアドレス",
    links: "リンク先",
    "company-name": "会社名の書き方",
    "personal-information": "個人情報の要求",
  },
  statusLabels: {
    warning: "詐欺の特徴あり",
    caution: "要注意",
    clear: "該当なし",
    unknown: "確認できません",
  },
  notJudgedLabel: "判定なし",
};
