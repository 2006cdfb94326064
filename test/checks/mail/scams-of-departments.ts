import type { Scam } from "./scams";

/** Scams whose display name is a department's and no one's own, and such in further languages. */
export const scamsOfDepartments: readonly Scam[] = [
  {
    what: "ja: card centre, confirmed sender, limited card",
    name: "カードセンター",
    address: "desk@kd-tsuchi.work",
    authentication: "pass",
    subject: "【至急】お取引の確認について",
    text: `お客様のアメックスカードに不審なご利用が見つかったため、ご利用を制限しております。
解除にはご本人様確認が必要です。
https://kaijo-tetsuzuki.top/`,
  },
  {
    what: "ja: campaign desk, confirmed sender, log-in only",
    name: "キャンペーン事務局",
    address: "cp@winter-entry.fun",
    authentication: "pass",
    subject: "本日締切：特典のお受け取り",
    text: `お持ちのアメックスでのお買い物が、全額ポイント還元の対象になりました。
本日中にログインしてお受け取りください。
https://tokuten-uke.fun/`,
  },
  {
    what: "en: account services, confirmed sender, paused card",
    name: "Account Services",
    address: "post@acct-mail.org",
    authentication: "pass",
    subject: "Please respond",
    text: `We have paused your Amex card after an unusual purchase. Confirm your identity to use it again:
https://resume-use.app/`,
  },
  {
    what: "ja: refund to the card, deadline",
    name: "還付担当",
    address: "kanpu@uketori-c.org",
    subject: "還付金のお知らせ",
    text: `アメリカン・エキスプレス・カードへの還付が確定しました。
お受け取りには、カード情報の登録が必要です。期限を過ぎますとお受け取りいただけません。
https://kanpu-card.life/`,
  },
  {
    what: "ja: debit failed, change the way of payment",
    name: "お支払い係",
    address: "pay@tz-0.cn",
    subject: "お引き落とし結果のお知らせ",
    text: `お客様のアメックスの今月分のお引き落としができませんでした。
月末までにお支払い方法をご変更ください。
https://henkou-shiharai.icu/`,
  },
  {
    what: "ja: department writes, photos of papers by reply",
    name: "審査担当",
    address: "shinsa@jp-hayai.top",
    subject: "書類のご提出について",
    text: `アメリカン・エキスプレス審査部よりご連絡いたします。
運転免許証の両面の写真をお送りください。ご提出がない場合、ご利用枠を変更いたします。`,
  },
  {
    what: "it: blocked card, card data today",
    name: "Servizio Clienti",
    address: "avvisi@carta-it.net",
    authentication: "pass",
    subject: "Carta bloccata",
    text: `Gentile cliente, la tua carta American Express è stata bloccata. Per sbloccarla inserisci i dati della carta entro oggi:
https://sblocca-carta.click/`,
  },
  {
    what: "nl: account runs out, else blocked",
    name: "Servicedesk",
    address: "info@kaart-nl.net",
    subject: "Let op",
    text: `Uw American Express account verloopt deze maand. Bevestig uw gegevens binnen 24 uur, anders wordt het geblokkeerd.
https://kaart-vernieuwen.top/`,
  },
  {
    what: "de: account blocked",
    name: "Kundenservice",
    address: "meldung@konto-web.com",
    authentication: "pass",
    subject: "Neue Anmeldung",
    text: `In Ihrem American Express Konto gab es eine ungewöhnliche Aktivität. Bitte bestätigen Sie innerhalb von 24 Stunden Ihre Daten:
https://konto-pruefen.online/`,
  },
];
