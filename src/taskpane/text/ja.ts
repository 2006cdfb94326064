import type { english } from "./en";

export const japanese: typeof english = {
  checking: "メールを確認しています…",
  checkingHuge: (share) =>
    `とても大きなメールを確認しています… ${String(Math.floor(share * 100))}%`,
  checkAgain: "もう一度確認する",

  nothingSelected: {
    title: "メールを選んでください",
    text: "一覧でメールを選ぶと、ここに確認結果が表示されます。",
  },
  notMail: {
    title: "確認できるのはメールだけです",
    text: "これは予定やタスク、配信の通知などです。心当たりがなければ、リンクを開かないでください。",
  },
  encrypted: {
    title: "暗号化されていて、確認できませんでした",
    text: "リンクを開いたり返信したりする前に、電話など別の方法で送信者に確かめてください。",
  },
  ownReport: {
    title: "あなたが送った報告のようです",
    text: "報告したメールが添付されています。添付ファイルや、その中のリンクは開かないでください。送った覚えがなければ、確認してください。",
  },
  checkAnyway: "それでも確認する",
  failed: {
    unread: {
      title: "このメールは確認できませんでした",
      text: "安全かどうかはわかりません。もう一度確認するか、詳しい人に相談するまで、リンクを開かないでください。",
    },
    "too-long": {
      title: "長すぎるため、全体を確認できませんでした",
      text: "最初と最後の部分には何も見つかりませんでしたが、残りは確認していません。安全かどうかはわかりませんので、詳しい人に相談するまで、リンクを開かないでください。",
    },
    stopped: {
      title: "このメールの確認が途中で止まりました",
      text: "安全かどうかはわかりませんので、リンクを開かないでください。もう一度確認しても直らないときは、このパネルを閉じて開き直してください（アドインが更新された可能性があります）。",
    },
  },
  cannotStart: {
    "not-outlook": {
      title: "このパネルは Outlook の中で使います",
      text: "Outlook でメールを開き、メールの上のツールバーからこのアドインを選んでください。",
    },
    "office-missing": {
      title: "Microsoft のファイルを読み込めませんでした",
      text: "このパネルには Microsoft のファイル（Office.js）が必要です。ネットワーク接続を確かめてから、パネルを閉じて開き直してください。",
    },
    "timed-out": {
      title: "Outlook から応答がありませんでした",
      text: "このパネルを閉じて開き直してください。直らないときは、Outlook を再起動してください。",
    },
  },
  withHosts: (notice, hosts) =>
    `${notice}管理者の方へ: ネットワークで ${hosts.join(" と ")} への接続を許可してください。`,
  guide: "使い方と、うまく動かないとき",
  bodyUnread: "Outlook から本文を受け取れなかったため、一部だけを確認しました。",
  noSubject: "（件名なし）",
  checkAsPresented: (brand) => `${brand}を名乗るメールとして確認する`,
  presentedByReader: (brand) => `ご指定により、${brand}を名乗るメールとして確認しました。`,
  partFailed:
    "アドインが更新されたか、ネットワークに問題があるため、パネルの一部を読み込めませんでした。上の判定はそのまま有効です。",
  reload: "再読み込み",

  checklist: "詐欺メールの4つの特徴",
  inThisMessage: "このメールでは",
  whyItMatters: "確認する理由",
  severities: {
    warning: "詐欺の特徴",
    caution: "要注意",
    unknown: "確認できません",
    note: "参考",
  },

  links: "このメールのリンク",
  linkShownAs: "メールでの表示",
  linkWrittenAs: "経由",
  occurrences: (count) => `（${String(count)}か所）`,
  written: "このメール",
  right: "正しくは",

  pages: "ページ",
  page: (page, pages) => `${String(page)} / ${String(pages)} ページ`,
  previousPage: "前のページ",
  nextPage: "次のページ",
};
