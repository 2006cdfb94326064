import type { MessageParts } from "../support/message";

interface NamedMail extends MessageParts {
  readonly what: string;
}

const scam = (what: string, subject: string, text: string): NamedMail => ({
  what,
  name: "Info",
  address: "info@postfach.example",
  authentication: "pass",
  subject,
  text: `${text}\nhttps://portal.example.net/x`,
});

/** From a sender without a name of its own, whom the receiving server confirms. */
export const scamsInOtherLanguages: readonly NamedMail[] = [
  scam(
    "es",
    "Su tarjeta ha sido bloqueada",
    "Estimado titular de American Express:\nVerifique su identidad en 24 horas.\nAtentamente, American Express",
  ),
  scam(
    "fr",
    "Votre carte a été suspendue",
    "Cher titulaire American Express,\nSaisissez le numéro de votre carte et votre mot de passe.\nService Clients American Express",
  ),
  scam(
    "de",
    "Ihr Zugang wurde gesperrt",
    "Sehr geehrter American Express Kunde,\nbestätigen Sie bitte Ihre Daten.\nIhr American Express Kundenservice",
  ),
  scam(
    "it",
    "Accesso sospeso",
    "Gentile Titolare American Express,\ninserisca il numero della carta per riattivarla.\nServizio Clienti American Express",
  ),
  scam(
    "pt",
    "O seu cartão foi bloqueado",
    "Prezado cliente American Express,\ninforme o número do cartão e a senha.\nAtenciosamente, American Express",
  ),
  scam(
    "nl",
    "Uw kaart is geblokkeerd",
    "Beste American Express kaarthouder,\nbevestig uw gegevens binnen 24 uur.\nMet vriendelijke groet, American Express",
  ),
  scam(
    "sv",
    "Ditt kort har spärrats",
    "Bästa American Express kund,\nlogga in och bekräfta ditt personnummer.\nMed vänlig hälsning, American Express",
  ),
  scam(
    "zh, traditional",
    "您的卡片已被停用",
    "親愛的美國運通卡會員您好：\n請於24小時內完成身分驗證。\n美國運通客戶服務中心 敬上",
  ),
  scam(
    "zh, simplified",
    "账户异常提醒",
    "尊敬的美国运通持卡人：\n请立即验证您的账户。\n美国运通客户服务中心",
  ),
  scam(
    "ko",
    "카드 이용 정지 안내",
    "아메리칸 엑스프레스 회원님, 카드번호와 비밀번호를 입력해 주세요.\n아메리칸 엑스프레스 고객센터",
  ),
  scam(
    "th",
    "บัตรของท่านถูกระงับ",
    "เรียน สมาชิกบัตร อเมริกัน เอ็กซ์เพรส\nกรุณายืนยันตัวตนภายใน 24 ชั่วโมง\nฝ่ายบริการลูกค้า อเมริกัน เอ็กซ์เพรส",
  ),
];

const mention = (what: string, name: string, subject: string, text: string): NamedMail => ({
  what,
  name,
  address: "hello@tienda-luna.example",
  authentication: "pass",
  subject,
  text,
});

/** Shops, banks and friends that only name the brand. */
export const mentionsInOtherLanguages: readonly NamedMail[] = [
  mention(
    "es",
    "Tienda Luna",
    "Su pedido 1001",
    "Pagado con American Express. ¡Gracias por su compra!",
  ),
  mention("fr", "Tienda Luna", "Commande 1001", "Moyen de paiement : American Express. Merci !"),
  mention("de", "Tienda Luna", "Bestellung 1001", "Zahlungsart: American Express. Vielen Dank!"),
  mention(
    "de, a warning",
    "Tienda Luna",
    "Vorsicht, Betrug",
    "Betrüger geben sich als American Express aus und fragen nach der Kartennummer.",
  ),
  mention("it", "Tienda Luna", "Ordine 1001", "Metodo di pagamento: American Express. Grazie!"),
  mention("pt", "Tienda Luna", "Pedido 1001", "Forma de pagamento: American Express. Obrigado!"),
  mention("nl", "Tienda Luna", "Bestelling 1001", "Betaald met American Express. Bedankt!"),
  mention("sv", "Tienda Luna", "Order 1001", "Vi tar Visa och American Express. Tack!"),
  mention("zh", "Tienda Luna", "訂單 1001", "付款方式：美國運通。感謝您的惠顧。"),
  mention("zh, not needed", "Tienda Luna", "報支提醒", "以美國運通卡支付者，無須提供卡號。"),
  mention("ko", "Tienda Luna", "주문 1001", "결제수단: 아멕스. 감사합니다."),
  mention("th", "Tienda Luna", "คำสั่งซื้อ 1001", "ชำระด้วยบัตร อเมริกัน เอ็กซ์เพรส ขอบคุณ"),
];
