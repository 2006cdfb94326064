import { describe, expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import {
  type ConfigurationFile,
  fetchConfiguration,
  loadConfiguration,
  loadOrganizationRules,
} from "../../src/actions/load-configuration";
import { noAdditions } from "../../src/rule-set/rule-additions";
import { parseConfiguration } from "../../src/actions/parse-configuration";
import schema from "../../src/actions/configuration.schema.json";
import { actionsTexts } from "../../src/actions/text/actions-text";
import { languages } from "../../src/explain/language";

const clientId = "0f9b1c2d-3e4f-4a5b-8c6d-7e8f90a1b2c3";

const simulation = (change: object): string => {
  const right = { header: "X-Test", value: "0f9b1c2d", reportAddresses: [] };
  return JSON.stringify({ simulation: { ...right, ...change } });
};
const additions = (list: string, entry: object): string =>
  JSON.stringify({ ruleAdditions: { [list]: [{ ...entry, note: "n" }] } });

describe("a config.json", () => {
  test("with everything is taken as it is", async () => {
    const given = {
      clientId,
      authority: "https://login.microsoftonline.us/contoso.example",
      graphEndpoint: "https://graph.microsoft.us",
      reportAddresses: ["soc@contoso.example"],
      subjectPrefix: "3|",
      reportToMicrosoft: true,
      offerReport: false,
      offerDelete: false,
      reportMessageEndpoint: "https://graph.microsoft.us/beta",
      trustedDomains: [{ domain: "mail.contoso.example", note: "Our own card newsletter" }],
      ruleAdditions: {
        domains: [{ domain: "card-news.example", note: "Mailer in our country" }],
        partners: [{ domain: "travel.example", partner: "Contoso Travel", note: "Travel desk" }],
        phrases: [{ phrase: "confirm…member number", topic: "card-data", note: "May" }],
      },
      organizationName: "Contoso",
      helpLink: "https://helpdesk.contoso.example/phishing",
      reportLine: "Queue: phishing",
      simulation: {
        header: "X-Contoso-Phishing-Test",
        value: "0f9b1c2d-3e4f",
        reportAddresses: ["training@contoso.example"],
      },
    };
    expect(await parseConfiguration(JSON.stringify(given))).toEqual({
      configuration: given,
      problems: [],
    });
  });

  test.each(["{}", "\uFEFF{}", '{ "$schema": "./configuration.schema.json" }'])(
    "that says nothing (%j) leaves all as shipped",
    async (text) => {
      expect((await parseConfiguration(text)).configuration).toMatchObject(shippedConfiguration);
    },
  );

  test.each([
    ['{ "clientId": "mine" }', "wrong", "/clientId"],
    ['{ "clientID": "x" }', "unknown-name", "/clientID"],
    ['{ "authority": "http://login.microsoftonline.com/x" }', "wrong", "/authority"],
    ['{ "graphEndpoint": "https://graph.microsoft.com/" }', "wrong", "/graphEndpoint"],
    ['{ "reportAddresses": "soc@contoso.example" }', "wrong", "/reportAddresses"],
    ['{ "reportAddresses": ["soc@contoso.example", "soc"] }', "wrong", "/reportAddresses/1"],
    ['{ "reportAddresses": ["a@b.example, c@d.example"] }', "wrong", "/reportAddresses/0"],
    ['{ "subjectPrefix": "a\\nb" }', "wrong", "/subjectPrefix"],
    ['{ "reportToMicrosoft": "yes" }', "wrong", "/reportToMicrosoft"],
    ['{ "trustedDomains": [{ "domain": "contoso.example" }] }', "missing", "/trustedDomains/0"],
    [
      '{ "trustedDomains": [{ "domain": "*.x.example", "note": "n" }] }',
      "wrong",
      "/trustedDomains/0/domain",
    ],
    [
      '{ "trustedDomains": [{ "domain": "co.jp", "note": "n" }] }',
      "wrong",
      "/trustedDomains/0/domain",
    ],
    [
      '{ "reportMessageEndpoint": "https://graph.contoso.example/beta" }',
      "wrong",
      "/reportMessageEndpoint",
    ],
    ['{ "graphEndpoint": "https://..." }', "wrong", "/graphEndpoint"],
    ['{ "authority": "https://x..y/contoso.example" }', "wrong", "/authority"],
    ['{ "reportAddresses": ["soc@contoso..example"] }', "wrong", "/reportAddresses/0"],
    ['{ "reportAddresses": ["s\u200boc@contoso.example"] }', "wrong", "/reportAddresses/0"],
    ['{ "subjectPrefix": "a\u202eb" }', "wrong", "/subjectPrefix"],
    ['{ "helpLink": "http://help.contoso.example" }', "wrong", "/helpLink"],
    ['{ "helpLink": "javascript:alert(1)" }', "wrong", "/helpLink"],
    ['{ "helpLink": "https://help.contoso.example/ x" }', "wrong", "/helpLink"],
    ['{ "organizationName": "" }', "wrong", "/organizationName"],
    ['{ "reportLine": "a\\nb" }', "wrong", "/reportLine"],
    ['{ "simulation": { "header": "X-Test" } }', "missing", "/simulation"],
    [simulation({ value: "short" }), "wrong", "/simulation/value"],
    [simulation({ header: "X-Test:" }), "wrong", "/simulation/header"],
    [simulation({ reportAddresses: ["x"] }), "wrong", "/simulation/reportAddresses/0"],
    [additions("domains", { domain: "co.jp" }), "wrong", "/ruleAdditions/domains/0/domain"],
    [
      additions("partners", { domain: "github.io", partner: "Contoso" }),
      "wrong",
      "/ruleAdditions/partners/0/domain",
    ],
    [
      additions("phrases", { phrase: "a {give}", topic: "secret" }),
      "wrong",
      "/ruleAdditions/phrases/0/phrase",
    ],
    [
      additions("phrases", { phrase: "confirm…!!", topic: "secret" }),
      "wrong",
      "/ruleAdditions/phrases/0/phrase",
    ],
    [
      additions("phrases", { phrase: "\u3164\u3164", topic: "secret" }),
      "wrong",
      "/ruleAdditions/phrases/0/phrase",
    ],
    [
      additions("phrases", { phrase: "never ask", topic: "denial" }),
      "wrong",
      "/ruleAdditions/phrases/0/topic",
    ],
    ['{ "ruleAdditions": { "denials": [] } }', "unknown-name", "/ruleAdditions/denials"],
    ["[]", "wrong", ""],
    ["", "not-json", ""],
    ['{ "clientId": }', "not-json", ""],
  ])("%s has a problem: %s at %j", async (text, kind, path) => {
    const { configuration, problems } = await parseConfiguration(text);
    expect(configuration).toEqual(shippedConfiguration);
    expect(problems).toEqual([expect.objectContaining({ kind, path })]);
  });
});

describe("what is right", () => {
  // $schema is for editors.
  const settings = Object.keys(schema.properties).filter((name) => name !== "$schema");

  test.each(["", ...settings])("is told in words for the setting %j", async (name) => {
    const text = name === "" ? "[]" : JSON.stringify({ [name]: 0 });
    const { problems } = await parseConfiguration(text);
    expect(problems.map(({ path }) => path)).toEqual([name === "" ? "" : `/${name}`]);
    for (const language of languages) expect(problems[0]?.detail[language]).not.toBe("");
  });

  test("names the settings that there are", async () => {
    const { problems } = await parseConfiguration('{ "clientID": "x" }');
    expect(problems[0]?.detail.en).toContain("clientId, authority");
  });

  test("is told in a sentence with the setting", async () => {
    const { problems } = await parseConfiguration('{ "reportAddresses": ["soc"] }');
    const sentences = problems.map(({ kind, path, detail }) => [
      actionsTexts.en.configurationProblems[kind](path, detail.en),
      actionsTexts.ja.configurationProblems[kind](path, detail.ja),
    ]);
    expect(sentences).toEqual([
      [
        "reportAddresses, entry 1: it must be an email address, such as phishing@contoso.example.",
        "「reportAddresses の 1 番目」の値が正しくありません。正しい値: メール アドレス（例: phishing@contoso.example）",
      ],
    ]);
  });
});

describe("loading", () => {
  const answering = (response: Response) => () => Promise.resolve(response);

  test("takes what is beside the pane, past the caches", async () => {
    const asked: unknown[] = [];
    const file = await fetchConfiguration((url, init) => {
      asked.push(url, init.cache, init.credentials);
      return Promise.resolve(Response.json({ clientId }));
    });
    expect((await loadConfiguration(file)).configuration.clientId).toBe(clientId);
    expect(asked).toEqual(["config.json", "no-store", "omit"]);
  });

  test("finds no problem where there is none", async () => {
    const missing = answering(new Response("not found", { status: 404 }));
    expect(await loadConfiguration(await fetchConfiguration(missing))).toEqual({
      configuration: shippedConfiguration,
      problems: [],
    });
  });

  test.each([
    ["a status of failure", answering(new Response("", { status: 500 })), "HTTP 500"],
    ["no connection", () => Promise.reject(new TypeError("Failed to fetch")), ""],
  ])("tells of %s, and everything is as shipped", async (_, fetchText, detail) => {
    expect(await loadConfiguration(await fetchConfiguration(fetchText))).toEqual({
      configuration: shippedConfiguration,
      problems: [{ kind: "unreachable", path: "", detail: { en: detail, ja: detail } }],
    });
  });
});

describe("the organization's rules", () => {
  const trusted = { domain: "survey.example", note: "Surveys" };
  const phrase = { phrase: "confirm…number", topic: "card-data", note: "May" };

  test.each<[string, ConfigurationFile, readonly string[]]>([
    ["are those of the file", textFile({ trustedDomains: [trusted] }), [trusted.domain]],
    ["are none in a file without any", textFile({ clientId }), []],
    ["are none in an empty list", textFile({ trustedDomains: [] }), []],
    [
      "are none in a file that is wrong elsewhere",
      textFile({ trustedDomains: [trusted], x: 1 }),
      [],
    ],
    ["are none in a file that is no JSON", { kind: "text", text: "{" }, []],
    ["are none in a file that is no object", { kind: "text", text: "null" }, []],
    ["are none without a file", { kind: "missing" }, []],
    ["are none without an answer", { kind: "unreachable", detail: "" }, []],
  ])("%s", async (_, file, domains) => {
    expect(await loadOrganizationRules(file)).toEqual({
      trustedDomains: domains,
      additions: noAdditions,
    });
  });

  test("are additions, too", async () => {
    const file = textFile({ ruleAdditions: { phrases: [phrase] } });
    expect(await loadOrganizationRules(file)).toEqual({
      trustedDomains: [],
      additions: { ...noAdditions, phrases: [phrase] },
    });
  });

  function textFile(value: object): ConfigurationFile {
    return { kind: "text", text: JSON.stringify(value) };
  }
});
