/** Our own writing, in the manner of the mails that the checks are for. */
export const scam = [
  'From: "American Express" <notice@billing.example>',
  "To: reader@contoso.example",
  "Subject: =?ISO-2022-JP?B?GyRCPUVNVxsoQg==?= American Express",
  "Message-ID: <1@billing.example>",
  "MIME-Version: 1.0",
  'Content-Type: text/html; charset="utf-8"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from(
    '<p>American Expressをご利用いただきありがとうございます。</p><p>ログインしてカード情報をご確認ください。<a href="https://login.billing.example/amex/index.php">https://www.americanexpress.com/</a></p>',
  ).toString("base64"),
  "",
].join("\r\n");

export const newsletter = [
  "From: Garden Club <news@garden.example>",
  "To: reader@contoso.example",
  "Subject: Roses in June",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "The roses are out. Come and see them on Sunday.",
  "",
].join("\r\n");

/** S/MIME: nothing of it can be read. */
export const encrypted = [
  "From: Garden Club <news@garden.example>",
  "To: reader@contoso.example",
  "Subject: Roses in June",
  "MIME-Version: 1.0",
  'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
  "Content-Transfer-Encoding: base64",
  'Content-Disposition: attachment; filename="smime.p7m"',
  "",
  Buffer.from("invented ciphertext").toString("base64"),
  "",
].join("\r\n");

/** A text, and a page beside it that is no alternative to it and writes letters by their names. */
export const textAndPage = [
  'From: "American Express" <notice@billing.example>',
  "To: reader@contoso.example",
  "Subject: Your account",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="part"',
  "",
  "--part",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "See below.",
  "--part",
  "Content-Type: text/html; charset=utf-8",
  "",
  '<p>Your American&nbsp;Express&reg; account is suspended. <a href="https://login.billing.example/">Log&#32;in &rarr;</a></p>',
  "--part--",
  "",
].join("\r\n");
