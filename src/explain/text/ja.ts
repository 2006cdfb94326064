import type { english } from "./en";
import { japaneseOutline } from "./outline-ja";

export const japanese: typeof english = {
  ...japaneseOutline,
  advice: {
    scam: "リンクや添付ファイルを開かず、返信もせずに、報告して削除してください（原本は報告に残ります）。すでに何か入力したときは、{afterSlip}",
    suspicious:
      "本物とわかるまで、リンクや添付ファイルを開かないでください。公式アプリか、ご自分で開いた公式サイトで確かめてください。",
    "suspicious-forwarded":
      "転送されたメールからは、元の送信者を確かめられません。元のメールを受け取った方に、そのメールを開いて確認してもらってください。",
    "suspicious-unchecked":
      "安全とは言えません。リンクを開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。",
    "no-signs":
      "本物だという保証ではありません。少しでも気になるときは、リンクを使わず、公式アプリか、ご自分で開いた公式サイトで確かめてください。",
    "no-signs-unread":
      "暗号化などのため、リンクや文面を調べられませんでした。公式アプリか、ご自分で開いた公式サイトで確かめてください。",
    "no-signs-unconfirmed":
      "送信元のアドレスは偽装できます。リンクを使わず、公式アプリか、ご自分で開いた公式サイトで確かめてください。",
    "unrelated-named":
      "安全という意味ではありません。{holding}について何かを求められていたら、返信せず、リンクや添付ファイル、電話番号も使わずに、公式アプリか、ご自分で開いた公式サイトで確かめてください。",
    unrelated:
      "ほかの会社を名乗る詐欺メールの可能性はあります。心当たりのないメールにはご注意ください。",
  },
  adviceWithoutReport:
    "リンクや添付ファイルを開かず、返信もしないでください。すでに何か入力したときは、{afterSlip}",
  whyItMatters: {
    sender:
      "表示される名前は誰でも自由に付けられます。見るべきは「@」より後ろで、そこが{brand}のものでなければ本物ではありません。さらに、アドレスも偽装できるため、受信したメールサーバーの確認結果も調べます。",
    links:
      "詐欺メールの目的は、偽サイトを開かせることです。見た目の文字ではなく、実際に開くサイトを調べます。鍵マーク（https）が付いていても、本物の証拠にはなりません。",
    "company-name":
      "詐欺メールは社名の表記がおかしいことがよくあります。ただし、正しい社名は本物のメールから写せるので、合っていても安心はできません。",
    "personal-information":
      "ログインや個人情報の入力を急がせるのは、詐欺メールの典型です。正規の会社がメールで暗証番号やパスワードをたずねることはありません。",
  },
  summaries: {
    sender: {
      warning: "送信元が{brand}のものではありません。",
      clear: "{brand}から送られたことを、受信サーバーが確認しています。",
      unknown: "本当に{brand}から送られたのか、確認できません。",
    },
    links: {
      warning: "{brand}以外のサイトへ誘導しています。",
      clear: "不審なサイトへのリンクは見つかりませんでした。",
      unknown: "リンク先を確認できません。",
    },
    "company-name": {
      warning: "会社名の書き方が本物と違います。",
      clear: "会社名の書き方に詐欺の特徴は見つかりませんでした（本物の証拠にはなりません）。",
      unknown: "会社名を確認できません。",
    },
    "personal-information": {
      warning: "ログインや個人情報の入力を求めています。",
      clear: "個人情報の要求は見つかりませんでした。",
      unknown: "本文を確認できません。",
    },
  },
  attachmentSummary: "添付ファイルに気をつけてください。",
  wordingSummary: "文面に気になる表現があります。",
  notJudgedSummary: "調べるのは{brand}を名乗るメールだけです。",
  ownerLabels: {
    official: "{brand}の公式サイト",
    unlisted: "{brand}のサイト（公開リストにはありません）",
    foreign: "{brand}のサイトではありません",
  },
  linkOrigins: {
    "qr-code": (name) => (name === "" ? "メール内のQRコードから" : `「${name}」のQRコードから`),
    attachment: (name) => (name === "" ? "添付ファイルの中" : `添付ファイル「${name}」の中`),
    defanged: () => "クリックできない書き方のアドレス",
  },
  findings: {
    "not-judged": () => "このメールは判定していません。",
    forwarded: () =>
      "誰かが転送したメールです。元のメールの送信者は、転送されたものからは確かめられません。",

    "speaks-in-attachment": () =>
      "メール本文ではなく、添付ファイルが{brand}を名乗っています。添付ファイルを誰が作ったのかは、ここからは確かめられません。",

    "sender-unnamed": () =>
      "どの会社からのメールなのか、読み取れませんでした。会社名は、画像や図、添付ファイルの中に書かれているのかもしれません。送信者に心当たりがなければ、メールの指示に従わないでください。",
    "sender-missing": () =>
      "送信者が書かれていません。正規のメールには必ず送信者のアドレスがあります。",
    "sender-malformed": () =>
      "送信元がメールアドレスの形になっていません。実在しない送信元を名乗っています。",
    "sender-several": ({ count }) =>
      `送信者が${count}つ書かれています。どれが本当かわからなくする手口です。`,
    "sender-foreign": ({ domain }) =>
      `このメールは「${domain}」から送られています。{brand}のアドレスではありません。`,
    "sender-look-alike": ({ domain, official }) =>
      `「${domain}」は「${official}」に似せた偽のアドレスです。文字を一つずつ見比べてください。`,
    "sender-brand-in-domain": ({ domain, registrableDomain }) =>
      domain === registrableDomain
        ? `「${domain}」は{brand}を思わせる名前ですが、{brand}のものではありません。`
        : `「${domain}」には{brand}を思わせる名前が入っていますが、本当の持ち主は「${registrableDomain}」で、{brand}ではありません。`,
    "sender-internationalised": ({ unicode, domain }) =>
      `アドレスに英字以外の文字が使われています（${unicode}、実際は ${domain}）。本物に見せかける手口です。`,
    "sender-name-shows-other-address": ({ shown, address }) =>
      `名前の欄に「${shown}」と書いて、本当の送信元「${address}」を隠しています。`,
    "sender-trusted-by-organisation": ({ domain }) =>
      `「${domain}」は、お勤め先の管理者が信頼できると登録した送信元です。`,
    "sender-verified": ({ domain }) =>
      `「${domain}」から送られたことを、受信したメールサーバーが確認しています（DMARC認証）。`,
    "sender-unlisted": ({ domain }) =>
      `「${domain}」は{brand}が持つドメインですが、公開されている送信元の一覧にはありません。`,
    "sender-partner": ({ domain, partner }) =>
      `「${domain}」は{brand}ではなく、提携先の${partner}のアドレスです。`,
    "sender-not-vouched-for": ({ domain }) =>
      `アドレスは「${domain}」ですが、本当にそこから送られたかを示す記録がありません。アドレスは偽装できるため、これだけでは本物と言えません。`,
    "sender-partly-vouched-for": ({ domain }) =>
      `受信サーバーの記録では、「${domain}」から送られたと言い切れません（SPFやDKIMの認証に通っただけでは、本物の証拠になりません）。`,
    "sender-authentication-failed": ({ domain }) =>
      `「${domain}」を名乗っていますが、受信したメールサーバーが「そこから送られたものではない」と判定しました。アドレスの偽装です。`,
    "sender-headers-unreadable": () =>
      "受信サーバーの確認結果を読み取れませんでした。アドレスが正しく見えても、偽装かどうかわかりません。",
    "sender-reply-to-foreign": ({ domain }) =>
      `返信すると、{brand}ではなく「${domain}」に届きます。`,
    "sender-field-foreign": ({ domain }) => `実際に送信したのは「${domain}」です。`,
    "sender-relayed": ({ service }) =>
      `転送サービスやメーリングリスト（${service}）を経由しているため、本当の送信元はわかりません。`,
    "sender-return-path-foreign": ({ domain }) =>
      `配信エラーの戻り先は「${domain}」です。配信会社を使う本物のメールでもあることです。`,

    "link-official": ({ host }) => `「${host}」は{brand}の公式サイトです。`,
    "link-unlisted": ({ host }) =>
      `「${host}」は{brand}が持つサイトですが、公開されている一覧にはありません。`,
    "link-trusted-by-organisation": ({ host }) =>
      `「${host}」は、お勤め先の管理者が信頼できると登録したサイトです。`,
    "link-partner": ({ host }) =>
      `提携先のサイト（${host}）へのリンクです。{brand}のメールにはよくあります。`,
    "link-customary": ({ host }) =>
      `「${host}」は{brand}のサイトではなく、SNSやアプリストアです。本物のメールからもよくリンクされます。`,
    "link-foreign": ({ registrableDomain }) =>
      `開くのは「${registrableDomain}」のサイトで、{brand}のサイトではありません。`,
    "link-look-alike": ({ host, official }) =>
      `「${host}」は「${official}」に似せた偽のアドレスです。`,
    "link-brand-in-host": ({ host, registrableDomain }) =>
      host === registrableDomain
        ? `「${host}」は{brand}を思わせる名前ですが、{brand}のものではありません。`
        : `「${host}」には{brand}を思わせる名前が入っていますが、本当の持ち主は「${registrableDomain}」です。`,
    "link-text-differs": ({ shown, host }) =>
      `「${shown}」と見せかけて、実際には「${host}」を開きます。`,
    "link-hides-target": ({ host }) => `短縮URL（${host}）です。どこへつながるかを隠しています。`,
    "link-redirects": ({ through, host }) =>
      `${through}を経由して「${host}」へ転送されます。有名なサイトのアドレスに見せる手口です。`,
    "link-unwrapped": ({ service }) =>
      `メール保護機能（${service}）がリンクを書き換えています。元のリンク先を取り出して調べました。`,
    "link-wrapper-unreadable": ({ service }) =>
      `メール保護機能（${service}）がリンクを書き換えているため、行き先を読み取れません。`,
    "link-ip-address": ({ host }) =>
      `サイトの名前ではなく番号（${host}）を直接開きます。正規の会社がこのようなリンクを送ることは、まずありません。`,
    "link-user-info": ({ userInfo, host }) =>
      `「@」の前の「${userInfo}」は見せかけで、実際に開くのは「${host}」です。`,
    "link-internationalised": ({ unicode, host }) =>
      `英字以外の文字が使われたアドレスです（${unicode}、実際は ${host}）。本物に見せかける手口です。`,
    "link-disguised-letters": ({ host }) =>
      `特殊な文字でアドレスを書いて、迷惑メールの検査を逃れようとしています。実際に開くのは「${host}」です。`,
    "link-port": ({ port }) => `通常と違う接続先（ポート${port}）を開きます。`,
    "link-php": ({ path }) =>
      `リンクの末尾が「.php」です（${path}）。{brand}をかたる詐欺メールによくある形です。`,
    "link-dangerous-scheme": ({ scheme, host }) =>
      `サイトではなくプログラムなどを起動しようとするリンクです（「${scheme}:」）。${host === "" ? "" : `つながる先は「${host}」です。`}`,
    "link-carries-address": ({ host, other }) =>
      `「${host}」は{brand}のサイトですが、リンクの中に「${other}」のアドレスが入っています。そちらへ転送されるおそれがあります。`,
    "link-too-long": ({ limit }) =>
      `アドレスが${limit}文字を超えていて、最後まで読み取れませんでした。本物のリンクがこれほど長いことはありません。`,
    "link-malformed": () => "アドレスの形が壊れていて、どこへつながるかわかりません。",
    "link-incomplete": () => "どのサイトへつながるのか、示されていないリンクです。",
    "link-in-qr-code": ({ name }) =>
      name === ""
        ? "メール内のQRコードに入っていたアドレスです。読み取って調べましたので、スマートフォンで読み取る必要はありません。"
        : `「${name}」のQRコードに入っていたアドレスです。読み取って調べましたので、スマートフォンで読み取る必要はありません。`,
    "link-in-attachment": ({ name }) =>
      name === ""
        ? "本文ではなく、添付ファイルの中にあるリンクです。"
        : `本文ではなく、添付ファイル「${name}」の中にあるリンクです。`,
    "link-defanged": () =>
      "クリックできないように書かれたアドレスです。注意喚起のメールでよく使われますが、検査を逃れるために詐欺でも使われます。入力して開かないでください。",
    "mail-link-foreign": ({ address }) =>
      `「${address}」宛てのメール作成画面が開きます。{brand}のアドレスではありません。`,
    "form-in-body": () =>
      "メールの中に入力フォームがあります。正規の会社がメールの中で入力を求めることはありません。",
    "form-in-attachment": ({ name }) =>
      `${name === "" ? "添付ファイル" : `添付ファイル「${name}」`}の中に入力フォームがあります。正規の会社が添付ファイルで入力を求めることはありません。`,
    "link-refresh": ({ host }) => `開いただけで「${host}」へ移動させる仕掛けがあります。`,
    "links-none": () =>
      "本文にリンクはありません。電話や返信、添付ファイルに誘導する詐欺もあります。",
    "links-many": ({ count, listed }) =>
      `リンクが${count}種類もあります。すべて確認し、問題の大きいものから${listed}件を一覧に示しています。`,
    "links-only-pictures": () =>
      "文章が画像になっているため、内容を確認できません。検査を逃れるためによく使われます。",
    "links-unreadable": () => "本文を読み取れなかったため、リンク先を確認できませんでした。",
    "qr-code-remote": () =>
      "QRコードの読み取りを求めていますが、画像がインターネット上にあるため、つながる先を確認できませんでした（このツールは画像をダウンロードしません）。読み取らないでください。",
    "qr-code-unreadable": () =>
      "QRコードの読み取りを求めていますが、画像からコードを読み取れず、つながる先を確認できませんでした。スマートフォンで読み取らないでください。",
    "attachment-unreadable": ({ name }) =>
      name === ""
        ? "読み取れない添付ファイルがあり、どこへつながるか確認できませんでした。"
        : `添付ファイル「${name}」を読み取れず、どこへつながるか確認できませんでした。`,
    "attachment-page": ({ name }) =>
      `添付ファイル「${name}」を開くと、偽の入力画面が表示されるおそれがあります。`,
    "attachment-archive": ({ name }) =>
      `添付ファイル「${name}」は圧縮されていて、中身がわかりません。`,
    "attachment-program": ({ name }) =>
      `添付ファイル「${name}」はプログラムです。絶対に開かないでください。`,

    "company-name-official": ({ name }) => `正式な会社名「${name}」が書かれています。`,
    "company-name-official-proves-nothing": ({ name }) =>
      `会社名「${name}」は正しく書かれていますが、本物のメールから写せるため、証拠にはなりません。`,
    "company-name-misspelled": ({ found, right }) =>
      `「${found}」と書かれていますが、正しくは「${right}」です。`,
    "company-name-look-alike": ({ found, right }) =>
      `「${found}」は、似た文字を使って「${right}」に見せかけています。`,
    "company-name-bare-sender": ({ name, right }) =>
      `送信者の名前が「${name}」です。正式な会社名は「${right}」です。`,
    "company-name-unconfirmed": ({ name }) =>
      `「${name}」は詐欺メールでも使われている名前です。本物が使うかどうかは確認できていません。`,
    "company-name-missing": ({ right }) => `正式な会社名「${right}」がどこにも書かれていません。`,
    "company-name-unreadable": () => "本文を読み取れなかったため、会社名を確認できませんでした。",

    "request-log-in": () => "ログインや、リンク・添付ファイルを開くことを求めています。",
    "request-confirmation": () => "本人確認や、情報の確認・更新を求めています。",
    "request-card-data": () => "カード情報を求めています。",
    "request-secret": () => "パスワードや暗証番号、認証コードを求めています。",
    "request-personal-data": () => "個人情報を求めています。",
    "request-call-or-reply": () => "電話や返信で連絡させようとしています。",
    "request-open-page": ({ label }) =>
      `別の人や会社のページに誘導しています（「${label}」）。そのページで何を求められるかは、ここからはわかりません。`,
    "request-form-fields": ({ fields }) => `メールの中に入力欄があります（${fields}）。`,
    "request-attached-fields": ({ fields }) => `添付ファイルの中に入力欄があります（${fields}）。`,
    threat: () => "利用停止や期限などで不安にさせ、急がせています。",
    "other-service-name": ({ found, right }) =>
      `「${found}」と書かれていますが、現在の公式サイトでは「${right}」と呼ばれています。`,
    "text-disguised": ({ found, plain }) =>
      `「${found}」は、検査を逃れるために「${plain}」の文字を似た文字に置き換えたものです。`,
    "text-hidden": ({ text }) =>
      `目に見えない文字が隠されています（${text}）。メールの一覧に表示する前書きとして、本物のメールでも使われます。`,
    "text-too-long": () => "本文が長すぎるため、最初と最後の部分だけを確認しました。",
    "request-unreadable": () =>
      "本文を読み取れなかったため、個人情報の要求があるか確認できませんでした。",
  },
  slipTitle: "すでにクリックや入力をしてしまったときは",
  slipIntroduction:
    "落ち着いて、上から順に進めてください。ページを開いただけで何も入力していなければ、閉じれば多くの場合は心配ありません。",
  slipPlacesTitle: "相談・連絡先",
};
