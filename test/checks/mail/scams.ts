import type { MessageParts } from "../support/message";

/** A scam of our own writing. */
export interface Scam extends MessageParts {
  readonly what: string;
}

const foreign = "https://login.mypage-update.example.top/index";

export const scams: readonly Scam[] = [
  {
    what: "ja: security notice, brand only in the body's signature",
    name: "セキュリティセンター",
    address: "no-reply@qzmail.top",
    subject: "【重要】カードのご利用を一時的に制限しております",
    text: `平素は格別のご高配を賜り、厚く御礼申し上げます。
当社では不正利用検知システムにより、24時間365日お客様のカードのご利用を監視しております。
このたび、お客様のカードに通常とは異なるご利用を検知したため、ご利用を一時的に制限させていただきました。
以下のボタンより、ご利用状況のご確認をお願いいたします。
▼ご利用状況の確認
${foreign}
----------
アメリカン・エキスプレス・インターナショナル,Inc.
東京都港区虎ノ門4-1-1`,
  },
  {
    what: "ja: points expire",
    name: "メンバーシップ・リワード事務局",
    address: "point@fjkwq.cn",
    subject: "アメックス メンバーシップ・リワードのポイントがまもなく失効します",
    text: `アメックスカード会員の皆さま
お持ちのメンバーシップ・リワードのポイント 18,450 ポイントが今月末で失効いたします。
Amazonギフト券などへの交換手続きは下記よりお願いします。
${foreign}`,
  },
  {
    what: "ja: annual fee refund",
    name: "Amex",
    address: "info@kujira-mail.shop",
    subject: "年会費返金のお知らせ",
    text: `カード会員様
システムの不具合により、年会費を二重に引き落としておりました。
返金のお手続きのため、下記リンクより口座情報をご登録ください。
${foreign}`,
  },
  {
    what: "ja: SafeKey enrolment",
    name: "American Express SafeKey",
    address: "safekey@sf-auth.xyz",
    subject: "SafeKey（本人認証サービス）の登録が完了しておりません",
    text: `オンラインでのお買い物を安全にご利用いただくため、アメリカン・エキスプレス SafeKey の登録が必要です。
登録がお済みでない場合、オンライン加盟店でのご利用ができなくなります。
登録する：${foreign}`,
  },
  {
    what: "ja: use abroad, decoy sender",
    name: "カードご利用通知",
    address: "noreply@service-jp-card.com",
    subject: "【ご利用確認】海外でのカード利用がありました",
    text: `いつもアメリカン・エキスプレス・カードをご利用いただき、ありがとうございます。
2026年11月20日 03:12 に海外（ベトナム）で 98,400円 のご利用がありました。
お心当たりがない場合は、至急ご連絡ください。
利用を取り消す
${foreign}`,
  },
  {
    what: "ja: prize survey",
    name: "アメックス アンケート事務局",
    address: "survey@prize-jp.icu",
    subject: "アンケートに答えて10,000円分プレゼント",
    text: `アメックスをご愛顧いただきありがとうございます。
簡単なアンケートにお答えいただいた方全員に、10,000円分のステートメントクレジットを差し上げます。
回答はこちら ${foreign}`,
  },
  {
    what: "ja: statement, name in the sender only in kanji for kana",
    name: "アメリカン・工キスプレス",
    address: "statement@ky6.cn",
    subject: "ご請求金額のご案内",
    text: `11月のご請求金額が確定しました。明細はオンラインでご確認いただけます。
${foreign}`,
  },
  {
    what: "ja: full-width and mathematical letters",
    name: "ＡＭＥＲＩＣＡＮ　ＥＸＰＲＥＳＳ",
    address: "x@b-2.top",
    subject: "𝐀𝐦𝐞𝐱 ご利用制限のお知らせ",
    text: `お客様のカードは現在ご利用いただけません。解除はこちら ${foreign}`,
  },
  {
    what: "ja: half-width kana, body only",
    name: "お客様サポート",
    address: "help@jp-net.work",
    subject: "重要なお知らせ",
    text: `ｱﾒﾘｶﾝ･ｴｷｽﾌﾟﾚｽをご利用のお客様へ
ご本人様確認のため、カードのご利用が停止されています。
下記より手続きをしてください。
${foreign}`,
  },
  {
    what: "ja: letters split by zero-width characters",
    name: "カスタマーサポート",
    address: "a@c-d-e.cyou",
    subject: "ア\u200bメ\u200bッ\u200bク\u200bスよりお知らせ",
    text: `ア\u200bメ\u200bックスカードのお支払い方法に問題が発生しました。お支払い情報を更新してください。 ${foreign}`,
  },
  {
    what: "ja: new device",
    name: "AMEX オンライン・サービス",
    address: "security@oa8.top",
    subject: "新しい端末からのログインがありました",
    html: `<p>お客様のアカウントに新しい端末からのログインがありました。</p><p>日時：2026/11/21 02:14<br>場所：中国 上海</p><p>ご本人でない場合は、ただちにパスワードを変更してください。</p><a href="${foreign}">パスワードを変更する</a>`,
  },
  {
    what: "ja: official address forged, link foreign",
    name: "American Express",
    address: "AmericanExpress@welcome.americanexpress.com",
    authentication: "fail",
    subject: "【American Express】カードご利用内容のご確認",
    html: `<p>アメリカン・エキスプレス・カードのご利用内容をご確認ください。</p><a href="${foreign}">マイ・アカウントへ</a>`,
  },
  {
    what: "ja: official address, no authentication result, link foreign",
    name: "アメリカン・エキスプレス",
    address: "AmericanExpress@welcome.americanexpress.com",
    subject: "お支払い金額確定のご案内",
    html: `<a href="${foreign}">https://www.americanexpress.com/ja-jp/</a>`,
  },
  {
    what: "ja: card delivery",
    name: "アメックスカード配送センター",
    address: "card@delivery-jp.buzz",
    subject: "新しいカードをお届けできませんでした",
    text: `お客様のカードの更新に伴い、新しいカードを発送いたしましたが、ご住所に誤りがあり返送されました。
ご住所をご登録ください。
${foreign}`,
  },
  {
    what: "ja: two-factor made compulsory",
    name: "会員管理課",
    address: "member@kaiin.link",
    subject: "【アメリカン・エキスプレス】二段階認証の設定が必須となりました",
    text: `平素よりご愛顧いただき誠にありがとうございます。
セキュリティ強化のため、2026年12月1日より二段階認証が必須となります。
期日までに設定されない場合、アカウントのご利用が制限されます。
設定ページ：${foreign}`,
  },
  {
    what: "ja: telephone only, no link",
    name: "アメリカン・エキスプレス 不正対策部",
    address: "fraud@tel-support.biz",
    subject: "お電話のお願い",
    text: `お客様のカードが第三者により利用された可能性がございます。至急、下記の番号までお電話ください。
050-0000-0000（24時間受付）`,
  },
  {
    what: "ja: attached page",
    name: "American Express Japan",
    address: "doc@docs-mail.pro",
    subject: "ご利用代金明細書",
    text: "添付のファイルを開いてご確認ください。",
    attachments: ["明細書.html"],
  },
  {
    what: "ja: picture only with alternative text",
    name: "カードセンター",
    address: "pic@img-mail.top",
    subject: "ご確認のお願い",
    html: `<a href="${foreign}"><img src="https://cdn.img.example/a.png" alt="アメリカン・エキスプレスからの重要なお知らせ" width="600" height="800"></a>`,
  },
  {
    what: "ja: unsubscribes and all other links genuine, one foreign button",
    name: "アメックス",
    address: "news@oi3.top",
    subject: "限定キャンペーン",
    html: `<p>アメックス会員限定のキャンペーンです。</p><a href="${foreign}">エントリーする</a><a href="https://www.americanexpress.com/ja-jp/">公式サイト</a><p>アメリカン・エキスプレス・インターナショナル,Inc.</p>`,
  },
  {
    what: "ja: denial copied beside a request",
    name: "American Express",
    address: "care@qq-mail.top",
    subject: "アカウント保護のお知らせ",
    text: `当社がメールで暗証番号をお尋ねすることはありません。
ただし、今回の更新ではカード番号と有効期限の入力が必要です。
${foreign}`,
  },
  {
    what: "ja: display name of a department, address of look-alike domain",
    name: "ご利用確認係",
    address: "info@arnericanexpress-jp.com",
    subject: "ご利用確認のお願い",
    text: `下記のご利用にお心当たりはございますか。
${foreign}`,
  },
  {
    what: "ja: voice only, as the brand's centre speaks",
    name: "運営事務局",
    address: "office@s-k.cfd",
    subject: "お客様のお取引について",
    text: `アメリカン・エキスプレスのカード会員さまへ
いつもアメリカン・エキスプレスのカードをご利用いただき誠にありがとうございます。
弊社のモニタリングにより、お客様のお取引を保留いたしました。
お取引の承認はこちらからお願いします。
${foreign}`,
  },
  {
    what: "ja: terms change",
    name: "アメックス・カスタマーサービス",
    address: "terms@rr.bond",
    subject: "会員規約改定に伴う同意のお願い",
    text: `会員規約が改定されました。継続してご利用いただくには、規約への同意が必要です。
同意する ${foreign}`,
  },
  {
    what: "ja: forged forward marker",
    name: "American Express カスタマーサービス",
    address: "fw@zz.top",
    subject: "Fwd: カードのご利用について",
    text: `-----元のメッセージ-----
差出人: アメリカン・エキスプレス
件名: カードのご利用について

カードが停止されました。再開はこちら ${foreign}`,
  },
  {
    what: "ja: mentions warded about, to look like a warning",
    name: "アメリカン・エキスプレス",
    address: "warn@safe-jp.lol",
    subject: "アメリカン・エキスプレスを装った不審なメールにご注意ください",
    text: `最近、アメリカン・エキスプレスを装った不審なメールが確認されています。
お客様のカードが安全かどうか、下記よりご確認ください。
${foreign}`,
  },
  {
    what: "en: gift card",
    name: "Amex Rewards",
    address: "rewards@bonus-center.top",
    subject: "You have a $200 gift card waiting",
    text: `Congratulations, Card Member!\nAs a thank you for your loyalty, we are giving you a $200 American Express gift card.\nClaim it before midnight: ${foreign}`,
  },
  {
    what: "en: tax refund",
    name: "Refund Department",
    address: "refund@account-desk.info",
    subject: "American Express: your refund is ready",
    text: `Dear customer,\nA refund of $482.90 is waiting to be credited to your American Express account.\nConfirm the account that should receive it: ${foreign}\n\nAmerican Express Refund Team`,
  },
  {
    what: "en: merchant offer",
    name: "Merchant Services",
    address: "merchants@pay-desk.biz",
    subject: "Your American Express merchant account needs attention",
    text: `Dear merchant,\nTo keep accepting American Express, please confirm your bank details: ${foreign}\n\nThe American Express Merchant Services Team`,
  },
  {
    what: "en: large charge",
    name: "Card Alerts",
    address: "alerts@txn-alert.top",
    subject: "Did you make this $1,249.00 purchase?",
    text: `We noticed a large purchase on your American Express Platinum Card.\nMerchant: Best Buy\nIf you did not make this purchase, cancel it here: ${foreign}\nThank you for being a loyal Card Member.`,
  },
  {
    what: "en: spaced letters in the display name",
    name: "A m e r i c a n  E x p r e s s",
    address: "s@s.top",
    subject: "Statement available",
    text: `Your statement is available. View statement ${foreign}`,
  },
  {
    what: "en: Cyrillic letters in the display name",
    name: "Аmeriсаn Exрress",
    address: "s@s.top",
    subject: "New message",
    text: `You have a new message. ${foreign}`,
  },
  {
    what: "en: misspelt name in the display name",
    name: "Amerikan Express",
    address: "s@s.top",
    subject: "Notice",
    text: `Please read ${foreign}`,
  },
  {
    what: "en: billing address check through a redirector",
    name: "American Express",
    address: "billing@mailer.example",
    subject: "Billing address",
    html: `<p>We could not deliver your new card.</p><a href="https://www.google.com/url?q=${encodeURIComponent(foreign)}&sa=D">Update address</a>`,
  },
  {
    what: "en: official address vouched for by nobody, deceptive link",
    name: "American Express",
    address: "AmericanExpress@welcome.americanexpress.com",
    authentication: "partial",
    subject: "Your statement",
    html: `<a href="https://www.americanexpress.com.secure-id.example/">View statement</a>`,
  },
  {
    what: "en: fraud alert by voice only",
    name: "Fraud Team",
    address: "fraud@bankalerts.top",
    subject: "Urgent: verify activity on your card",
    text: `Dear Card Member,\n\nWe detected unusual activity on your American Express card ending in 1004 and have temporarily locked it.\nPlease verify your identity to unlock your card:\n${foreign}\n\nSincerely,\nAmerican Express Fraud Department`,
  },
  {
    what: "en: form in the mail",
    name: "American Express Online",
    address: "form@forms.top",
    subject: "Confirm your details",
    html: `<form action="${foreign}"><label>Card number</label><input name="card"><input type="password" name="pin"><button>Confirm</button></form>`,
  },
  {
    what: "en: local part only",
    name: "Customer Service",
    address: "americanexpress@mail-desk.top",
    subject: "Account notice",
    text: `There is a problem with your account. Go to ${foreign}`,
  },
  {
    what: "en: subject and card in the text only",
    name: "Notification",
    address: "n@notify.top",
    subject: "Important: Your Amex account has been restricted",
    text: `We were unable to verify recent charges. Your access is restricted until you complete a review.\n${foreign}`,
  },
];
