import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { followAddress } from "../../src/web/follow-address";
import { parseLinkAddress } from "../../src/web/parse-address";
import { hostileString, longTexts } from "./hostile-strings";

const follow = (written: string): ReturnType<typeof followAddress> =>
  followAddress(parseLinkAddress(written));

/** `href`s of web targets, kinds of others; `?` before one that is hidden. */
const targets = (written: string): readonly string[] =>
  follow(written).map(
    ({ target, unreadable }) =>
      (unreadable === null ? "" : "? ") + (target.kind === "web" ? target.href : target.kind),
  );

const base64 = (text: string): string => btoa(text).replaceAll("=", "");
const encoded = (text: string, times: number): string =>
  times === 0 ? text : encoded(encodeURIComponent(text), times - 1);
const target = "https://www.example.com/a?b=1&c=2";

describe("gateways", () => {
  test.each([
    [`https://nam01.safelinks.protection.outlook.com/?url=${encoded(target, 1)}&data=05%7C`],
    [`https://can01.safelinks.protection.partner.outlook.cn/?url=${encoded(target, 1)}`],
    [`https://safelinks.protection.office365.us/GetUrlReputation?url=${encoded(target, 1)}`],
    [`https://NAM01.SafeLinks.Protection.Outlook.com./?URL=${encoded(target, 2)}`],
    [`https://urldefense.proofpoint.com/v1/url?u=${encoded(target, 1)}&k=A`],
    ["https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.com_a-3Fb-3D1-26c-3D2&d=A"],
    ["https://urldefense.com/v3/__https://www.example.com/a?b=1*c=2__;Jg!!abc$"],
    [
      "https://urldefense.com/v3/__https:/www.example.com/a**Ab=1&c=2__;Pw!!abc$".replace(
        "**A",
        "*",
      ),
    ],
    [`https://linkprotect.cudasvc.com/url?a=${encoded(target, 1)}&c=E,1,x`],
    [`https://secure-web.cisco.com/1abc_DEF/${encoded(target, 1)}`],
    [`https://ca-1234.check.trendmicro.com:443/wis/clicktime/v1/query?url=${encoded(target, 1)}`],
    [`https://eu-west-1.protection.sophos.com/?d=example.com&u=${base64(target)}&i=x`],
    [`https://clicktime.symantec.com/15abc?h=x=&u=${encoded(target, 1)}`],
    [
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded(target, 1)}&locale=ja-jp`,
    ],
    [`https://protect.checkpoint.com/v2/___${target}___.YzJlOnA6VDpO`],
    [`https://protect.checkpoint.com/v2/r02/___https:/www.example.com/a?b=1&c=2___.YzJlOnA6VDpO`],
    [`https://url.avanan.click/v2/r01/___https://www.example.com/a?b=1&c=2___.YXAzOnA6VA`],
    [
      "https://checkpoint.url-protection.com/v1/r07/url?o=https%3A//www.example.com/a%3Fb=1%26c=2&g=N",
    ],
    [`https://atpscan.global.hornetsecurity.com/?d=HzV-J&f=rh&i=&k=E&s=a1&u=${encoded(target, 1)}`],
    [
      `https://links.eu1.defend.egress.com/Warning?crId=69f&Domain=example.com&Data=${base64(target)}`,
    ],
    [
      `https://link.edgepilot.com/s/4239f747/ca21cbCpKkOSLI5ZX?u=https://www.example.com/a?b=1%26c=2`,
    ],
    [`https://protect2.fireeye.com/v1/url?k=84f6a8c0-e57d&q=1&e=6739af06&u=${encoded(target, 1)}`],
    [`http://scanmail.trustwave.com/?c=20988&d=3cSM&u=${encoded(target, 1).toLowerCase()}`],
    [`https://urlsand.esvalabs.com/?u=${encoded(target, 1)}&e=ed7a584b&h=456504aa&f=y&p=y`],
  ])("%s is unwrapped", (written) => {
    expect(targets(written)).toEqual([target]);
    expect(follow(written)[0].steps.map(({ kind }) => kind)).toEqual(["wrapper"]);
  });

  test("Check Point's stars stand for percent signs", () => {
    const written = "https://url.avanan.click/v2/___https://www.example.com/a*2Fb___.YXA#there";
    expect(targets(written)).toEqual(["https://www.example.com/a%2Fb"]);
  });

  test("Proofpoint's runs of characters are put back", () => {
    const written = "https://urldefense.com/v3/__https://www.example.com/a**Bb*c__;IyYjPw!!abc$";
    expect(targets(written)).toEqual(["https://www.example.com/a#&#b?c"]);
  });

  test.each([
    ["https://protect-us.mimecast.com/s/AbC?domain=www.example.com", "Mimecast URL Protect"],
    ["https://url.us.m.mimecastprotect.com/s/AbC", "Mimecast URL Protect"],
    ["https://nam01.safelinks.protection.outlook.com/?data=1", "Microsoft Safe Links"],
    ["https://nam01.safelinks.protection.outlook.com/?url=", "Microsoft Safe Links"],
    ["https://nam01.safelinks.protection.outlook.com/?url=%2Fx", "Microsoft Safe Links"],
    ["https://eu-west-1.protection.sophos.com/?d=www.example.com&u=***", "Sophos Time of Click"],
    ["https://secure-web.cisco.com/1abc", "Cisco Secure Email"],
    ["https://shared.outlook.inky.com/link?domain=example.com&t=h.eJx1kU1P", "INKY"],
    [
      "https://links.eu1.defend.egress.com/Warning?Domain=a.example&Base64Url=eNrL",
      "Egress Defend",
    ],
    [
      "https://url.avanan.click/v2/r01/___mjyux://www.example.com___.YXAz",
      "Check Point Harmony Email",
    ],
    ["https://protect.checkpoint.com/v2/r01/YXAz", "Check Point Harmony Email"],
    ["https://urldefense.com/v3/__https://www.example.com", "Proofpoint URL Defense"],
  ])("%s hides its target", (written, service) => {
    expect(follow(written).map(({ unreadable }) => unreadable)).toEqual([service]);
  });
});

describe("a gateway that customers run on hosts of their own", () => {
  test("may be none: its target is a destination, and so is its host", () => {
    const written = `https://mail.example.org/fmlurlsvc/?fewReq=:B:JVI2&url=${encoded(target, 1)}`;
    expect(targets(written)).toEqual([target, written]);
    expect(follow(written).map(({ isDoubtedGateway }) => isDoubtedGateway)).toEqual([
      undefined,
      true,
    ]);
  });

  test.each([
    "https://mail.example.org/fmlurlsvc/",
    "https://mail.example.org/x?url=https://a.example/",
  ])("%s stays where it is", (written) => {
    expect(targets(written)).toEqual([written]);
  });
});

describe("redirectors", () => {
  test.each([
    [`https://meet.google.com/linkredirect?authuser=0&dest=${encoded(target, 1)}`],
    [`https://www.google.com/url?q=${encoded(target, 1)}&sa=D`],
    [`https://www.google.co.jp/url?sa=t&url=${encoded(target, 1)}`],
    ["https://www.google.com/amp/s/www.example.com/a?b=1&c=2"],
    ["https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a?b=1&c=2"],
    [`https://translate.google.com/translate?sl=auto&u=${encoded(target, 1)}`],
    ["https://www-example-com.translate.goog/a?b=1&c=2"],
    [`https://www.bing.com/ck/a?!&&p=1&u=a1${base64(target)}&ntb=1`],
    [`https://r.search.yahoo.com/_ylt=A/RU=${encoded(target, 1)}/RK=2/RS=x`],
    [`https://www.linkedin.com/redir/redirect?url=${encoded(target, 1)}&urlhash=x`],
    [`https://www.youtube.com/redirect?q=${encoded(target, 1)}`],
    [`https://l.facebook.com/l.php?u=${encoded(target, 1)}&h=x`],
    [`https://duckduckgo.com/l/?uddg=${encoded(target, 1)}`],
    [`https://vk.com/away.php?to=${encoded(target, 1)}`],
    [`https://steamcommunity.com/linkfilter/?url=${encoded(target, 1)}`],
    [`https://href.li/?${target}`],
    ["https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fwww.example.com%2Fa%3Fb=1%26c=2/1/x"],
  ])("%s is followed", (written) => {
    expect(targets(written)).toEqual([target]);
    expect(follow(written)[0].steps.map(({ kind }) => kind)).toEqual(["redirector"]);
  });

  test("a decoy in the query is no target", () => {
    const written =
      "https://translate.google.com/translate?https://www.example.com/lg=auto&tl=ja&u=evil.%F0%9F%84%B2%F0%9F%84%BE%F0%9F%84%BC&client=x?https://www.example.com/";
    expect(targets(written)).toEqual(["http://evil.com/"]);
    expect(follow(written)[0].target).toMatchObject({ oddities: ["disguised-letters"] });
  });

  test.each([
    ["www.example.com", "www-example-com"],
    ["my-shop.example.com", "my--shop-example-com"],
    ["xn--en--w45as309w.com", "0-en---w45as309w-com.translate.goog/?_x_tr_enc=0"],
  ])("the translated page of %s", (host, prefix) => {
    const written = prefix.includes("goog") ? prefix : `${prefix}.translate.goog/`;
    expect(follow(`https://${written}`)[0].target).toMatchObject({ host });
  });

  test.each([
    "https://www.google.com/",
    "https://www.google.com/search?q=https://www.example.com",
    "https://www.linkedin.com/in/somebody",
    "https://www.bing.com/ck/a?p=1",
    "https://notgoogle.com/url?q=https://www.example.com",
    "https://google.evil.example/url?q=https://www.example.com",
    "https://google.unlisted/url?q=https://www.example.com",
    "https://nam01.safelinks.protection.outlook.com.evil.example/?url=https://www.example.com",
    "https://urldefense.com@evil.example/v1/url?u=https://www.example.com",
    "https://xsafelinks.protection.outlook.com/?url=https://www.example.com",
  ])("%s stays where it is", (written) => {
    expect(follow(written)).toEqual([
      { target: parseLinkAddress(written), steps: [], unreadable: null },
    ]);
  });
});

describe("several at once", () => {
  test("services nest", () => {
    const google = `https://www.google.com/url?q=${encoded(target, 2)}`;
    const written = `https://nam01.safelinks.protection.outlook.com/?url=${encoded(google, 1)}`;
    expect(follow(written)[0].steps.map(({ service }) => service)).toEqual([
      "Microsoft Safe Links",
      "Google",
    ]);
    expect(targets(written)).toEqual([target]);
  });

  test("each of a repeated parameter's values is a destination", () => {
    const written = "https://www.google.com/url?q=https://www.example.com&url=https://evil.example";
    expect(targets(written)).toEqual(["https://www.example.com/", "https://evil.example/"]);
  });

  test("a semicolon in a host is part of the host", () => {
    const written = "https://www.google.com/url?q=https://www.example.com;.evil.example/";
    expect(targets(written)).toEqual(["https://www.example.com;.evil.example/"]);
  });

  test("a value that cannot be read beside one that can is told too", () => {
    const written = `https://www.bing.com/ck/a?u=a1${base64(target)}&u=zzz`;
    expect(targets(written)).toEqual([`? ${written}`, target]);
  });

  test("a dangerous target is a destination", () => {
    expect(targets("https://www.google.com/url?q=javascript:alert(1)")).toEqual(["dangerous"]);
  });

  test("what nests too deep is hidden, not cleared", () => {
    let written = "https://www.example.com/";
    for (let depth = 0; depth < 30; depth += 1) written = `https://href.li/?${written}`;
    expect(follow(written).map(({ unreadable }) => unreadable)).toEqual(["href.li"]);
  });

  test("what comes after too many targets is hidden, not cleared", () => {
    const many = "q=https://www.example.com/&".repeat(50);
    const found = follow(`https://www.google.com/url?${many}q=https://evil.example/`);
    expect(found).toHaveLength(17);
    expect(found.at(-1)?.unreadable).toBe("Google");
  });
});

test("the targets of all services that a link passes through are bounded together", () => {
  const inner = `https://www.google.com/url?${"q=https://www.example.com/&".repeat(5)}`;
  const outer = `https://www.google.com/url?${`q=${encoded(inner, 1)}&`.repeat(5)}`;
  expect(follow(outer)).toHaveLength(17);
});

test("any string gives a bounded number of destinations", () => {
  fc.assert(
    fc.property(hostileString, (written) => {
      const found = follow(written);
      expect(found.length).toBeLessThanOrEqual(17);
      for (const { steps } of found) expect(steps.length).toBeLessThanOrEqual(10);
    }),
    { numRuns: 500 },
  );
});

test("whatever a gateway wraps comes out again", () => {
  const proofpoint = (url: string): string => `https://urldefense.com/v3/__${url}__;!!a$`;
  const wrap = fc.constantFrom(
    (url: string) => `https://a.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}`,
    (url: string) => `https://secure-web.cisco.com/1a/${encodeURIComponent(url)}`,
    (url: string) => `https://a.protection.sophos.com/?u=${base64(url)}`,
    (url: string) => `https://www.bing.com/ck/a?u=a1${base64(url)}`,
    (url: string) => `https://link.edgepilot.com/s/a/b?u=${encodeURIComponent(url)}`,
    (url: string) => `https://a.defend.egress.com/Warning?Data=${base64(url)}&Lang=en`,
    (url: string) => `https://protect.checkpoint.com/v2/r01/___${url}___.abc`,
    proofpoint,
  );
  const link = fc.webUrl({ validSchemes: ["http", "https"] });
  fc.assert(
    fc.property(link, fc.array(wrap, { maxLength: 3 }), (url, wraps) => {
      fc.pre(!/[*!]|__/u.test(url));
      const written = wraps.reduce((inner, next) => next(inner), new URL(url).href);
      // Proofpoint rewrites what it wraps, which this stand-in does not: it holds nothing wrapped.
      fc.pre(wraps.length < 2 || !wraps.includes(proofpoint));
      expect(targets(written)).toEqual([new URL(url).href]);
    }),
  );
});

test.each(longTexts)("much of $piece is followed whole", ({ text }) => {
  for (const written of [
    text,
    `https://www.google.com/url?q=${text}`,
    `https://urldefense.com/v3/__${text}__;${text}!`,
  ]) {
    expect(follow(written).length).toBeGreaterThan(0);
  }
});
