import { expect, test } from "@jest/globals";
import { readPane } from "./pane-reader";
import { previewInBrowser } from "./setup/open-preview";

const openPreview = previewInBrowser();

const longHost = `${"account-".repeat(7)}login.example.org`;
const longPath = "x".repeat(500);

/** A scam of our own writing that tries to do more than to be read. */
const hostileMail = [
  'From: "American Express <img src=https://from.example/x onerror=parent.hacked=1>" <a@service.example>',
  "Subject: American Express <script>parent.hacked=1</script>",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<p>Dear American Express Card Member, log in and confirm your card number at once.</p>",
  `<a href="https://${longHost}/${longPath}">&lt;img src=https://text.example/x onerror=window.hacked=1&gt;</a>`,
  '<a href="javascript:parent.hacked=1">\u202Emoc.sserpxenacirema</a>',
  '<a href="https://www.americanexpress.com@evil.example/">www.americanexpress.com</a>',
  "",
].join("\r\n");

test("text of a message is text and nothing else", async () => {
  const preview = await openPreview({ language: "en-US", width: 300 });
  const pane = await readPane(preview);
  await pane.verdict();
  expect(await pane.after(() => preview.dropFile("hostile.eml", hostileMail))).toBe("scam");
  await pane.openEverything();

  const { frame } = pane;
  expect(await frame.locator("main :is(a[href], img, script, iframe, form)").count()).toBe(0);
  expect(await frame.evaluate(() => "hacked" in window)).toBe(false);
  const text = await frame.locator("main").innerText();
  expect(text).toContain("<img src=https://text.example/x");
  expect(text).toContain("⟨U+202E⟩");
  expect(text).not.toMatch(/\p{Bidi_Control}/u);
  expect(text).not.toContain("https://www.americanexpress.com@");
  expect(await pane.linkOwners()).toEqual(["foreign", "foreign", "foreign"]);
  expect(await pane.overflow()).toBe(0);

  const { origin } = new URL(frame.url());
  expect(preview.requested.filter((address) => !address.startsWith(origin))).toEqual([]);
  expect(preview.uncaughtErrors).toEqual([]);
});
