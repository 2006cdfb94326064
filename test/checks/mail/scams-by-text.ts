import type { Scam } from "./scams";

const confirmCard =
  "American Express カードの確認が必要です。24時間以内にカード番号とセキュリティコード、暗証番号を入力してください。確認されない場合、アカウントを停止します。";
const phishingLink = '<a href="https://kakunin-tetsuzuki.top/x">確認する</a>';

/** A link to the sender's own domain, visible or not, makes no scam anything else. */
const leadingHome: readonly Scam[] = (
  [
    ["own link, authentication failed", "fail", '<a href="https://mkoplr.com/x">確認する</a>'],
    ["confirmed sender, another's link", "pass", phishingLink],
    ["own link, no authentication", "none", '<a href="https://mkoplr.com/x">確認する</a>'],
    ["own unsubscribe link", "fail", `${phishingLink}<a href="https://mkoplr.com/x">配信停止</a>`],
    ["empty own link beside", "none", `${phishingLink}<a href="https://mkoplr.com/"></a>`],
    ["own mail address beside", "none", `${phishingLink}<a href="mailto:a@mkoplr.com">連絡</a>`],
  ] as const
).map(([what, authentication, links]) => ({
  what: `ja: ${what}`,
  name: "カスタマーセンター",
  address: "info@mkoplr.com",
  authentication,
  subject: "American Express カードの確認",
  html: `<p>${confirmCard}</p>${links}`,
}));

/** Scams of our own writing that name the brand in their text only, most from a sender who is confirmed. */
export const scamsByText: readonly Scam[] = [
  ...leadingHome,
  {
    what: "ja: a call for attention in the subject",
    name: "カスタマーセンター",
    address: "info@mkoplr.com",
    authentication: "none",
    subject: "アメリカン・エキスプレス 不正利用にご注意ください",
    html: `<p>${confirmCard}</p>${phishingLink}`,
  },
  {
    what: "en: confirmed sender leads to its own site, and asks for the card's data",
    name: "Account Services",
    address: "service@mkoplr.com",
    authentication: "pass",
    subject: "[American Express] verify now",
    html: '<p>Dear American Express Card Member, your account will be suspended within 24 hours. Enter your card number and security code to confirm your account.</p><a href="https://mkoplr.com/x">Verify now</a>',
  },
  {
    what: "ja: confirmed sender, security desk",
    name: "セキュリティ監視センター",
    address: "noreply@mail.krtosp.shop",
    authentication: "pass",
    subject: "第三者による不正利用の疑いについて",
    text: `会員様

弊社のモニタリングシステムが、お客様のアメリカン・エキスプレス・カードについて第三者による不正な利用の可能性を検出いたしました。
被害の拡大を防ぐため、一時的にカードの機能を停止しております。
再開をご希望の方は24時間以内に下記からお手続きください。

機能を再開する：https://krtosp.shop/amx/restore

アメリカン・エキスプレス セキュリティ監視センター`,
  },
  {
    what: "ja: points expire, programme's name in the display name",
    name: "メンバーシップ・リワード事務局",
    address: "point@kirei-mail.xyz",
    authentication: "pass",
    subject: "【ポイント失効のお知らせ】お持ちのポイントがまもなく失効します",
    html: '<p>いつもメンバーシップ・リワード®をご利用いただきありがとうございます。</p><p>お客様がお持ちの <b>28,450ポイント</b> は、2026年11月30日をもって失効いたします。</p><p>失効前に、アマゾンギフトカードや商品券にお引き換えください。</p><p><a href="https://kirei-mail.xyz/mr">ポイントを交換する</a></p><p>&copy; American Express</p>',
  },
  {
    what: "ja: prize for card members",
    name: "会員限定キャンペーン事務局",
    address: "campaign@luckyprize.click",
    authentication: "pass",
    subject: "【当選】おめでとうございます！5万円分のギフトをプレゼント",
    html: '<h2>アメックスカード会員様限定 感謝祭キャンペーン</h2><p>厳正なる抽選の結果、あなた様が <b>5万円分のAmexギフト</b> に当選されました。</p><p>お受け取りには、お手持ちのアメックスカードの情報のご入力が必要です。</p><p><a href="https://luckyprize.click/win"><button>受け取り手続きへ</button></a></p><p>アメリカン・エキスプレス キャンペーン事務局</p>',
  },
  {
    what: "ja: statement with copied address, confirmed sender",
    name: "オンライン・サービス",
    address: "info@mkoplr.com",
    authentication: "pass",
    subject: "ご請求額確定のお知らせ",
    text: `American Expressカードをご利用いただきありがとうございます。
2026年12月10日お支払い分のご請求金額が確定いたしましたのでお知らせいたします。

お支払い金額：148,230円
ご利用明細はこちらからご覧いただけます。
https://mkoplr.com/login

アメリカン・エキスプレス・インターナショナル,Inc.
東京都杉並区荻窪4-30-16`,
  },
  {
    what: "ja: motorway card",
    name: "カード管理部",
    address: "info@etc-amx.jp.net",
    authentication: "partial",
    subject: "ETCカードご利用に関する確認",
    text: `アメックスETCカードをご利用の皆様へ

カードの更新に伴い、ETCカードのご利用を継続するには再度ご登録が必要です。
登録が完了しない場合、2026年11月25日以降ご利用になれません。

http://etc-amx.jp.net/entry

アメリカン・エキスプレス ETCカードデスク
0120-020-222`,
  },
  {
    what: "ja: card data by reply, free mail",
    name: "カードデスク",
    address: "cs-desk@outlook.com",
    authentication: "pass",
    subject: "お客様情報の確認",
    text: `アメリカン・エキスプレスのカード会員様

システム移行に伴い、お客様情報の再登録をお願いしております。
本メールに、お名前、生年月日、カード番号、有効期限、セキュリティコードをご記入の上、ご返信ください。

アメリカン・エキスプレス カードデスク`,
  },
  {
    what: "de: card locked",
    name: "Kundenservice",
    address: "kundendienst@wzrtop.com",
    authentication: "pass",
    subject: "Wichtige Mitteilung zu Ihrem Kartenkonto",
    text: `Sehr geehrte Kundin, sehr geehrter Kunde,

aus Sicherheitsgründen wurde Ihre American Express Karte vorübergehend gesperrt.
Bitte bestätigen Sie Ihre Daten innerhalb von 48 Stunden, um die Sperrung aufzuheben.

Jetzt bestätigen: https://wzrtop.com/konto

Mit freundlichen Grüßen
Ihr American Express Kundenservice`,
  },
  {
    what: "fr: card suspended",
    name: "Service Client",
    address: "service@fr-carte.net",
    authentication: "partial",
    subject: "Votre carte est suspendue",
    text: `Cher client,

Votre carte American Express a été suspendue suite à une activité inhabituelle.
Veuillez confirmer vos informations en cliquant sur le lien ci-dessous :
https://fr-carte.net/amex

Cordialement,
American Express France`,
  },
  {
    what: "en: declined charge through a redirector",
    name: "Card Services",
    address: "y@contoso-mailer.biz",
    authentication: "pass",
    subject: "Action required: confirm recent charge of $1,284.90 at BEST BUY",
    html: '<p>Did you make this purchase?</p><p>American Express has declined a charge of $1,284.90 at BEST BUY on your card ending in 21007.</p><p><a href="https://www.bing.com/ck/a?!&&p=abc&u=a1aHR0cHM6Ly9ldmlsLWV4YW1wbGUudG9wLw&ntb=1">No, this wasn\'t me</a></p><p>Thank you for your Card Membership,<br>American Express Customer Care</p>',
  },
  {
    what: "en: attached form",
    name: "eStatements",
    address: "docs@fileshare-mx.com",
    authentication: "partial",
    subject: "Your American Express statement is attached",
    text: "Please find attached your secure statement. Open the attached HTML file and sign in with your User ID and password to view it.",
    attachments: ["Statement_11_2026.html"],
  },
  {
    what: "en: call back, free mail",
    address: "ramona.k1982@gmail.com",
    authentication: "pass",
    subject: "Transaction alert #AX-77120",
    text: `Dear Card Member,

A transaction of USD 849.00 at COINBASE was attempted using your AmEx card. It is on hold pending your confirmation.

If you don't recognise it, contact the Amex Fraud Protection Team on 1-888-555-0167 within 12 hours. Otherwise the amount will be deducted.

Regards,
Amex Fraud Protection Team`,
  },
  {
    what: "en: card data by reply",
    name: "Verification Department",
    address: "verification.dept@outlook.com",
    authentication: "pass",
    subject: "Card verification",
    text: `Dear American Express customer,

To complete the upgrade of your card security, reply to this email with your full name, card number, four-digit CID and expiry date.

American Express Verification Department`,
  },
  {
    what: "en: direct debit returned",
    name: "Card Account Team",
    address: "no-reply@amx-uk.help",
    authentication: "pass",
    subject: "We couldn't take your payment",
    text: `Hello,

We tried to collect your Direct Debit but it was returned unpaid. To avoid a late payment fee please pay your Amex balance today.

Pay now: https://amx-uk.help/pay

American Express Services Europe Limited`,
  },
  {
    what: "ja: new terms to agree to",
    name: "会員管理課",
    address: "kanri@fukuoka-denki.example.jp",
    authentication: "pass",
    subject: "【最重要】カード会員規約改定に伴う同意手続きについて",
    text: `会員各位

日頃よりアメリカン・エキスプレスのサービスをご利用賜り厚く御礼申し上げます。
会員規約の改定により、全会員の方に同意の手続きをお願いしております。
期日までに同意が確認できない場合、会員サービスの提供を終了いたします。

▽同意手続きページ
https://amx-kiyaku.cyou/agree

アメリカン・エキスプレス会員規約管理課`,
  },
  {
    what: "ja: phone number was changed",
    name: "お手続き完了通知",
    address: "sys@mailnode7.shop",
    authentication: "partial",
    subject: "ご登録の電話番号が変更されました",
    text: `AMEXオンラインにご登録の電話番号が 090-****-1182 に変更されました。
ご自身で変更されていない場合は、第三者がアカウントを操作しているおそれがあります。
至急、変更を取り消し、アカウントを保護してください。
https://protect-ax.live/undo`,
  },
  {
    what: "ja: survey with card data",
    name: "プレゼント企画",
    address: "present@event-gift.click",
    authentication: "pass",
    subject: "5周年記念！もれなく10,000円相当プレゼント",
    html: '<h1>アメックス会員さま感謝デー</h1><p>アンケートに答えるだけで、もれなく10,000円相当のポイントを進呈いたします。</p><p>ポイントを受け取るには、会員情報とカード番号の入力が必要となります。</p><a href="https://ax-kansha.shop/q"><img alt="アンケートに答えて受け取る" src="https://ax-kansha.shop/b.png"></a>',
  },
  {
    what: "ja: limit lowered",
    name: "与信審査部",
    address: "desk@axp-card.info",
    authentication: "pass",
    subject: "カード会員様へ：ご利用枠一時引き下げのお知らせ",
    text: `アメックスカード会員様

弊社の定期審査の結果、お客様のご利用可能枠を一時的に引き下げております。
元の枠に戻すには、勤務先やご年収等の最新情報をご申告いただく必要がございます。

ご申告フォーム
https://waku-shinsei.online/form

アメリカン・エキスプレス 与信審査部`,
  },
  {
    what: "ja: address not confirmed, shortened link",
    address: "news@vmi88124.contaboserver.example",
    subject: "【自動送信】Eメールアドレス認証が完了していません",
    text: `アメリカン・エキスプレスをご利用のお客さま

ご登録Ｅメールアドレスの認証が完了していないため、明細書の送付を停止いたしました。
ワンクリックで認証は完了します。
→ https://t.co/AbC123xyz`,
  },
  {
    what: "ja: revolving payments to cancel",
    name: "カードサポート",
    address: "support@xkcjd.cn",
    authentication: "partial",
    subject: "リボ払い登録のお知らせ",
    text: `いつもアメックスをお使いいただきありがとうございます。
お客様のカードについて、ペイフレックス（リボ払い）のお申し込みを受け付けました。
毎月のお支払い額：5,000円
お申し込みをキャンセルされる場合は、本日中にこちらのページでお手続きを行ってください。
https://payflex-cancel.xyz`,
  },
  {
    what: "ja: card number by reply",
    name: "本人確認担当",
    address: "a8821@gmail.com",
    authentication: "pass",
    subject: "カード裏面番号のご確認",
    text: `アメリカン・エキスプレス本人確認担当の佐々木と申します。
システム障害により、一部会員様の情報が消失いたしました。
お手数ですが、カード表面15桁の番号、有効期限、4桁のセキュリティコードを本メールへの返信にてお送りください。`,
  },
  {
    what: "en: features switched off",
    name: "Account Protection",
    address: "team@notice-hub.io",
    authentication: "pass",
    subject: "We've limited some features on your account",
    text: `Dear Cardmember,

During a routine check we could not match the details on your American Express account with our records. Some features have been switched off until you review them.

Review details: https://cardmember-review.info/

American Express
World Financial Center, New York`,
  },
  {
    what: "en: approve or deny",
    name: "Alerts",
    address: "info@mailer12.xyz",
    subject: "Fraud prevention: approve or deny $742.18 at APPLE.COM",
    text: `AMEX ALERT
A charge of $742.18 at APPLE.COM is pending on your card ending 3-11006.
Approve: https://alrt.cc/a
Deny: https://alrt.cc/d
If we don't hear from you in 2 hours we will approve the charge.`,
  },
  {
    what: "en: activate the new card",
    name: "New Card Desk",
    address: "lucy@talent-mail.com",
    authentication: "partial",
    subject: "Your new Platinum Card needs activation",
    html: '<p>Great news, your new American Express Platinum Card is on its way.</p><p>Before you can use it, confirm who you are and choose a PIN.</p><p><a href="https://s.id/actv">Activate my card</a></p><p>Amex New Accounts</p>',
  },
  {
    what: "en: credit that expires tonight",
    name: "Member Offers",
    address: "hr@payroll-box.com",
    authentication: "pass",
    subject: "Amex Offer: $250 statement credit waiting",
    text: `You have an unclaimed $250 statement credit from American Express. Sign in with your User ID and password before it expires tonight to add it to your card.

https://amx-credit.club/claim

Thank you for being a valued Card Member,
American Express Offers`,
  },
  {
    what: "en: billed today, call",
    name: "Order Desk",
    address: "billing.support@icloud.com",
    authentication: "pass",
    subject: "Order confirmation - Geek Protect 399.99 USD",
    text: `Your American Express card will be billed 399.99 USD today for Geek Protect (3 years).
Didn't place this order? Speak with American Express Billing Support at (833) 555 0188 to stop the payment.
Order no. GP-8821`,
  },
  {
    what: "fr: payment rejected",
    name: "Espace Client",
    address: "client@box-ovh.fr",
    subject: "Paiement refusé : mettez à jour votre dossier",
    text: `Bonjour,
Le prélèvement de votre relevé American Express a été rejeté. Pour éviter des frais, régularisez votre situation dès maintenant :
https://espace-reglement.info
Le service clients American Express`,
  },
  {
    what: "ja: hidden letters and buttons",
    name: "ｶ-ﾄﾞ安全ｾﾝﾀ-",
    address: "web@jdh7.cn",
    subject: "お取引の一時保留につきまして",
    html: '<p>ア<span style="font-size:0">x9</span>メリ<span style="font-size:0">q</span>カン・エキ<span style="font-size:0">z</span>スプレスをご利用の会員様</p><p>下記のお取引を保留しております。ご本人様によるものか、お知らせください。</p><form action="https://horyu-kaijo.top/a"><button>本人の利用です</button></form><form action="https://horyu-kaijo.top/b"><button>覚えがありません</button></form>',
  },
  {
    what: "ja: app stopped, half-width letters",
    name: "運営",
    address: "notify@smtp-jp.site",
    subject: "【AMEX】ｱﾌﾟﾘ利用停止のお知らせ",
    text: `ご利用の端末が確認できないため、Amexアプリのご利用を停止しました。
再びご利用いただくには端末の再登録を行ってください。
https://app-saitouroku.xyz/`,
  },
  {
    what: "ja: yearly check of the card",
    name: "会員窓口",
    address: "kaiin@niwatori-farm.example.jp",
    authentication: "pass",
    subject: "カード情報の定期点検にご協力ください",
    text: `アメリカン・エキスプレスカードの会員様へ

お客さまの安全をお守りするため、年に一度の登録内容の点検を実施しております。
点検がお済みでない方は、カードがご利用いただけなくなります。

点検を開始する
https://tenken-card.icu/start

株式会社アメリカン・エキスプレス 会員窓口`,
  },
  {
    what: "ja: payment to be stopped, two hours",
    name: "カード監視室",
    address: "no_reply@qweasd.cn",
    subject: "【ご確認】海外サイトにて高額決済がありました",
    text: `アメックスをご契約の方へ

海外サイトで 312,000円 の決済要求がございました。
決済を中止するには、2時間以内に下のアドレスから中止の申し出を行ってください。
https://chushi-moushide.top/2h`,
  },
  {
    what: "ja: closes by itself, shortened link",
    name: "自動応答",
    address: "info@mx33.tokyo-hosting.example",
    authentication: "partial",
    subject: "メールアドレス到達確認",
    text: `このメールはアメリカン・エキスプレス会員の方にお送りしています。
送付先メールアドレスの到達確認を行っております。11月中に確認がない場合、アカウントは自動的に閉鎖されます。
確認する https://tinyurl.com/amxcheck`,
  },
  {
    what: "ja: gift that expires, company's right name",
    name: "感謝キャンペーン",
    address: "gift@sakura-cp.click",
    authentication: "pass",
    subject: "ギフトカードの有効期限まであと2日",
    html: '<p>アメリカン・エキスプレス ゴールド会員の皆さまへ感謝を込めて、Amazonギフトカード20,000円分をご用意しました。</p><p>残り2日で無効となります。お早めにお受け取りください。</p><p><a href="https://ax-thanks.buzz/g">ギフトを受け取る</a></p><p>アメリカン・エキスプレス・インターナショナル, Inc.</p>',
  },
  {
    what: "ja: card added to a phone",
    name: "ウォレット通知",
    address: "admin@wp-blog.example.com",
    subject: "Apple Pay への登録が完了しました",
    text: `ご利用のアメックスカードが新しいiPhoneのApple Payに登録されました。
お客様の操作でない場合、すぐに登録を解除してください。
→登録を解除 https://kaijo-pay.online`,
  },
  {
    what: "en: card paused, signed by the team",
    name: "Card Ops",
    address: "ops@brightmail.co",
    authentication: "pass",
    subject: "Your card has been paused",
    text: `Hi there,

To keep you safe we've paused your American Express Card after two failed online PIN attempts.

Un-pause it in under a minute: https://unpause-card.app

Stay safe,
The Amex team`,
  },
  {
    what: "en: documents to upload",
    name: "Compliance",
    address: "no-reply@form-collect.io",
    authentication: "pass",
    subject: "KYC review required by 30 November",
    html: '<p>As a regulated card issuer, American Express is required to review customer records.</p><p>Upload your ID and a utility bill to keep using your card.</p><p><a href="https://kyc-upload.example.top/">Start KYC</a></p><p>American Express Compliance</p>',
  },
  {
    what: "en: Cyrillic letters in the subject",
    name: "3-D Secure",
    address: "secure@ax-id.org",
    subject: "Аmех Sаfеkеy enrolment",
    text: "Online payments will be refused from Monday unless your card is enrolled. Enrol here: https://3ds-enrol.org/",
  },
  {
    what: "ja: fee waived until the deadline",
    name: "プラチナデスク",
    address: "post@dm9.work",
    authentication: "pass",
    subject: "ﾌﾟﾗﾁﾅ会員様限定：年会費無料化のお申込み期限",
    text: `アメックス・プラチナ会員様

来年度の年会費を無料とする手続きの受付期限が迫っております。
期限を過ぎますと、通常の年会費165,000円が請求されます。
お手続きページ https://platinum-free.club

アメックス・プラチナ・デスク`,
  },
  {
    what: "ja: authentication has expired",
    name: "お客さま相談室",
    address: "info@hakata-udon.example.jp",
    authentication: "pass",
    subject: "【重要】カード認証の有効期限切れについて",
    text: `アメリカン・エキスプレス・カードをご利用の会員さまへ

お客さまの認証情報の有効期限が切れました。
引き続きカードをご利用になるには、認証情報の更新手続きをお願いいたします。
https://koushin-ninsho.cyou/

更新されない場合、カードのご利用を停止いたします。
アメリカン・エキスプレスお客さま相談室`,
  },
  {
    what: "ja: log-in from abroad",
    name: "セキュリティ通知",
    address: "it@sazan.example.com",
    authentication: "partial",
    subject: "不審なログインを検知しました",
    text: `お客様のアメリカン・エキスプレスのアカウントに、海外からのログインがありました。
心当たりがない場合は、ただちにパスワードを変更してください。
https://anzen-henko.shop/p`,
  },
  {
    what: "ja: points credited twice",
    name: "ポイント事務局",
    address: "news@mypoint.click",
    authentication: "pass",
    subject: "ポイント二重付与のお詫びと返還手続き",
    text: `アメックスのメンバーシップ・リワードで、ポイントの二重付与がございました。
12月1日までに返還の手続きをお済ませいただけない場合、お持ちのポイントは全て無効となります。
https://henkan-pt.buzz/a
メンバーシップ・リワード事務局`,
  },
  {
    what: "en: mobile number to verify",
    name: "Notification",
    address: "x@tmail.example.net",
    subject: "American Express: verify your mobile number",
    text: `Your mobile number could not be verified. To keep receiving one-time passcodes, verify your mobile number within 24 hours.
https://mobile-verify.example.top/`,
  },
  {
    what: "ja: brand as a remark in the subject",
    name: "お知らせ",
    address: "info@oshirase.example.net",
    subject: "カードご利用のお知らせ（アメリカン・エキスプレス）",
    text: `カードに不審なご利用がありました。ご確認ください。
https://oshirase-go.example.top/l`,
  },
  {
    what: "ja: brand as a remark in the subject of mere pictures",
    name: "お知らせ",
    address: "info@oshirase.example.net",
    subject: "カードご利用のお知らせ（アメリカン・エキスプレス）",
    html: '<a href="https://oshirase-go.example.top/l"><img src="https://oshirase-go.example.top/a.png"></a>',
  },
  {
    what: "ja: nobody names the card by its last digits and asks for a password",
    name: "通知センター",
    address: "notice@device-tsuchi.example.net",
    authentication: "pass",
    subject: "新しい端末が登録されました",
    html: '<p>AMEX（末尾 1009）が「Pixel」に登録されました。お心当たりがなければ、会員IDとパスワードを入力して取り消してください。</p><a href="https://device-tsuchi.example.net/c">取り消す</a>',
  },
  {
    what: "en: nobody names the card by its last digits and asks for all of it",
    name: "Wallet Team",
    address: "team@device-notice.example.net",
    authentication: "pass",
    subject: "Your phone wallet",
    html: '<p>Amex ending in 1009 was removed from your phone wallet.</p><p>Enter the card number and expiration date to add it again.</p><a href="https://device-notice.example.net/a">Add card</a>',
  },
];
