import { isDisguised } from "../text/disguise";
import { type Finding, finding, tooLongFindings } from "./finding";
import type { MessageContent } from "./message-content";
import { outside } from "../text/span";
import { matchesOf, type ScannedText } from "./scanned-text";
import type { SenderAnalysis } from "./check-sender";
import { resemblingName } from "../text/resembling-name";

/** Chinese writes kanji, too, and the middle dot. */
const kana = /[\u3041-\u3096\u30a1-\u30fa]/u;
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/u;

const isGapPhrase = (phrase: string): boolean => phrase.includes("…");

/** Wrong and look-alike spellings of the brand's and the company's name in one text. */
function spellingFindings(text: ScannedText): Finding[] {
  const names = matchesOf(text, "name");
  const findings: Finding[] = [];
  for (const match of outside(matchesOf(text, "misspelt-name"), names)) {
    const { right } = match.value;
    findings.push(
      finding("company-name-misspelled", "warning", match.text, { found: match.text, right }),
    );
  }
  for (const match of [...names, ...matchesOf(text, "company-name")]) {
    if (isGapPhrase(match.phrase) || !isDisguised(match.text, match.phrase)) continue;
    const details = { found: match.text, right: match.phrase };
    findings.push(finding("company-name-look-alike", "warning", match.text, details));
  }
  return findings;
}

/** The sender's name is nothing but the brand's English name, as impostors sign Japanese mail. */
function bareNameFindings(
  displayName: ScannedText,
  { standing }: SenderAnalysis,
  right: string,
): Finding[] {
  const { source } = displayName;
  const named = matchesOf(displayName, "name").some(({ text }) => !japanese.test(text));
  if (!named || japanese.test(source)) return [];
  const severity = standing === "forged" || standing === "other" ? "warning" : "caution";
  return [finding("company-name-bare-sender", severity, source, { name: source, right })];
}

/** @param right The legal name that is expected; `null` where none is. */
function legalNameFindings(
  texts: readonly ScannedText[],
  { standing }: SenderAnalysis,
  right: string | null,
): Finding[] {
  const official = texts.flatMap((text) => matchesOf(text, "company-name"))[0];
  const unconfirmed = texts.flatMap((text) => matchesOf(text, "unconfirmed-company-name"))[0];
  const findings: Finding[] = [];
  if (unconfirmed !== undefined) {
    const name = unconfirmed.text;
    findings.push(finding("company-name-unconfirmed", "note", name, { name }));
  }
  if (official !== undefined) {
    const name = official.text;
    const code =
      standing === "confirmed" ? "company-name-official" : "company-name-official-proves-nothing";
    findings.push(finding(code, "note", name, { name }));
  } else if (right !== null) {
    findings.push(finding("company-name-missing", "caution", "", { right }));
  }
  return findings;
}

/**
 * The third sign: how the company's name is written. It only ever adds to the others; a correct
 * name clears nothing, because it is copied from genuine mail.
 */
export function checkCompanyName(
  content: MessageContent,
  sender: SenderAnalysis,
): readonly Finding[] {
  const { ruleSet, displayNames, subject, visible, pictures, attachedPages } = content;
  const signed = [subject, visible, pictures, attachedPages];
  const findings = [
    ...[...displayNames, ...signed].flatMap(spellingFindings),
    ...tooLongFindings(content),
  ];
  for (const text of [...displayNames, subject]) {
    const resembling = resemblingName(text.source, ruleSet.plainNames);
    if (resembling === null || matchesOf(text, "misspelt-name").length > 0) continue;
    const { found, right } = resembling;
    findings.push(finding("company-name-look-alike", "warning", found, { found, right }));
  }
  // Only Japanese mail is signed with the legal name, so only there is it missed.
  const isJapanese = [subject, visible, pictures].some(({ source }) => kana.test(source));
  const right = isJapanese && sender.standing !== "confirmed" ? ruleSet.rightCompanyName : null;
  if (right !== null) {
    for (const displayName of displayNames) {
      findings.push(...bareNameFindings(displayName, sender, right));
    }
  }
  if (content.isUnreadable) {
    findings.push(finding("company-name-unreadable", "unknown", "", {}));
  } else {
    findings.push(...legalNameFindings(signed, sender, right));
  }
  return findings;
}
