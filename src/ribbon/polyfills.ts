/*
 * Classic Outlook on Windows runs a function command in a runtime that was React Native's: a current
 * ECMAScript library, no DOM, and of the browser's other globals only some, of which some do not work.
 * What the checks need of those is put in place here, before anything else of the bundle runs, and
 * only where it is missing or does not work.
 * https://learn.microsoft.com/office/dev/add-ins/testing/runtimes#javascript-only-runtime
 */
import "core-js/stable/dom-exception";
import "core-js/stable/atob";
import "core-js/stable/btoa";
import "core-js/stable/url";
import { TextDecoder, TextEncoder } from "@exodus/bytes/encoding.js";
import { BytesBlob } from "./bytes-blob";

/** React Native's Blob takes no bytes (https://github.com/OfficeDev/office-js/issues/5869). */
function blobTakesBytes(): boolean {
  try {
    return new Blob([new Uint8Array(1)]).size === 1;
  } catch {
    return false;
  }
}

function putInPlace(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Without timers there are no time limits, which is all that they are for here. */
const standIns = { TextDecoder, TextEncoder, setTimeout: () => 0, clearTimeout: () => undefined };
for (const [name, value] of Object.entries(standIns)) {
  if (!(name in globalThis)) putInPlace(name, value);
}
if (!blobTakesBytes()) putInPlace("Blob", BytesBlob);
