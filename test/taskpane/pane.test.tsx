import { describe, expect, test } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { languages } from "../../src/explain/language";
import { announcementOf } from "../../src/taskpane/text/notice-of";
import { Pane } from "../../src/taskpane/components/pane";
import type { PaneState } from "../../src/taskpane/pane-state";
import { paneTexts } from "../../src/taskpane/text/pane-text";
import { checkedMessageOf, type FixtureOptions } from "./fixtures";

const markupOf = (state: PaneState, language: "ja" | "en" = "en"): string =>
  renderToStaticMarkup(
    <Pane
      state={state}
      language={language}
      theme="light"
      onCheckAgain={() => undefined}
      onCheckAsPresented={() => undefined}
    />,
  );

const checked = (options: FixtureOptions = {}): PaneState => ({
  kind: "checked",
  checked: checkedMessageOf(options),
});

const countOf = (markup: string, pattern: RegExp): number => [...markup.matchAll(pattern)].length;

describe("data-verdict", () => {
  test.each<[PaneState, string]>([
    [{ kind: "starting" }, "pending"],
    [{ kind: "checking", progress: null }, "pending"],
    [{ kind: "checking", progress: 0.5 }, "pending"],
    [{ kind: "nothing-selected" }, "none"],
    [{ kind: "not-mail" }, "none"],
    [{ kind: "encrypted", checked: checkedMessageOf() }, "none"],
    [{ kind: "own-report" }, "none"],
    [{ kind: "failed", reason: "unread" }, "failed"],
    [{ kind: "failed", reason: "too-long" }, "failed"],
    [{ kind: "failed", reason: "stopped" }, "failed"],
    [{ kind: "cannot-start", failure: "office-missing", hosts: [] }, "failed"],
    [checked({ verdict: "scam" }), "scam"],
    [checked({ verdict: "suspicious" }), "suspicious"],
    [checked({ verdict: "no-signs" }), "no-signs"],
    [checked({ verdict: "unrelated" }), "unrelated"],
  ])("of %j is %s", (state, verdict) => {
    expect(markupOf(state)).toContain(`data-verdict="${verdict}"`);
  });
});

describe("each state without a checklist", () => {
  const states: readonly PaneState[] = [
    { kind: "nothing-selected" },
    { kind: "not-mail" },
    { kind: "encrypted", checked: checkedMessageOf() },
    { kind: "own-report" },
    { kind: "failed", reason: "unread" },
    { kind: "failed", reason: "too-long" },
    { kind: "failed", reason: "stopped" },
    { kind: "cannot-start", failure: "office-missing", hosts: [] },
    { kind: "cannot-start", failure: "timed-out", hosts: [] },
    { kind: "cannot-start", failure: "not-outlook", hosts: [] },
  ];

  test.each(languages)("has words of its own in %s", (language) => {
    const titles = states.map(
      (state) => /<h1[^>]*>(?<title>[^<]+)</.exec(markupOf(state, language))?.groups?.["title"],
    );
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(states.length);
  });

  test.each(states)("of %j says them to a screen reader as well", (state) => {
    const title = /<h1[^>]*>(?<title>[^<]+)</.exec(markupOf(state))?.groups?.["title"];
    expect(announcementOf(state, paneTexts.en)).toBe(title);
  });
});

describe("a checked message", () => {
  test("has the four signs, in order, with their status", () => {
    const markup = markupOf(checked({ verdict: "scam" }));
    const rows = [...markup.matchAll(/data-sign="(?<sign>[^"]+)" data-status="(?<status>[^"]+)"/g)];
    expect(rows.map(({ groups }) => [groups?.["sign"], groups?.["status"]])).toEqual([
      ["sender", "warning"],
      ["links", "warning"],
      ["company-name", "warning"],
      ["personal-information", "warning"],
    ]);
  });

  test("says in words what could not be checked", () => {
    expect(markupOf(checked({ status: "unknown" }))).toContain("Could not be checked");
  });

  test("announces its verdict once", () => {
    const state = checked({ verdict: "scam" });
    expect(announcementOf(state, paneTexts.en)).toMatch(/^This message is a scam\./);
    expect(countOf(markupOf(state), /role="status"/g)).toBe(0);
  });

  test("lists whose each link is", () => {
    const markup = markupOf(
      checked({
        links: [
          { target: "a", owner: "official" },
          { target: "b", owner: "unlisted" },
          { target: "c", owner: "foreign" },
        ],
      }),
    );
    expect(markup).toContain('data-link-owner="official"');
    expect(markup).toContain('data-link-owner="unlisted"');
    expect(markup).toContain('data-link-owner="foreign"');
  });

  test("lists no more links than a page should hold, and says how many pages there are", () => {
    const links = Array.from({ length: 100_000 }, (_, index) => ({ target: String(index) }));
    const markup = markupOf(checked({ links }));
    expect(countOf(markup, /data-link-owner/g)).toBe(10);
    expect(markup).toContain("1 of 10000");
  });

  test("lists once what it leads to many times, and says how often", () => {
    const markup = markupOf(checked({ links: Array.from({ length: 30 }, () => ({})) }));
    expect(countOf(markup, /data-link-owner/g)).toBe(1);
    expect(markup).toContain("(30 times)");
    expect(markup).not.toContain("data-pager");
  });

  test("names the subject of the message that was judged", () => {
    expect(markupOf(checked())).toMatch(/data-subject[^>]*><bdi[^>]*>Your bill</);
  });

  test.each([
    ["https://a.example", "hxxps://a[.]example", "hxxps://a[.]example/", 0],
    ["https://a.example/x", "hxxps://a[.]example/x", "hxxps://a[.]example/x", 0],
    ["Log in", "hxxps://b[.]example/?u=a", "hxxps://a[.]example/", 2],
  ] as const)("tells of a link %s (%s) how it is dressed", (text, address, target, lines) => {
    const markup = markupOf(checked({ links: [{ text, address, target }] }));
    expect(countOf(markup, /Shown as|Goes through/g)).toBe(lines);
  });

  test("breaks a dead address at its dots, and not at a hyphen", () => {
    const markup = markupOf(
      checked({ links: [{ target: "hxxp://a-bank[.]example-site[.]example" }] }),
    );
    expect(markup).toContain(
      'hxxp://<span class="together">a-b</span>ank[.]<wbr/>exampl<span class="together">e-s</span>ite[.]<wbr/><span class="together">example</span>',
    );
  });

  test("tells in the closed row whose address sent it", () => {
    expect(markupOf(checked())).toContain("mail.<wbr/><strong>example.<wbr/>");
  });

  test("that was not judged has no rows of signs, and can be judged all the same", () => {
    const markup = markupOf(checked({ verdict: "unrelated" }));
    expect(markup).not.toContain("data-sign");
    expect(markup).toContain("Check it as an email from Example Card");
    expect(markupOf(checked())).not.toContain("Check it as an email from");
  });

  test("that was judged because the reader asked for it says so", () => {
    const presentedByReader = { ...checkedMessageOf(), presentedByReader: true };
    expect(markupOf({ kind: "checked", checked: presentedByReader })).toContain("You asked");
    expect(markupOf(checked())).not.toContain("You asked");
  });

  test("has no link section where there is no link", () => {
    expect(markupOf(checked({ links: [] }))).not.toContain("Links in this email");
  });

  test("has nothing to click that leads out of the pane", () => {
    expect(markupOf(checked())).not.toMatch(/<a\b|href|<form|<iframe|<img/);
  });

  test("offers another try where its body could not be read", () => {
    const state = checkedMessageOf();
    const unread: PaneState = {
      kind: "checked",
      checked: { ...state, message: { ...state.message, body: null } },
    };
    expect(markupOf(unread)).toContain("Check again");
    expect(markupOf(checked())).not.toContain("Check again");
  });
});

describe("text of a message", () => {
  test("is never markup", () => {
    const markup = markupOf(checked({ links: [{ text: '<img src=x onerror="alert(1)">' }] }));
    expect(markup).not.toContain("<img");
    expect(markup).toContain("&lt;img");
  });

  test("is isolated from the direction around it", () => {
    const markup = markupOf(checked({ links: [{ text: "שלום" }] }));
    expect(markup).toMatch(/<bdi dir="auto"[^>]*>שלום<\/bdi>/);
  });
});

test.each(languages)("the pane says that it is in %s", (language) => {
  expect(markupOf(checked({ language }), language)).toContain(
    `<main tabindex="-1" lang="${language}"`,
  );
});

test("there is no action where none can be taken", () => {
  expect(markupOf(checked())).not.toContain("data-action");
});
