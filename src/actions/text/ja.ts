import type { ReportDestination } from "../mail-actions";
import type { english } from "./en";

/** `/reportAddresses/0` を言葉で。 */
const setting = (path: string): string => {
  const names = path.split("/").slice(1);
  return names.length === 0
    ? "config.json"
    : names.map((name) => (/^\d+$/.test(name) ? `${Number(name) + 1} 番目` : name)).join(" の ");
};
const because = (detail: string): string => (detail === "" ? "" : `（${detail}）`);

const placesOf = ({ addresses, microsoft }: ReportDestination): string =>
  [...addresses, ...(microsoft ? ["Microsoft"] : [])].join("、");

export const japanese: typeof english = {
  title: "このメールをどうしますか？",
  buttons: {
    report: "報告する",
    delete: "削除する",
    "report-and-delete": "報告して削除する",
    undo: "元に戻す",
  },
  destination: (destination) => `報告先: ${placesOf(destination)}`,
  noDestination: "報告の送信先が設定されていません。",
  beforehand: (transport, destination) =>
    transport === "none"
      ? `この Outlook では、アドインから報告できません。報告するには、削除する前に ${placesOf(destination)} に転送するか、パソコンの Outlook でこのメールを開いて報告してください。`
      : transport === "compose"
        ? `「報告する」を押すと、このメールを添付した ${placesOf(destination)} 宛てのメール作成画面が開きます。「送信」を押すまで、何も送られません。`
        : "「報告する」を押すと、このメール全体がそのまま添付され、確認結果と一緒に送られます。",
  deleteByHand: "削除は、Outlook の「削除」で行えます。",
  commentLabel: "報告に添えるコメント（任意）",

  running: {
    report: "報告しています…",
    delete: "削除しています…",
    "report-and-delete": "報告してから削除します…",
    undo: "メールを元のフォルダーに戻しています…",
  },
  stillRunning:
    "前の操作がまだ終わっていません。少しお待ちください（今のクリックでは何も行っていません）。",

  reported: "報告しました。メールは残っています。",
  reportedAndDeleted: "報告し、「削除済みアイテム」に移しました。",
  deleted: "「削除済みアイテム」に移しました。",
  restored: "メールを元のフォルダーに戻しました。",
  formOpened:
    "このメールを添付した新しいメールを開きました。まだ送信されていません。内容を確かめて「送信」を押してください。",
  noUndo: "元に戻すには、「削除済みアイテム」からメールを移してください。",
  sentFrom: (account) => `サインインしているアカウント（${account}）から送信しました。`,
  usedInstead: {
    graph:
      "Exchange がアドインからの操作を受け付けなかったため、Microsoft 365 を通して送信しました。",
    ews: "Microsoft 365 にサインインできなかったため、Exchange サーバーを通して送信しました。",
    compose: "アドインから直接送信することはできませんでした。",
  },
  simulation:
    "これは組織が行った訓練のメールでした。報告は正しい対応です。ありがとうございました。",
  microsoftReported: "Microsoft にも報告しました。",
  microsoftUnavailable:
    "お使いの環境では Microsoft への報告ができませんでした。報告のメールは送信済みです。",
  microsoftUnconfirmed:
    "Microsoft への報告が届いたかどうかは確認できませんでした。報告のメールは送信済みです。",

  questions: {
    "found-nothing": "このメールに詐欺の特徴は見つかっていません。それでも報告しますか？",
    "not-judged":
      "このメールは判定していません。詐欺ではない普通のメールかもしれません。報告するとメール全体が送られますが、それでも報告しますか？",
    reported: "このメールはすでに報告済みです。もう一度報告しますか？",
    "may-be-reported":
      "このメールはすでに報告されている可能性があります。「送信済みアイテム」を確かめてください。もう一度報告しますか？",
  },
  doReport: {
    "found-nothing": "それでも報告する",
    "not-judged": "それでも報告する",
    reported: "もう一度報告する",
    "may-be-reported": "もう一度報告する",
  },
  deleteOnly: "報告せずに削除する",
  doNotReport: "キャンセル",

  reportFailed: "報告は送信されていません。",
  reportFailedNothingDeleted: "報告を送信できなかったため、メールは削除していません。",
  deleteFailed: "メールは削除されていません。",
  reportedButNotDeleted: "報告は送信しましたが、メールは削除できませんでした。",
  undoFailed: "メールを元に戻せませんでした。「削除済みアイテム」に残っています。",
  mayHaveActed:
    "応答がなかったため、実際には移動している可能性があります。フォルダーを確かめてください。",
  errors: {
    "sign-in-cancelled":
      "サインインの画面が閉じられました。もう一度ボタンを押してサインインしてください。",
    "sign-in-failed":
      "Outlook からサインインできませんでした。もう一度お試しください。解決しない場合は、Outlook を再起動するか、社内のヘルプデスクにご相談ください。",
    "consent-required":
      "このアドインには、まだこの操作の許可がありません。許可の確認画面で断った場合は、もう一度ボタンを押してください。それ以外の場合は管理者の承認が必要です。下のリンクを管理者に送ってください。",
    "session-refused":
      "メールサーバーがサインインを受け付けませんでした。Outlook からいったんサインアウトし、サインインし直してからお試しください。",
    "not-permitted":
      "このメールボックスでこの操作を行う権限がありません。メールボックスの所有者か、社内のヘルプデスクにご相談ください。",
    "message-gone": "メールが元の場所に見つかりません。すでに移動または削除されています。",
    "message-has-no-id":
      "どのメールかを Outlook から取得できませんでした。別のメールを選んでから、このメールを選び直してお試しください。",
    "mailbox-unknown":
      "このメールがどのメールボックスにあるかを、Outlook から取得できませんでした。別のメールを選んでから、このメールを選び直してお試しください。",
    "other-account":
      "サインインしているアカウントでは、このメールボックスを開けません。このメールボックスのアカウントで Outlook を開くか、メールボックスの所有者にアクセス権を依頼してください。",
    "delete-by-hand":
      "お使いの Outlook では、アドインからメールを削除できません。Outlook の「削除」ボタンをお使いください。",
    conflict: "ちょうど同じときに、このメールが変更されました。もう一度お試しください。",
    "too-large":
      "メールが大きすぎて、報告に添付できません。報告の方法を社内のヘルプデスクにご相談ください。",
    "mailbox-full":
      "メールボックスの容量がいっぱいです。空きを作ってから、もう一度お試しください。",
    "recipients-refused":
      "報告の宛先をメールサーバーが受け付けませんでした。社内のヘルプデスクにお知らせください。",
    "sending-refused":
      "お使いのメールボックスからは、現在メールを送信できません。社内のヘルプデスクにお知らせください。",
    throttled: "メールサーバーが混み合っています。少し待ってから、もう一度お試しください。",
    "service-unavailable":
      "メールサーバーが一時的に利用できません。しばらくしてから、もう一度お試しください。",
    "no-connection":
      "メールサーバーに接続できません。ネットワークを確かめてから、もう一度お試しください。",
    "upload-interrupted":
      "メールをアップロードしている途中で接続が切れました。もう一度お試しください（最初からやり直します）。",
    "timed-out":
      "メールサーバーからの応答がありませんでした。少し待ってから、もう一度お試しください。",
    "may-have-been-sent":
      "送信への応答がなかったため、報告が送られたかどうかわかりません。二重には送っていません。もう一度報告する前に、「送信済みアイテム」を確かめてください。",
    "host-refused":
      "お使いの Outlook では実行できませんでした。メールを添付ファイルとして転送するか、社内のヘルプデスクにご相談ください。",
    "part-missing":
      "アドインの一部を読み込めませんでした。このパネルを開いている間にアドインが更新されたか、ネットワークに問題があります。「再読み込み」を押してから、もう一度お試しください。",
    "unexpected-answer":
      "メールサーバーから想定外の応答がありました。もう一度お試しください。繰り返す場合は、社内のヘルプデスクにお知らせください。",
  },
  accounts: ({ signedIn, mailbox }) =>
    `サインインしているアカウント: ${signedIn}、メールボックス: ${mailbox}`,
  reload: "再読み込み",
  tryAgainIn: (seconds) => `サーバーから ${seconds} 秒待つよう求められています。`,
  consentLink: "管理者に送るリンク",
  helpDesk: "お問い合わせ用コード",

  noSubject: "（件名なし）",
  close: "閉じる",

  help: (organization) => `${organization ?? "組織"}のヘルプ`,

  configurationBroken:
    "アドインの設定（config.json）を読み込めません。メールの確認はできますが、報告は新しいメールを開いて行います。次の内容を管理者にお知らせください。",
  configurationProblems: {
    unreachable: (_, detail) => `config.json を取得できませんでした${because(detail)}。`,
    "not-json": (_, detail) => `config.json が JSON として正しくありません${because(detail)}。`,
    "unknown-name": (path, known) =>
      `「${setting(path)}」という設定はありません。ここで使えるのは次のとおりです: ${known}`,
    missing: (path, expected) =>
      `「${setting(path)}」に足りない項目があります。正しい値: ${expected}`,
    wrong: (path, expected) => `「${setting(path)}」の値が正しくありません。正しい値: ${expected}`,
  },
};
