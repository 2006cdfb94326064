import { expect, test } from "@jest/globals";
import { Validator } from "@cfworker/json-schema";
import fileLikeSuffixes from "../../rules/web/file-like-suffixes.json";
import redirectNames from "../../rules/web/redirect-names.json";
import redirectors from "../../rules/web/redirectors.json";
import shorteners from "../../rules/web/shorteners.json";
import wrappers from "../../rules/web/link-wrappers.json";
import fileLikeSuffixesSchema from "../../rules/schema/file-like-suffixes.schema.json";
import redirectNamesSchema from "../../rules/schema/redirect-names.schema.json";
import redirectorsSchema from "../../rules/schema/redirectors.schema.json";
import shortenersSchema from "../../rules/schema/shorteners.schema.json";
import wrappersSchema from "../../rules/schema/link-wrappers.schema.json";
import { knownSuffix } from "../../src/web/registrable-domain";

const files = [
  { name: "link-wrappers", rules: wrappers, schema: wrappersSchema },
  { name: "redirectors", rules: redirectors, schema: redirectorsSchema },
  { name: "redirect-names", rules: redirectNames, schema: redirectNamesSchema },
  { name: "shorteners", rules: shorteners, schema: shortenersSchema },
  { name: "file-like-suffixes", rules: fileLikeSuffixes, schema: fileLikeSuffixesSchema },
];

const validator = (schema: object): Validator => new Validator(schema, "2020-12", false);

test.each(files)("rules/web/$name.json keeps to its schema", ({ rules, schema }) => {
  expect(validator(schema).validate(rules).errors).toEqual([]);
});

test.each(files)("each source that rules/web/$name.json names is explained", ({ rules }) => {
  const unexplained = rules.entries.filter(({ source }) => !(source in rules.sources));
  expect(unexplained).toEqual([]);
});

test.each([
  ["no source", { host: "a.example", checked: "2026-11-22" }],
  ["no date", { host: "a.example", source: "x" }],
  ["a host in capitals", { host: "A.example", source: "x", checked: "2026-11-22" }],
  ["a URL for a host", { host: "https://a.example/", source: "x", checked: "2026-11-22" }],
  ["an unknown field", { host: "a.example", source: "x", checked: "2026-11-22", note: "" }],
])("the schema refuses an entry with %s", (_what, entry) => {
  const rules = { description: "x", sources: {}, entries: [entry] };
  expect(validator(shortenersSchema).validate(rules).valid).toBe(false);
});

test.each([
  ["an encoding without a decoder", { encoding: "rot13", hosts: ["a.example"] }],
  ["no host", { encoding: "path" }],
  ["no parameter to read", { encoding: "parameter", hosts: ["a.example"] }],
])("the schema refuses a wrapper with %s", (_what, fields) => {
  const entry = { service: "A", ...fields, source: "x", checked: "2026-11-22" };
  const rules = { description: "x", sources: {}, entries: [entry] };
  expect(validator(wrappersSchema).validate(rules).valid).toBe(false);
});

test("every group of hosts that a redirector names is there", () => {
  const named = redirectors.entries.flatMap((entry) => entry.hostGroup ?? []);
  expect(named.filter((group) => !(group in redirectors.hostGroups))).toEqual([]);
});

test("no host is listed that nobody can register under", () => {
  const hosts = [
    ...shorteners.entries.map(({ host }) => host),
    ...[...wrappers.entries, ...redirectors.entries].flatMap(({ hosts }) => hosts ?? []),
  ];
  expect(hosts.filter((host) => knownSuffix(host) === null)).toEqual([]);
});

/** Restated, so that every edit is deliberate. */
test("the wrappers", () => {
  expect(wrappers.entries.map(({ service, encoding }) => `${service}: ${encoding}`)).toEqual([
    "Microsoft Safe Links: parameter",
    "Microsoft Safe Links: parameter",
    "Proofpoint URL Defense: parameter",
    "Proofpoint URL Defense: proofpoint-v2",
    "Proofpoint URL Defense: proofpoint-v3",
    "Barracuda Link Protection: parameter",
    "Cisco Secure Email: path",
    "Trend Micro Click Time Protection: parameter",
    "Sophos Time of Click: base64-parameter",
    "Symantec Click-time URL Protection: parameter",
    "Microsoft Safe Links in Teams: parameter",
    "Check Point Harmony Email: check-point-v2",
    "Check Point Harmony Email: parameter",
    "FortiMail: parameter",
    "Hornetsecurity: parameter",
    "INKY: opaque",
    "Egress Defend: base64-parameter",
    "EdgePilot: parameter",
    "FireEye Email Security: parameter",
    "Trustwave MailMarshal: parameter",
    "Libraesva URLSand: parameter",
    "Mimecast URL Protect: opaque",
    "Mimecast URL Protect: opaque",
  ]);
});
