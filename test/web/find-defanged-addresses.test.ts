import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findDefangedAddresses } from "../../src/web/find-defanged-addresses";
import { hostileString, longTexts } from "./hostile-strings";

test.each([
  ["Open evil[.]com now", "evil[.]com", "http://evil.com/"],
  ["evil[.]com/login?id=1.", "evil[.]com/login?id=1", "http://evil.com/login?id=1"],
  ["hxxps://evil.example/x", "hxxps://evil.example/x", "https://evil.example/x"],
  ["HXXP[:]//sub[.]evil(.)com", "HXXP[:]//sub[.]evil(.)com", "http://sub.evil.com/"],
  ["https://evil[.]com/x", "https://evil[.]com/x", "https://evil.com/x"],
  ["次のevil[.]co[.]jp/xを開く", "evil[.]co[.]jp/x", "http://evil.co.jp/x"],
  ["evil[dot]com or evil(dot)com", "evil[dot]com", "http://evil.com/"],
  ["evil{.}com:8080", "evil{.}com:8080", "http://evil.com:8080/"],
  ["evil (dot) com / x", "evil (dot) com", "http://evil.com/"],
  ["Go to https : // evil . com/x now", "https : // evil . com/x", "https://evil.com/x"],
  ["See https://brand.com . evil[.]com", "evil[.]com", "http://evil.com/"],
  ["hxxp://evil-card[.]com", "hxxp://evil-card[.]com", "http://evil-card.com/"],
])("%j has %s", (text, written, href) => {
  const [found] = findDefangedAddresses(text);
  expect(found).toMatchObject({ written, address: { href } });
});

test.each([
  "evil.com/x https://evil.com",
  "See [.] and (.) there",
  "array[.]length",
  "See https://evil.com. Next, see https://evil.com/ . Next",
  "It ends here . Com is next",
  "See https://www.brand.com . Next",
  "See https://www.brand.com .In short",
  "a[.]b",
  "amex-●●●●[.]cn",
  "hxxp://",
  "1[.]2",
])("%j has none", (text) => {
  expect(findDefangedAddresses(text)).toEqual([]);
});

test("what is found stands in the text, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hostileString, fc.constant("evil[.]com"))), (parts) => {
      const text = parts.join(" ");
      let end = 0;
      for (const { written } of findDefangedAddresses(text)) {
        const index = text.indexOf(written, end);
        expect(index).toBeGreaterThanOrEqual(end);
        end = index + written.length;
      }
    }),
  );
});

test("a host that is defanged between words is found", () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{1,20}$/u);
  const dot = fc.constantFrom("[.]", "(.)", "{.}", "[dot]", "(dot)");
  fc.assert(
    fc.property(label, label, dot, (name, within, deadDot) => {
      const written = [within, name, "com"].join(deadDot);
      const [found] = findDefangedAddresses(`前 ${written} 後`);
      expect(found?.address.host).toBe(`${within}.${name}.com`);
    }),
  );
});

test.each(longTexts)("much of $piece is searched whole", ({ text }) => {
  expect(findDefangedAddresses(`${text}[.]${text}`).length).toBeLessThan(text.length);
});
