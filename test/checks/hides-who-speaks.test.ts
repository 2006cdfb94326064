import { describe, expect, test } from "@jest/globals";
import { checkMessage } from "../../src/checks/check-message";
import type { CheckResult } from "../../src/checks/check-result";
import { bundledRuleSet } from "../../src/rule-set/bundled-rule-set";
import { makeMessage } from "./support/message";
import type { MessageParts } from "./support/message";

const nobody = {
  name: "Card Services",
  address: "a@mail.example",
  authentication: "pass",
} as const;
const club = {
  name: "Cedarbrook Club",
  address: "info@cedarbrook.example",
  authentication: "pass",
} as const;
const request = "<p>Please confirm your card number.</p>";
const away = '<a href="https://kakunin.example/x">Go on</a>';

const check = (parts: MessageParts): CheckResult =>
  checkMessage(makeMessage(parts), bundledRuleSet);

/** What a reader sees as the name of a company, and no text says. */
const unread = [
  ["a picture without a text", '<img src="cid:head">'],
  ["a picture behind a cell", '<table background="https://pictures.example/h.png"><td>.</table>'],
  ["shapes of SVG", '<svg><path d="M0 9L4 0L8 9"/><path d="M9 9V0"/><path d="M12 9H0"/></svg>'],
  ["boxes without a text", `<p>.</p>${'<div style="border-left:3px solid"></div>'.repeat(30)}`],
  ["letters of signs", "<pre>#   #  ##  ##  ###  #   #\n## ##  #   #  #    ##  #\n# # #</pre>"],
  ["letters of blocks", "<pre>█████ ██ ██\n██ ██ █████</pre>"],
  ["a font of the message's own", "<style>@font-face{font-family:x;src:url(x)}</style><p>Nzrk</p>"],
  ["letters that nobody reads", "<p>\u16a8\u16d7</p>"],
] as const;

describe("who speaks stands in what cannot be read", () => {
  test.each(unread)("%s: nobody's request that leads away is suspicious", (_, head) => {
    const { verdict, signs } = check({ ...nobody, html: head + request + away });
    expect(verdict).toBe("suspicious");
    expect(signs[0].findings.map(({ code }) => code)).toContain("sender-unnamed");
    expect(check({ ...nobody, html: `<p>Hello</p>${request}${away}` }).verdict).toBe("unrelated");
  });

  test.each(unread)("%s: who has a name is not judged", (_, head) => {
    expect(check({ ...club, html: head + request + away }).verdict).toBe("unrelated");
  });

  test.each(unread)("%s: who leads to its own site is not judged", (_, head) => {
    const own = '<a href="https://mail.example/x">Go on</a>';
    expect(check({ ...nobody, html: head + request + own }).verdict).toBe("unrelated");
  });

  test.each(unread)("%s: who asks for nothing is not judged", (_, head) => {
    expect(check({ ...nobody, html: `${head}<p>See you soon.</p>${away}` }).verdict).toBe(
      "unrelated",
    );
  });

  test("a long letter says elsewhere whose it is", () => {
    const html = `<img src="cid:head">${request}${away}<p>${"We met at the lake. ".repeat(60)}</p>`;
    expect(check({ ...nobody, html }).verdict).toBe("unrelated");
  });

  test("a picture with a code in it, and nothing else", () => {
    const links = [{ element: "qr-code", address: "https://kakunin.example/q", text: "" }] as const;
    const picture = { kind: "picture", name: "1.png", links } as const;
    const parts = { ...nobody, html: '<img src="cid:letter">', embedded: [picture] };
    expect(check(parts).verdict).toBe("suspicious");
    expect(check({ ...parts, ...club }).verdict).toBe("unrelated");
    expect(check({ ...parts, embedded: [] }).verdict).toBe("unrelated");
  });

  test("an attached page that nothing could be read of", () => {
    const text = "Your statement is ready. See the attachment.";
    const parts = { ...nobody, text, attachments: ["statement.html"] };
    const unread = { kind: "file", name: "statement.html", isIncomplete: true } as const;
    expect(check({ ...parts, embedded: [unread] }).verdict).toBe("suspicious");
    expect(check({ ...parts, embedded: [{ ...unread, isIncomplete: false }] }).verdict).toBe(
      "unrelated",
    );
  });

  test("a file that is not looked into", () => {
    const text = "Please confirm your card number in the attached letter.";
    expect(check({ ...nobody, text, attachments: ["letter.docx"] }).verdict).toBe("suspicious");
    expect(check({ ...nobody, text, attachments: ["letter.txt"] }).verdict).toBe("unrelated");
    expect(check({ ...club, text, attachments: ["letter.docx"] }).verdict).toBe("unrelated");
  });
});
