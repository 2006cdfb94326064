import { describe, expect, test } from "@jest/globals";
import { Validator } from "@cfworker/json-schema";
import type { Schema } from "@cfworker/json-schema";
import fc from "fast-check";
import compositeAuthentication from "../../rules/mail/composite-authentication.json";
import receivers from "../../rules/mail/receivers.json";
import compositeAuthenticationSchema from "../../rules/schema/composite-authentication.schema.json";
import receiversSchema from "../../rules/schema/receivers.schema.json";
import { parseAuthenticationResults } from "../../src/message/authentication/parse-authentication-results";
import { readAuthentication } from "../../src/message/authentication/read-authentication";
import { receivedBy } from "../../src/message/authentication/received-by";
import { vouchesFor } from "../../src/message/authentication/vouches-for";
import { parseHeaderFields } from "../../src/message/parse-header-fields";

const written = (value: string): unknown => {
  const { authservId, results } = parseAuthenticationResults(value);
  return [
    authservId,
    ...results.map(({ method, result, properties }) => [
      method,
      result,
      Object.fromEntries(properties),
    ]),
  ];
};

describe("parseAuthenticationResults", () => {
  test.each<[string, unknown[]]>([
    ["mx.example; none", ["mx.example"]],
    [
      'MX.example 1; spf/1=pass (all (nested) well; dmarc=fail) reason="good; really" smtp . x = y',
      ["mx.example", ["spf", "pass", { reason: "good; really", x: "y" }]],
    ],
    [
      "mx.google.com; dkim=pass header.i=@card.example header.s=s1 header.b=AbC/=; dmarc=pass (p=REJECT) header.from=card.example",
      [
        "mx.google.com",
        ["dkim", "pass", { "header.i": "@card.example", "header.s": "s1", "header.b": "abc/" }],
        ["dmarc", "pass", { "header.from": "card.example" }],
      ],
    ],
    [
      "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=card.example; dkim=none (message not signed) header.d=none;dmarc=pass action=none header.from=card.example;compauth=pass reason=100",
      [
        null,
        ["spf", "pass", { "smtp.mailfrom": "card.example" }],
        ["dkim", "none", { "header.d": "none" }],
        ["dmarc", "pass", { action: "none", "header.from": "card.example" }],
        ["compauth", "pass", { reason: "100" }],
      ],
    ],
    [
      "spf=none smtp.mailfrom=a.example; reader.example; dkim=none header.d=none; reader.example; dmarc=none",
      [
        null,
        ["spf", "none", { "smtp.mailfrom": "a.example" }],
        ["dkim", "none", { "header.d": "none" }],
        ["dmarc", "none", {}],
      ],
    ],
    [
      "i=1; mx.example; dmarc=pass header.from=a.example",
      ["mx.example", ["dmarc", "pass", { "header.from": "a.example" }]],
    ],
    [
      "mta1.mail.example from=a.example; dkim=pass header.d=a.example",
      ["mta1.mail.example", ["dkim", "pass", { "header.d": "a.example" }]],
    ],
    [
      "mx.example; dmarc=pass header.from=a.example header.from=b.example",
      ["mx.example", ["dmarc", "pass", { "header.from": "a.example" }]],
    ],
    ["", [null]],
    ["(never closed; dmarc=pass", [null]],
  ])("reads %s", (value, expected) => {
    expect(written(value)).toEqual(expected);
  });

  test("takes any string", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      '"',
      "\\",
      ";",
      "=",
      " ",
      "dmarc",
      "pass",
      "header.from",
      "__proto__",
      ".",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        parseAuthenticationResults(pieces.join(""));
      }),
    );
  });
});

describe("receivedBy", () => {
  test.each([
    [
      "from a.example (a.example [192.0.2.1]) by MX.reader.example. with ESMTPS id 1; Sun",
      "mx.reader.example",
    ],
    ["from by (unknown [192.0.2.1]) by mx.reader.example with SMTP", "mx.reader.example"],
    ["from x (by mx.forged.example) by mx.reader.example", "mx.reader.example"],
    ["by 2002:a05:6a10:1234:: with SMTP id 1", null],
    ["by 10.0.0.1 with SMTP", null],
    ["from x by localhost (Postfix)", null],
    ["from x by EX01.corp.local with Microsoft SMTP Server", "ex01.corp.local"],
    ["(nothing)", null],
    ["from x by", null],
  ])("of %s", (value, expected) => {
    expect(receivedBy(value)).toBe(expected);
  });
});

const pass = "dmarc=pass header.from=card.example";
const exchange =
  "Received: from A.namprd01.prod.outlook.com by B.namprd01.prod.outlook.com with HTTPS; x\n" +
  "Received: from C.outlook.office365.com by A.eop-nam01.prod.protection.outlook.com; x\n";
const iCloud =
  "Received: from p00-icloudmta-smtpin-1 by p28-mailgateway-smtp-7c9b (mailgateway 1) with SMTP id 1; x\n" +
  "X-Apple-MoveToFolder: INBOX\n" +
  "Received: from a.example by p00-icloudmta-smtpin-1 (Postfix) with ESMTPS id 2; x\n";

describe("readAuthentication", () => {
  test.each<[string, string, "none" | "untrusted" | "trusted", string]>([
    ["no field", "Received: by mx.reader.example", "none", "none"],
    [
      "nothing above it",
      `Authentication-Results: mx.reader.example; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "the receiver's own, below its Received field",
      `Received: from a.example by mx.reader.example; x\nAuthentication-Results: mail.reader.example; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "below hops within the receiver's machines",
      `Received: by 2002:a05:6a10::1 with SMTP\nReceived: from a by localhost\nReceived: from a.example by mx.google.com\nAuthentication-Results: mx.google.com; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "below hops between iCloud's machines, which have no public name",
      `${iCloud}X-ICL-SCORE: 3\nAuthentication-Results: bimi.icloud.com; bimi=none\nX-ARC-Info: policy=fail\nAuthentication-Results: dmarc.icloud.com; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "below a host of iCloud's with a public name",
      `Received: from b2p00im-smtp1.me.com by p1-mailgateway-smtp-7c9b\nReceived: from a.example by b2p00im-smtp1.me.com\nAuthentication-Results: dmarc.icloud.com; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "another server's, which came to iCloud with the message",
      `${iCloud}Authentication-Results: mx.forged.example; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "iCloud's, passed on to another receiver without a public name",
      `Received: from p00-icloudmta-smtpin-1 by mail\n${iCloud}Authentication-Results: dmarc.icloud.com; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "Fastmail's, below hops between its machines",
      `Received: from phl-compute-05.internal by sloti36d2t28 (Cyrus 3.11)\nReceived: from phl-mx-04 by phl-compute-05.internal (LMTPProxy)\nAuthentication-Results: phl-mx-04.messagingengine.com; ${pass}`,
      "trusted",
      "vouched",
    ],
    ...["mx1", "EXCH01.contoso.local"].map((host): [string, string, "untrusted", string] => [
      `forged below a Received field that is forged too, at ${host}, which writes no results`,
      `Received: from evil.example by ${host}\nReceived: from a by mx.contoso.example\nAuthentication-Results: mx.contoso.example; ${pass}`,
      "untrusted",
      "none",
    ]),
    [
      "another server's, which came with the message",
      `Received: from a.example by mx.reader.example\nAuthentication-Results: mx.forged.example; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "a name that only ends like the receiver's",
      `Received: from a.example by mx.reader.example\nAuthentication-Results: mx.notreader.example; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "without a name, at a receiver that writes names",
      `Received: from a.example by mx.reader.example\nAuthentication-Results: ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "without a name, at Exchange Online",
      `${exchange}Authentication-Results: ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "without a name, at a host that only looks like Exchange Online",
      `Received: from a.example by mx.prod.outlook.com.evil.example\nAuthentication-Results: ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "Exchange Online's, forwarded to another receiver",
      `Received: from x.outlook.com by mx.reader.example\n${exchange}Authentication-Results: ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "only hops that name no public host above it",
      `Received: from a.example by localhost\nAuthentication-Results: localhost; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "a failure above a forged pass",
      `Authentication-Results: mx.reader.example; dmarc=fail header.from=card.example\nReceived: from a.example by mx.reader.example\nAuthentication-Results: mx.reader.example; ${pass}`,
      "trusted",
      "failed",
    ],
    [
      "SPF alone above a forged pass",
      `Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=card.example\nReceived: from a.example by mx.reader.example\nAuthentication-Results: mx.reader.example; ${pass}`,
      "trusted",
      "partial",
    ],
    [
      "two fields of the receiver's, one below the other",
      `Received: from a.example by mx.reader.example\nAuthentication-Results: mx.reader.example; spf=pass smtp.mailfrom=x.example\nReceived-SPF: pass\nAuthentication-Results: dmarc.reader.example; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "the receiver's, and another server's right below",
      `Received: from a.example by mx.reader.example\nAuthentication-Results: mx.reader.example; spf=pass smtp.mailfrom=x.example\nAuthentication-Results: mx.forged.example; ${pass}`,
      "trusted",
      "partial",
    ],
    [
      "the receiver's, and its own name again below the message's own fields",
      `Received: from a.example by mx.reader.example\nAuthentication-Results: mx.reader.example; spf=pass smtp.mailfrom=x.example\nFrom: a@card.example\nAuthentication-Results: mx.reader.example; ${pass}`,
      "trusted",
      "partial",
    ],
    [
      "the receiver's own name below a Message-ID only",
      `Received: from a.example by mx.reader.example\nMessage-ID: <1@a.example>\nAuthentication-Results: mx.reader.example; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "the receiver's, between what servers and filters add",
      `Return-Path: <a@card.example>\nX-Original-To: reader@reader.example\nDelivered-To: reader@reader.example\nReceived: from a.example by mx.reader.example\nX-Spam-Status: No\nAuthentication-Results: mx.reader.example; spf=pass smtp.mailfrom=x.example\nDKIM-Filter: OpenDKIM Filter\nARC-Seal: i=1\nAuthentication-Results: mx.reader.example; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "sealed by the receiver below the message's own fields",
      `Received: from a.example by mx.google.com\nTo: reader@reader.example\nARC-Authentication-Results: i=2; mx.google.com; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "sealed by the receiver only",
      `Received: from a.example by mx.google.com\nARC-Authentication-Results: i=2; mx.google.com; ${pass}`,
      "trusted",
      "vouched",
    ],
    [
      "sealed by an earlier hop",
      `Received: from a.example by mx.reader.example\nARC-Authentication-Results: i=1; mx.google.com; ${pass}`,
      "untrusted",
      "none",
    ],
    [
      "Exchange's seal of mail that it sent out",
      `${exchange}ARC-Authentication-Results: i=1; mx.microsoft.com 1; ${pass}`,
      "untrusted",
      "none",
    ],
  ])("with %s", (_, block, source, vouching) => {
    const authentication = readAuthentication(parseHeaderFields(block));
    expect(authentication.source).toBe(source);
    expect(vouchesFor(authentication, "card.example")).toBe(vouching);
  });

  test("gives each method's result with its domain", () => {
    const fields = parseHeaderFields(
      "Authentication-Results: mx.reader.example; spf=softfail smtp.mailfrom=bounce@Mail.card.example; " +
        "dkim=pass header.i=@card.example; dkim=fail header.d=list.example; " +
        "dmarc=pass header.from=card.example; compauth=softpass reason=201",
    );
    expect(readAuthentication(fields)).toEqual({
      source: "trusted",
      spf: [{ result: "softfail", domain: "mail.card.example" }],
      dkim: [
        { result: "pass", domain: "card.example" },
        { result: "fail", domain: "list.example" },
      ],
      dmarc: [{ result: "pass", domain: "card.example" }],
      compositeAuthentication: { result: "softpass", reason: "201" },
    });
  });
});

describe("vouchesFor", () => {
  const from = "welcome.card.example";
  test.each([
    ["dmarc=pass header.from=welcome.card.example", "vouched"],
    ["dmarc=pass header.from=CARD.example", "vouched"],
    ["dmarc=pass header.from=other.example", "partial"],
    ["dmarc=pass header.from=card.example.evil.test", "partial"],
    ["dmarc=pass header.from=notcard.example", "partial"],
    ["dmarc=pass", "partial"],
    ["dmarc=pass header.from=card.example; dmarc=pass header.from=other.example", "partial"],
    ["dmarc=pass header.from=card.example; dmarc=fail header.from=card.example", "failed"],
    ["dmarc=fail (p=none) header.from=card.example; spf=pass; dkim=pass", "failed"],
    ["dmarc=fail header.from=card.example; compauth=pass reason=100", "failed"],
    ["dmarc=fail header.from=card.example; compauth=pass reason=130", "vouched"],
    ["dmarc=fail header.from=other.example; compauth=pass reason=130", "failed"],
    ["dmarc=bestguesspass header.from=card.example; compauth=pass reason=109", "vouched"],
    ["dmarc=bestguesspass header.from=card.example", "partial"],
    ["dmarc=none header.from=card.example; compauth=pass reason=116", "partial"],
    ["dmarc=none header.from=card.example; compauth=pass reason=703", "partial"],
    ["compauth=pass reason=100", "partial"],
    ["dmarc=none header.from=card.example; compauth=fail reason=001", "failed"],
    ["dmarc=pass header.from=card.example; compauth=fail reason=601", "failed"],
    ["spf=pass smtp.mailfrom=card.example", "partial"],
    ["dkim=pass header.d=card.example", "dkim-aligned"],
    ["dkim=pass header.i=@mail.card.example; dmarc=none", "dkim-aligned"],
    ["dkim=pass header.d=card.example; dmarc=none header.from=card.example", "dkim-aligned"],
    ["dkim=fail header.d=card.example; dmarc=none header.from=card.example", "none"],
    ["dkim=pass header.d=other.example; dmarc=none header.from=card.example", "partial"],
    ["dkim=pass header.d=notcard.example; dmarc=none header.from=card.example", "partial"],
    ["dkim=pass header.d=card.example; dmarc=none header.from=other.example", "partial"],
    ["dkim=pass header.d=card.example; dmarc=temperror header.from=card.example", "partial"],
    ["dkim=pass header.d=card.example; dmarc=none; compauth=fail reason=001", "failed"],
    ["spf=fail smtp.mailfrom=card.example", "failed"],
    ["spf=fail smtp.mailfrom=card.example; dkim=pass header.d=card.example", "dkim-aligned"],
    ["spf=fail smtp.mailfrom=other.example", "none"],
    ["spf=softfail smtp.mailfrom=card.example", "none"],
    ["dmarc=temperror header.from=card.example", "none"],
    ["dmarc=none header.from=card.example", "none"],
    ["none", "none"],
  ])("of %s", (results, expected) => {
    const fields = [{ name: "authentication-results", value: `mx.reader.example; ${results}` }];
    expect(vouchesFor(readAuthentication(fields), from)).toBe(expected);
  });
});

test.each([
  ["receivers.json", receiversSchema, receivers],
  ["composite-authentication.json", compositeAuthenticationSchema, compositeAuthentication],
])("rules/mail/%s follows its schema and names its sources", (_, schema, file) => {
  const { $schema, ...rules } = schema;
  expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(new Validator(rules as Schema, "2020-12", false).validate(file).errors).toEqual([]);
  for (const { source } of file.entries) expect(Object.keys(file.sources)).toContain(source);
});

test("the receivers that may leave their name out are these", () => {
  expect(receivers.entries.map(({ domain }) => domain)).toEqual([
    "outlook.com",
    "office365.com",
    "exchangelabs.com",
    "office365.us",
    "outlook.cn",
  ]);
});
