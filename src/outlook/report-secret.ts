import { officeCall } from "./office-call";

const settingName = "reportSecret";
const wellFormed = /^[0-9a-f]{64}$/;

/**
 * A random secret of the reader's own, made when it is first asked for and kept in the mailbox
 * (`roamingSettings`, Mailbox 1.1), where this add-in alone reads it, on each of the reader's
 * machines.
 *
 * @returns At once: where it cannot be kept, it holds for this session.
 */
export function readReportSecret(): string {
  const settings = Office.context.roamingSettings;
  const kept: unknown = settings.get(settingName);
  if (typeof kept === "string" && wellFormed.test(kept)) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const secret = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  settings.set(settingName, secret);
  officeCall("roamingSettings.saveAsync", (callback) => {
    settings.saveAsync(callback);
  }).catch(() => undefined);
  return secret;
}
