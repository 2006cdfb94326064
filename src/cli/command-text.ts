import type { Verdict } from "../checks/check-result";
import type { Language } from "../explain/language";
import type { ReadingProblem } from "./check-file";
import type { UsageProblem } from "./command-line";

const english = {
  help: (name: string): string => `Checks email for the four warning signs of a scam.

Usage: ${name} [--format text|json] [--lang ja|en] PATH…

PATH is an email file (.eml), a folder of them (sub-folders too), or - for standard input.
Links, pipes and devices in a folder are listed but not read.

  --format text   a checklist for the terminal (default)
  --format json   one line of JSON per message
  --lang ja|en    language of the reasons (default: that of LC_ALL, LC_MESSAGES or LANG,
                  else English)
  --help, --version

Exit status:
  0  no scam and nothing suspicious found
  1  at least one message is a scam or suspicious
  2  wrong usage, or no message could be read
Files that cannot be read or checked are listed. They change the status only if nothing else was read.
`,
  tryHelp: (name: string): string => `See ${name} --help.`,
  usageProblems: {
    "no-path": () => "Name at least one email file or folder, or - for standard input.",
    "unknown-format": (found) => `--format is text or json, not "${found}".`,
    "unknown-language": (found) => `--lang is ja or en, not "${found}".`,
    "unknown-option": (found) => `This option is unknown or lacks its value: ${found}`,
  } satisfies Record<UsageProblem, (found: string) => string>,
  readingProblems: {
    "no-such-file": "There is no such file.",
    "no-permission": "You do not have permission to read this file.",
    "too-large": "Larger than 150 MB, which is more than an email can be.",
    empty: "The file is empty.",
    "not-a-message": "This is not an email. Save the email as .eml and check that file.",
    "unreadable-body": "The body of this email could not be read: it is encrypted or malformed.",
    "too-long":
      "This email is so long that only its beginning and end could be checked. Nothing was found in them. Treat the rest with care.",
    unreadable: "The file could not be read.",
    unchecked:
      "It could not be checked: it took too much memory or time, or the check failed. Treat it with care.",
    link: "A link. Links in a folder are not followed; name the file itself to have it checked.",
    "no-regular-file": "Not a regular file but a pipe, a device or the like. It was not read.",
  } satisfies Record<ReadingProblem, string>,
  nothingFound: "No email file (.eml) was found.",
  checked: (count: number): string => `${count} checked`,
  verdicts: {
    scam: "scam",
    suspicious: "suspicious",
    "no-signs": "no signs found",
    unrelated: "unrelated",
  } satisfies Record<Verdict, string>,
  unread: "could not be read",
};

const japanese: typeof english = {
  help: (name) => `メールに詐欺の4つの特徴がないかを調べます。

使い方: ${name} [--format text|json] [--lang ja|en] PATH…

PATH には、メールのファイル（.eml）、フォルダー（下の階層も含みます）、または標準入力を表す - を指定します。
フォルダー内のリンク、パイプ、デバイスは一覧に表示するだけで、読み取りません。

  --format text   チェックリストをターミナルに表示します（既定）
  --format json   メール1通につき1行の JSON を出力します
  --lang ja|en    理由を書く言語（指定しなければ LC_ALL、LC_MESSAGES、LANG の言語。日本語以外は英語）
  --help, --version

終了コード:
  0  詐欺も不審なメールも見つからなかった
  1  詐欺または不審なメールが1通以上あった
  2  使い方が正しくない、またはメールを1通も読めなかった
読めないファイルや調べられないファイルも一覧に表示します。ほかに読めたメールがあれば、終了コードには影響しません。
`,
  tryHelp: (name) => `使い方は ${name} --help でご覧ください。`,
  usageProblems: {
    "no-path": () => "メールのファイルかフォルダー、または標準入力を表す - を指定してください。",
    "unknown-format": (found) => `--format に「${found}」は指定できません。text か json です。`,
    "unknown-language": (found) => `--lang に「${found}」は指定できません。ja か en です。`,
    "unknown-option": (found) => `使えないオプションか、値が足りません: ${found}`,
  },
  readingProblems: {
    "no-such-file": "ファイルが見つかりません。",
    "no-permission": "ファイルを読む権限がありません。アクセス権をお確かめください。",
    "too-large": "150 MB を超えています。メールとしては大きすぎます。",
    empty: "ファイルが空です。",
    "not-a-message":
      "メールではありません。メールを .eml 形式で保存し、そのファイルを指定してください。",
    "unreadable-body":
      "このメールの本文を読めませんでした。暗号化されているか、メールの形式に従っていません。",
    "too-long":
      "メールが長すぎるため、最初と最後の部分だけを調べました。そこには何も見つかりませんでしたが、残りは調べていませんので、ご注意ください。",
    unreadable: "ファイルを読めませんでした。",
    unchecked:
      "調べられませんでした。メモリや時間が足りないか、処理中に問題が起きました。安全とはいえませんので、ご注意ください。",
    link: "リンクです。フォルダー内のリンクはたどりません。調べるには、ファイルを直接指定してください。",
    "no-regular-file":
      "通常のファイルではありません（パイプやデバイスなど）。読み取りませんでした。",
  },
  nothingFound: "メールのファイル（.eml）が見つかりませんでした。",
  checked: (count) => `${count}通を確認`,
  verdicts: {
    scam: "詐欺",
    suspicious: "不審",
    "no-signs": "該当なし",
    unrelated: "判定なし",
  },
  unread: "読み取り不可",
};

/** What the command says for itself, in one language. */
export const commandTexts: Readonly<Record<Language, typeof english>> = {
  ja: japanese,
  en: english,
};
