import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { CheckResult } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const [ownDomain] = bundledRuleSet.mailDomains;
const home = "https://www.americanexpress.com/login";
const genuine: MessageParts = {
  name: "American Express",
  address: `no-reply@${ownDomain ?? ""}`,
  authentication: "pass",
};
const stranger: MessageParts = { name: "American Express", address: "a@foreign.example" };
const letter = (address: string): string =>
  `<p>Dear Card Member, log in to see your statement: <a href="${address}">www.americanexpress.com</a></p>`;

function check(from: MessageParts, address: string, trusted?: string): CheckResult {
  const trustedDomains = new Set(trusted === undefined ? [] : [trusted]);
  const message = makeMessage({ ...from, html: letter(address) });
  return checkMessage(message, bundledRuleSet, { trustedDomains });
}

const opaque = [
  ["Mimecast", "https://protect-us.mimecast.com/s/AbC?domain=americanexpress.com"],
  ["INKY", "https://shared.outlook.inky.com/link?domain=americanexpress.com&t=h.eJx1"],
] as const;

describe.each(opaque)("a link that %s rewrote so that its target cannot be read", (_, address) => {
  test("changes no verdict on the brand's own mail, and is said to be unchecked", () => {
    const { verdict, links, signs } = check(genuine, address);
    expect(verdict).toBe("no-signs");
    expect(links[0]?.findings.map(({ code }) => code)).toEqual(["link-wrapper-unreadable"]);
    expect(signs[1].status).toBe("unknown");
  });

  test("clears nothing of a stranger's", () => {
    expect(check(stranger, address).verdict).toBe("scam");
  });
});

describe("FortiMail on a host that nobody lists", () => {
  const wrapped = (target: string): string =>
    `https://mail.firm.example/fmlurlsvc/?fewReq=:B:JVI&url=${encodeURIComponent(target)}`;

  test("is followed in the brand's own mail", () => {
    const { verdict, links } = check(genuine, wrapped(home));
    expect(verdict).toBe("no-signs");
    expect(links[0]?.target).toBe(home);
  });

  test("clears nothing of a stranger's", () => {
    const { links } = check(stranger, wrapped(home));
    expect(links[0]).toMatchObject({ owner: "foreign", host: "mail.firm.example" });
  });

  test("hides no target behind a host that the organisation trusts", () => {
    const { links } = check(stranger, wrapped("https://evil.example/x"), "firm.example");
    expect(links[0]).toMatchObject({ owner: "foreign", host: "evil.example" });
    expect(links[0]?.findings.map(({ severity }) => severity)).toContain("warning");
  });
});
