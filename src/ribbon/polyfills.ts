/*
 * Classic Outlook on Windows runs a function command in a runtime of its own: ECMAScript 2016, no
 * DOM, and none of the browser's other globals can be relied on. What the checks need of those is
 * put in place here, before anything else of the bundle runs, and only where it is missing.
 * (The syntax and the ECMAScript library are seen to by scripts/webpack/ribbon-configuration.js.)
 * https://learn.microsoft.com/office/dev/add-ins/outlook/troubleshoot-event-based-and-spam-reporting-add-ins
 */
import "core-js/stable/dom-exception";
import "core-js/stable/atob";
import "core-js/stable/btoa";
import "core-js/stable/url";
import { TextDecoder, TextEncoder } from "@exodus/bytes/encoding.js";
import { BytesBlob } from "./bytes-blob";

const missing = { TextDecoder, TextEncoder, Blob: BytesBlob };
for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
