import type { Sample } from "./genuine";

/** Mail of our own writing that names the brand, and asks or presses in a matter of its own. */
export const mentions: readonly Sample[] = [
  {
    what: "en: a bulletin that names scam sites so that they cannot be clicked",
    name: "IT Security",
    address: "it-security@example.com",
    subject: "Phishing in the name of American Express",
    text: `Hello all,
Mail that pretends to be from American Express leads to americanexpress-login[.]com,
hxxps://amex-verify[.]top/x and https://amex-●●●●.cn/. Do not open these sites.`,
  },
  {
    what: "ja: administration, renewal of corporate cards",
    name: "総務部",
    address: "soumu@example.co.jp",
    subject: "コーポレートカード（アメックス）更新手続きのお願い",
    text: `各位
お疲れ様です。総務部の田中です。
会社のアメックスカードの更新に伴い、下記よりお手続きをお願いします。
https://portal.example.co.jp/card
期限：11月30日まで
ご不明な点は内線2201までご連絡ください。`,
  },
  {
    what: "ja: accounts ask to check the company card",
    name: "経理部 鈴木",
    address: "keiri@example.co.jp",
    subject: "【経理】11月分 法人カード明細の確認依頼",
    text: `鈴木です。
アメリカン・エキスプレスの法人カードについて、11月分の利用内容をご確認ください。
経費システムにログインして、領収書を添付のうえ申請をお願いします。
https://expense.example.co.jp/
申請期限を過ぎると、カードの利用を停止する場合があります。`,
  },
  {
    what: "en: colleague in a hurry",
    name: "Mari Tanaka",
    address: "mari@example.com",
    subject: "Amex",
    text: `Hi,
Please call me about the Amex. They declined the hotel deposit and I need to pay before 6pm. Can you log in to the portal and check the limit?
Mari`,
  },
  {
    what: "en: expense tool, receipts missing",
    name: "ExpenseTool",
    address: "no-reply@expensetool.example",
    subject: "Action required: 3 Amex transactions need receipts",
    text: `Hi Ken,
3 transactions from your American Express corporate card are missing receipts. Please sign in and attach them within 48 hours.
https://app.expensetool.example/inbox
ExpenseTool`,
  },
  {
    what: "ja: household accounts, connection broken",
    name: "家計簿アプリ",
    address: "info@kakeibo.example",
    subject: "【要対応】アメリカン・エキスプレスの連携が停止しています",
    text: `いつもご利用いただきありがとうございます。
金融機関「アメリカン・エキスプレス」との連携でエラーが発生しています。
アプリにログインし、連携設定の更新をお願いします。
https://kakeibo.example/accounts`,
  },
  {
    what: "en: subscription, card on file declined",
    name: "Video",
    address: "billing@video.example",
    subject: "Your payment was declined",
    text: `We tried to charge your American Express card on file but it was declined. Update your payment method within 48 hours or your subscription will be cancelled.
https://video.example/billing`,
  },
  {
    what: "en: cloud, card number to update",
    name: "Cloud Billing",
    address: "noreply@cloud.example",
    subject: "Action required: update your payment method",
    html: '<p>Your last payment of $30.00 using American Express (1009) failed.</p><p>Please update your card number and expiration date to avoid interruption.</p><a href="https://cloud.example/pay">Update now</a>',
  },
  {
    what: "ja: music service, payment failed",
    name: "音楽配信サービス",
    address: "info@music.example",
    subject: "【重要】お支払いができませんでした",
    text: `ご登録のクレジットカード（American Express 末尾1009）でのお支払いができませんでした。
お支払い方法を更新してください。更新されない場合、プレミアム機能が停止されます。
https://music.example/payment`,
  },
  {
    what: "ja: gym, direct debit failed",
    name: "ジム事務局",
    address: "info@gym.example",
    subject: "会費引き落とし不能のお知らせ",
    text: `会員様
11月分会費が、ご登録のアメックスカードでお引き落としできませんでした。
下記よりカード情報の再登録をお願いいたします。
https://gym.example/mypage`,
  },
  {
    what: "en: shop, card expires",
    name: "Shop",
    address: "no-reply@shop.example",
    subject: "Your card is about to expire",
    text: `Your American Express card ending 1009 saved in your account will expire soon. Update your card details to keep one-click checkout.
https://shop.example/wallet`,
  },
  {
    what: "ja: inn asks for card as guarantee",
    name: "旅館やまびこ",
    address: "hotel@ryokan.example",
    subject: "【ご予約内容の確認】カード情報のご入力のお願い",
    text: `ご予約ありがとうございます。
当館ではご予約の保証として、クレジットカード（VISA、JCB、アメックス）の情報のご入力をお願いしております。
https://ryokan.example/guarantee
ご入力がない場合、ご予約は自動的に取り消されます。`,
  },
  {
    what: "en: receipt of a ride",
    name: "Ride",
    address: "no-reply@ride.example",
    subject: "Your Tuesday evening trip",
    text: `Total $23.40
American Express 1009 $23.40
Rate your driver. https://ride.example/r`,
  },
  {
    what: "en: order with card logos",
    name: "Store",
    address: "order@store.example",
    subject: "Order confirmation #11029",
    html: '<table><tr><td>Payment</td><td>American Express</td></tr><tr><td>Total</td><td>$120.00</td></tr></table><p>If you did not make this purchase, please call us.</p><a href="https://store.example/o">View order</a><p><img alt="Visa" src="https://store.example/v.png"><img alt="American Express" src="https://store.example/a.png"></p>',
  },
  {
    what: "en: earnings news",
    name: "Biz Daily",
    address: "news@bizdaily.example",
    subject: "American Express raises profit outlook",
    text: `American Express raised its full-year forecast after card spending rose 8%.
Sign in to read the full story: https://bizdaily.example/a
Confirm your email preferences: https://bizdaily.example/p`,
  },
  {
    what: "ja: security news quotes a scam",
    name: "セキュリティニュース",
    address: "sec@infosec.example",
    subject: "アメックスを騙るフィッシングに注意：「ご利用確認のお願い」",
    text: `「アメリカン・エキスプレス」から「ご利用確認のお願い」というメールが届き、リンクからログインさせてカード番号、有効期限、セキュリティコードを入力させる手口が確認されています。
24時間以内に対応しないとカードを停止する、といった文面で焦らせます。
記事： https://infosec.example/1`,
  },
  {
    what: "en: scam alert quotes a scam",
    name: "Consumer Watch",
    address: "alerts@consumer.example",
    subject: "Scam alert: fake American Express emails",
    text: `Readers report emails that say "Your American Express card has been suspended, verify your account within 24 hours". They are fake. Do not click the link and never enter your card number.
https://consumer.example/s`,
  },
  {
    what: "en: list mail quotes a scam",
    name: "Tim",
    address: "tim@list.example",
    subject: "Re: Amex phishing?",
    text: `> From: American Express
> Your account is locked, please verify your identity.

Yes, that's phishing, I got the same one. Just delete it.
Tim`,
  },
  {
    what: "en: payment service, brand now accepted",
    name: "Pay",
    address: "support@pay.example",
    subject: "American Express now available for your store",
    text: `Good news: your store can now accept American Express. Confirm your business details to activate it.
https://pay.example/dashboard`,
  },
  {
    what: "ja: payment service asks its merchants",
    name: "みなと決済サービス",
    address: "support@kessai.example.jp",
    subject: "アメリカン・エキスプレスの取扱い開始に伴う加盟店情報ご確認のお願い",
    text: `加盟店様
アメリカン・エキスプレスの取扱い開始にあたり、加盟店情報のご確認をお願いいたします。
管理画面にログインし、必要事項を入力してください。
https://kessai.example.jp/`,
  },
  {
    what: "en: forum thread on locked accounts",
    name: "FlyForum",
    address: "noreply@flyforum.example",
    subject: "New replies in: Amex Platinum retention offers",
    text: `New posts in the thread "Amex Platinum retention offers":
- "I called Amex and they said my account was under review..."
- "American Express locked my account until I verified my identity"
Log in to reply: https://flyforum.example/t/1`,
  },
  {
    what: "ja: client asks whether the card is taken",
    name: "加藤",
    address: "kato@client.example.co.jp",
    authentication: "pass",
    subject: "請求書の支払い方法について",
    text: `お世話になっております。
請求書の件ですが、アメックスのカード払いは可能でしょうか。
可能であれば決済用のリンクをご返信ください。`,
  },
  {
    what: "ja: weekly finance magazine",
    name: "金融ウィークリー",
    address: "editor@fin.example",
    authentication: "partial",
    subject: "今週の注目：アメリカン・エキスプレス、新本社を公開",
    text: `アメリカン・エキスプレスは20日、東京の新オフィスを公開した。
キャッシュレス決済の拡大を背景に、加盟店の開拓を急ぐ。
会員登録はこちらからお願いします。https://fin-mail.example.net/t/1`,
  },
  {
    what: "ja: subscription asks for the card again",
    name: "サブスク運営",
    address: "support@subsc.example",
    authentication: "partial",
    subject: "【ご対応ください】決済エラーのお知らせ",
    text: `ご登録のアメリカン・エキスプレスカードで決済エラーが発生しました。
カード情報を入力し直すか、別のカードをご登録ください。3日以内にご対応がない場合、サービスが停止されます。
https://subsc.example/card`,
  },
  {
    what: "ja: bank reports a direct debit",
    name: "ローカル銀行",
    address: "bank@localbank.example.jp",
    authentication: "pass",
    subject: "口座振替結果のお知らせ",
    text: `以下の口座振替を行いました。
振替日：11月10日
振替先：アメリカン・エキスプレス
金額：52,310円
詳細はインターネットバンキングにログインしてご確認ください。
https://localbank.example.jp/`,
  },
  {
    what: "en: recruiter asks for a reply",
    name: "Agency",
    address: "recruit@agency.example",
    subject: "Amex is hiring: Fraud Operations Lead",
    text: "American Express is looking for a Fraud Operations Lead in Brighton. Reply to this email with your CV or apply at https://agency.example/job/12",
  },
  {
    what: "ja: friend asks whether it is a scam",
    name: "美香",
    address: "mika@example.org",
    authentication: "pass",
    subject: "これって詐欺？",
    text: `アメックスから「お支払い方法を更新してください」ってメールが来たんだけど、これって詐欺かな？
リンクは怪しい感じ。ログインしない方がいいよね。`,
  },
  {
    what: "en: card added to a wallet",
    name: "Wallet",
    address: "noreply@wallet.example",
    authentication: "pass",
    subject: "Your card was added to Wallet",
    text: `American Express ••••1006 was added to Wallet on your phone. If this wasn't you, remove the card and contact your card issuer.
https://wallet.example/help`,
  },
  {
    what: "ja: staff offer",
    name: "人事部",
    address: "hr@example.co.jp",
    subject: "福利厚生：アメックス法人ゴールド優待のご案内",
    text: `社員の皆さん
法人契約により、アメリカン・エキスプレス・ゴールド・カードに優待年会費でお申し込みいただけます。
希望者は氏名と所属をご記入のうえ、人事部までご返信ください。`,
  },
  {
    what: "en: test card number on a mailing list",
    name: "Dev list",
    address: "list@dev.example",
    authentication: "pass",
    subject: "[dev] Payment form: AMEX cards have 15 digits and a 4 digit security code",
    text: `The validation rejects American Express because we require a 3 digit security code. Amex has 15 digits and a 4-digit code.
Please enter the card number 378282246310005 in the test form to reproduce: https://ci.example.net/run/1`,
  },
  {
    what: "ja: a shop's day for holders of the card, which asks for nothing",
    name: "スーパーあおば",
    address: "news@aoba.example",
    authentication: "none",
    subject: "アメックス会員様10%引きデー",
    text: `12月5日は感謝デーです。
アメリカン・エキスプレスのカードをお持ちのお客様は、店内全品10%引きです。
スーパーあおば 本町店`,
  },
  {
    what: "en: a digest of phishing kits",
    name: "Threat Desk",
    address: "digest@threats.example",
    subject: "IOC digest, week 48",
    text: `Kit "axp-panel" imitates American Express.
Host: amex-login[.]bad-host[.]top
Subject: "American Express: confirm your account"`,
  },
  {
    what: "en: a newsletter that quotes a signature",
    name: "The Phish Bowl",
    address: "editor@phishbowl.example",
    authentication: "pass",
    subject: "Issue 12: the fake Amex SafeKey emails",
    text: `A reader sent us one that is signed "American Express Customer Care" and says "SafeKey is compulsory, verify your card now".
The sender was not on the brand's domain. See you next week, Odile`,
  },
  {
    what: "ja: a feed of phishing addresses",
    name: "脅威情報フィード",
    address: "feed@soc.example",
    subject: "[IOC] ブランド別",
    text: `ブランド：American Express
種別：フィッシング
URL：hxxp://amx-kakunin[.]top/a
画面の文言：「本人確認のためカード情報を入力してください」`,
  },
  {
    what: "ja: taxi receipt",
    name: "タクシーアプリ",
    address: "taxi@app.example",
    subject: "ご乗車ありがとうございました",
    text: `ご乗車料金 2,340円
お支払い方法 アメリカン・エキスプレス（1006）
領収書の発行はこちらからお願いします。 https://app-receipt.example.net/`,
  },
  {
    what: "ja: inn charges for a cancellation",
    name: "旅館 花の里",
    address: "front@ryokan2.example",
    subject: "キャンセル料のご請求について",
    text: `ご予約いただいたお部屋の無断キャンセルがございましたため、ご登録のアメリカン・エキスプレスカードにキャンセル料 22,000円を請求いたします。
ご不明な点は下記の電話番号までお電話ください。 0460-00-0000`,
  },
  {
    what: "en: parking receipt",
    name: "Parking",
    address: "noreply@parking.example",
    subject: "Parking session receipt",
    text: `Card: AMEX (1006)
Amount: £6.20
If you don't recognise this charge, contact us within 48 hours: https://help.parkdesk.example/contact`,
  },
  {
    what: "ja: telephone company, payment failed",
    name: "テレコム",
    address: "billing@telecom.example.jp",
    authentication: "partial",
    subject: "【重要】料金のお支払いが確認できません",
    text: `ご登録のクレジットカード（アメリカン・エキスプレス）で、10月分の料金を決済できませんでした。
期日までにお支払い方法を変更してください。お支払いが確認できない場合、回線のご利用を停止いたします。
https://my.telecom.example.jp/pay`,
  },
  {
    what: "ja: news of scams under two brands",
    name: "カードニュース",
    address: "news@cardnews.example",
    subject: "フィッシング速報：アメックス、三井住友カードをかたるメール急増",
    text: `今週はアメリカン・エキスプレスをかたるフィッシングが急増しています。件名は「ご請求金額確定のご案内」など。
「24時間以内に手続きしないとカードを停止する」などと書かれていますが、リンクを開いてカード番号を入力してはいけません。
詳しくは https://cardnews-cdn.example.net/`,
  },
  {
    what: "en: colleague on flights",
    name: "Tom",
    address: "tom@example.com",
    subject: "Re: flights",
    text: "I used the Amex for the flights, can you put the hotel on yours? The login for the travel portal is in the doc. We need to confirm by Friday or they will cancel the hold: https://travel.example.net/trip/88",
  },
  {
    what: "en: shop verifies an order",
    name: "Electronics",
    address: "orders@electronics.example",
    authentication: "partial",
    subject: "Please verify your order #5581",
    text: `We need to verify the billing address for the American Express card used on order #5581 before we can ship it. Please reply with the billing postcode or call us. If we don't hear from you in 48 hours, the order will be cancelled.
https://electronics.example/orders/5581`,
  },
  {
    what: "en: share price alert",
    name: "Broker",
    address: "invest@broker.example",
    subject: "AXP: American Express Co. price alert",
    text: `American Express Co. (AXP) fell 5.1% today. Log in to review your position. Orders on hold will expire at close.
https://trade.brokerapp.example.net/`,
  },
  {
    what: "ja: society's yearly fee",
    name: "学会事務局",
    address: "gakkai@society.example.jp",
    authentication: "partial",
    subject: "年会費納入のお願い",
    text: `2027年度年会費の納入期限は12月末です。期限までに納入がない場合、会員資格を停止いたします。
オンライン決済（VISA/Master/AMEX）は下記よりお手続きください。
https://society-pay.example.net/`,
  },
  {
    what: "ja: magazine on offers",
    name: "旅マガジン",
    address: "mag@travel.example.jp",
    subject: "ホテル宿泊で10,000円キャッシュバック！アメックス・オファーまとめ",
    text: `アメックス・オファーの対象ホテルをまとめました。
登録をお忘れなく。登録期限を過ぎると無効になります。
記事を読む https://link.mailsvc.example.net/c/9`,
  },
  {
    what: "en: booking to be paid for",
    name: "AirBooking",
    address: "no-reply@airbooking.example",
    authentication: "partial",
    subject: "Action needed: payment failed for booking X7Y2",
    text: `Your American Express card was declined. Complete payment within 24 hours or your booking will be cancelled.
https://pay.airbooking.example/X7Y2`,
  },
  {
    what: "ja: friend tells of a locked card",
    name: "さとし",
    address: "friend@example.net",
    subject: "アメックス使えなくなった…",
    text: `アメックスに電話したら、不正利用の疑いでカード止められてた！本人確認したら再開してくれたよ。
この記事に同じ話が載ってる https://blog.example.org/amex`,
  },
  {
    what: "ja: magazine on the ways of fraud",
    name: "カードマガジン",
    address: "mag@ccnews.example",
    subject: "不正利用の手口と対策：アメックスの補償を解説",
    text: `カードの不正利用に気づいたら、ただちにカード会社へ連絡し、パスワードを変更してください。アメックスの補償制度についても解説します。
https://t.mailer.example.net/1`,
  },
  {
    what: "en: travel agent holds the card",
    name: "Travel Agent",
    address: "travel@agent.example",
    subject: "Final payment due for your cruise",
    text: `Final payment is due on 1 December. We hold your American Express on file; please confirm that we may charge it, otherwise the cabin will be released.
Reply to this email or use https://cruise-pay.example.net/`,
  },
  {
    what: "en: bug in a checkout",
    name: "Dev",
    address: "dev@list.example",
    subject: "[bug] American Express cards rejected at checkout",
    text: `When the security code has 4 digits, the form is blocked. Please confirm and update the validation before the release.
https://tracker.example.net/991`,
  },
  {
    what: "en: billing department, card declined, leads to its own site as well",
    name: "Billing",
    address: "billing@hoster.example.com",
    authentication: "pass",
    subject: "Payment failed",
    text: `Your American Express card was declined. Please update your payment method within 48 hours or your server will be suspended.
https://pay.example.net/p/9
Hoster Ltd, https://www.hoster.example.com`,
  },
  {
    what: "en: a team asks for an approval of copy",
    name: "Agency",
    address: "pm@agency.example",
    authentication: "pass",
    subject: "Amex campaign copy - please approve today",
    text: `Hi, the American Express campaign needs your approval by tonight. Please review and confirm, the slot will be cancelled otherwise.
https://docs.example.net/document/1`,
  },
  {
    what: "ja: card desk of a bank that issues the brand's card",
    name: "みなとカードデスク",
    address: "info@minato-card.example.jp",
    authentication: "pass",
    subject: "お支払いのお引き落としができませんでした",
    text: `みなとアメリカン・エキスプレス・カード会員様

10日のお引き落としができませんでした。期日までにお手続きをお願いします。
https://www.minato-card.example.jp/pay`,
  },
  {
    what: "en: customer care of a travel site takes the card",
    name: "Customer Care",
    address: "care@trips.example.com",
    authentication: "pass",
    subject: "Complete your booking",
    text: `Your booking is on hold. Please log in and confirm your payment within 24 hours. We accept Visa, Mastercard and American Express.
https://trips-pay.example.net/`,
  },
  {
    what: "nl: consumers' league on false mail",
    name: "Consumentenbond",
    address: "nieuws@bond.example.nl",
    authentication: "pass",
    subject: "Pas op voor valse e-mails",
    text: `Er gaan valse e-mails rond uit naam van American Express: de kaart zou worden geblokkeerd. Klik niet op de link.
https://www.bond.example.nl/phishing`,
  },
  {
    what: "ja: law office asks for papers about a bill",
    name: "みらい法律事務所",
    address: "soudan@law.example.jp",
    subject: "ご相談の件",
    text: `アメリカン・エキスプレスからの請求書の写しと、本人確認書類（運転免許証など）の写しをお送りください。本メールへのご返信でかまいません。`,
  },
  {
    what: "ja: office on its own card",
    name: "総務",
    address: "soumu@office.example.jp",
    subject: "カード紛失の件",
    text: `会社で使うアメックスが無効化されました。新しいカードが届くまで使えなくなります。期限を過ぎた精算は、方法を変更してください。
https://share.example.net/1`,
  },
  {
    what: "it: shop, card charged",
    name: "Negozio Rossi",
    address: "ordini@negozio.example.it",
    subject: "Ordine 12",
    text: `Abbiamo addebitato 30 € sulla tua carta American Express. La spedizione è stata sospesa: confermi l'indirizzo.
https://spedizioni.example.net/1`,
  },
  {
    what: "de: shop, paid with the card",
    name: "Laden Schmidt",
    address: "post@laden.example.de",
    subject: "Zahlungsbestätigung",
    text: `Ihre Zahlung mit Ihrer American Express Karte ist eingegangen. Bitte bestätigen Sie den Liefertermin, Gutscheine verfallen sonst.
https://liefer.example.net/x`,
  },
  {
    what: "ja: tax adviser on a refund",
    name: "税理士 山本",
    address: "yamamoto@zeirishi.example.jp",
    subject: "消費税の還付について",
    text: `アメリカン・エキスプレスで払った経費の消費税も還付の対象です。期限を過ぎると還付されません。申告をお願いします。
https://cloud.example.net/1`,
  },
  {
    what: "en: colleague, brand as a remark in the subject",
    name: "Hanako Mori",
    address: "hanako@corp.example.com",
    subject: "Q3 statement (American Express)",
    text: `Hi, the statement is in our folder. Thanks, Hanako
https://corp.share.example.net/q3`,
  },
  {
    what: "ja: colleague, brand as a remark in the subject",
    name: "森 花子",
    address: "hanako@corp.example.jp",
    subject: "10月分の明細（アメックス）",
    text: `明細をフォルダーに置きました。よろしくお願いします。
https://corp.share.example.net/10`,
  },
  {
    what: "de: bank's statement quotes the card's number",
    name: "Musterbank",
    address: "info@musterbank.example.de",
    authentication: "pass",
    subject: "Ihre American Express Abrechnung ist da",
    text: `Die neue Abrechnung Ihrer American Express Karte steht bereit. Kartennummer: xxxx 1005.
https://www.musterbank.example.de/postfach`,
  },
  {
    what: "ja: department store's newsletter through a click tracker",
    name: "みなと百貨店",
    address: "info@minato.example.jp",
    authentication: "pass",
    subject: "アメリカン・エキスプレスのカードで10%還元",
    text: `画像が正しくご覧いただけない場合はこちら
アメリカン・エキスプレスのカードをお持ちのお客様に10%還元。エントリー登録をしてください。
https://clicks.example.net/abc`,
  },
  {
    what: "en: airline's club through a click tracker",
    name: "Skyways Club",
    address: "info@club.example.com",
    authentication: "pass",
    subject: "Membership Rewards bonus expires soon",
    text: `Convert your Membership Rewards points from American Express with a 20% bonus. Ends before midnight. Log in to your account.
https://clicks.example.net/up`,
  },
  {
    what: "ja: job adverts, the employer's legal name on a line, and a log-in below",
    name: "キャリアの峰",
    address: "info@career-mine.example",
    authentication: "pass",
    subject: "新着求人のお知らせ",
    text: `ご希望に合う求人です。
■企業名
アメリカン・エキスプレス・インターナショナル, Inc.
職種：経理
24時間以内にログインのうえ、ご応募ください。
https://career-mine.example/mypage`,
  },
  {
    what: "en: job adverts with the employer between commas",
    name: "Jobfinch Alerts",
    address: "alerts@jobfinch.example",
    authentication: "pass",
    subject: "8 new jobs: Analyst at American Express and more",
    text: `Analyst, Harbour Bank, remote
Data Scientist II, American Express, remote
Log in to apply: https://jobfinch.example/apply`,
  },
  {
    what: "ja: receipt without results, the card's logo below the words",
    name: "Cedar Cycle",
    address: "mail@cedar-cycle.example",
    subject: "ご注文の確認",
    html: '<p>ご注文ありがとうございます。フレーム一点、八万八千円を承りました。</p><img src="a.png" alt="アメリカン・エキスプレス"><p>シダーサイクル</p>',
  },
  {
    what: "ja: gift shop with its goods set apart in the subject",
    name: "ギフトカタログセンター",
    address: "order@gift.example",
    authentication: "pass",
    subject: "【アメックスギフト券】ご注文ありがとうございます",
    text: "アメリカン・エキスプレス ギフトカード 三枚。お振込みをお願いいたします。",
  },
  {
    what: "ja: colleague about a call from the brand",
    name: "吉村",
    address: "d.yoshimura@firm.example",
    authentication: "pass",
    subject: "アメックスの件",
    text: "アメックスの担当の方から電話がありました。明日までに必要な枚数を返信してください。",
  },
  {
    what: "en: a person who signs for the firm asks for card details by telephone",
    name: "Lena Fisher",
    address: "lena@lumenworks.example",
    authentication: "pass",
    subject: "Invoice overdue",
    text: `You mentioned paying with Amex - that is fine, the fee is 2%.
Please send me the card details by phone, not by email.
Lena
Lumen Works`,
  },
  {
    what: "en: gift shop, the goods on a line with number and price",
    name: "Nestgift",
    address: "orders@nestgift.example",
    authentication: "pass",
    subject: "American Express gift card: your order is on its way",
    text: `Your order has shipped.
1 x American Express Gift Card, $100
To activate the card, follow the instructions. Reply with any questions.`,
  },
  {
    what: "en: an announcement of a list, an order by email and the cards that are taken",
    name: "Digestifier",
    address: "announce-request@lists.example",
    subject: "Announce Digest #180",
    text: `To order, send your credit card number (Visa, MC, Amex) in two emails,
and include your billing address and expiration date.
https://books.example/order`,
  },
  {
    what: "en: advice about scams from a role, whose link leads to more advice",
    name: "Security Awareness",
    address: "awareness@firm-portal.example.net",
    authentication: "pass",
    subject: "How to spot a fake email",
    html: '<p>Last week’s came in the name of American Express: it told people to confirm their profile and enter the card number on a copied page.</p><a href="https://firm-portal.example.net/guide">Read the guide</a>',
  },
  {
    what: "en: a ticket shop unlocks a presale by the first six digits, which tell the brand of a card",
    name: "Harbour Tickets",
    address: "presales@harbourtickets.example",
    authentication: "pass",
    subject: "Presale on Friday",
    html: '<p>American Express</p><p>Card Member presale</p><p>Type the first six digits of your American Express Card to get in.</p><a href="https://harbourtickets.example/presale">Find tickets</a>',
  },
  {
    what: "ja: a test report on terminals speaks of the number of a test card",
    name: "品質保証 真鍋",
    address: "manabe@kessai.example",
    authentication: "pass",
    subject: "結合テスト結果",
    text: "アメリカン・エキスプレス 36件 NG 3件\n1万円超のときに暗証番号の入力画面が出ません。\nテストカードの番号入力手順は手順書を見てください。",
  },
  {
    what: "ja: a department warns of scams that it quotes",
    name: "情報システム部",
    address: "it@firm.example",
    authentication: "pass",
    subject: "【注意喚起】アメックスを装ったメールが社内に届いています",
    text: "下記の内容の不審メールが届いています。\n\n差出人：American Express <support@…cn>\n件名：カードのご利用確認\n本文（抜粋）：\n> カード番号・暗証番号をご入力ください。\n\n開かずに削除してください。",
  },
  {
    what: "en: a footer that calls every email confidential",
    name: "Cedarbrook Hotel",
    address: "info@cedarbrook.example",
    authentication: "pass",
    subject: "Your stay",
    text: "American Express pays for the room: https://cedarbrook.example/stay\n\nThis email is strictly confidential and meant for you alone.",
  },
  {
    what: "en: words that swindlers use as well: shipping that the shop pays",
    name: "Cedarbrook Hotel",
    address: "info@cedarbrook.example",
    authentication: "pass",
    subject: "Your stay",
    text: "Order with American Express this week and we cover the shipping.",
  },
  {
    what: "en: a call with a shared screen",
    name: "Cedarbrook Hotel",
    address: "info@cedarbrook.example",
    authentication: "pass",
    subject: "Your stay",
    text: "We take American Express. Dial in and share your screen if you like.",
  },
  {
    what: "en: news of firms that send money",
    name: "Cedarbrook Hotel",
    address: "info@cedarbrook.example",
    authentication: "pass",
    subject: "Your stay",
    text: "Western Union and American Express report their figures today.",
  },
  {
    what: "en: fees, of which a bank account has not changed",
    name: "Accounts Office",
    address: "fees@school.example",
    authentication: "pass",
    subject: "Fees due in September",
    text: "Pay by bank transfer, quoting your reference - please note that our bank details have NOT changed - or by card. American Express is accepted.",
  },
  {
    what: "ja: an inn writes politely of what it charges",
    name: "湯宿 月の瀬",
    address: "yoyaku@tsukinose.example",
    authentication: "pass",
    subject: "ご予約確認書",
    text: "お支払い AMEXカード（末尾3008）にて承りました\nお取消しは7日前まで無料でございます。\nアメリカン・エキスプレス・カードの会員様に館内利用券をお渡しいたします。",
  },
];
