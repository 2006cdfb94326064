import { fromPreview } from "./from-preview";
import { whenOfficeIsReady } from "./when-office-is-ready";

/**
 * Stands in for `getAsFileAsync` (Mailbox 1.14), which Office.js of 2022 does not have. The preview
 * puts the address of the selected message's source into the window's name, where it simulates an Outlook
 * that hands it out.
 */

const source = fromPreview("previewSource");

async function sourceAsBase64(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

if (typeof source === "string") {
  whenOfficeIsReady(() => {
    const getAsFileAsync = (callback: (result: object) => void): void => {
      sourceAsBase64(source).then(
        (value) => {
          callback({ status: Office.AsyncResultStatus.Succeeded, value });
        },
        (error: unknown) => {
          callback({ status: Office.AsyncResultStatus.Failed, error: { code: 5001, error } });
        },
      );
    };
    Object.assign(Office.context.mailbox.item ?? {}, { getAsFileAsync });
  });
}
