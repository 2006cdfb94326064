import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readPackageOptions } from "../../scripts/package/package-options";
import { UsageError } from "../../scripts/run-command";
import { temporaryFolder } from "../temporary-folder";

const origin = "https://addin.contoso.example";
const clientId = "11111111-2222-3333-4444-555555555555";

const read = (...args: string[]) => readPackageOptions(args);

describe("the arguments of npm run package", () => {
  test("need no more than an origin", async () => {
    expect(await read("--origin", origin)).toMatchObject({
      origin,
      pathPrefix: "",
      variant: undefined,
      givenConfiguration: {},
      outlookOrigins: [],
      officeScript: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
      outputFolder: path.resolve("package"),
    });
  });

  test("may name everything", async () => {
    const options = await read(
      ...["--origin", `${origin}:8443`, "--path", "/tools/mail-check", "--client-id", clientId],
      ...["--variant", "exchange-server", "--outlook-origin", "https://mail.contoso.example"],
      ...["--out", "/tmp/elsewhere"],
    );
    expect(options).toMatchObject({
      origin: `${origin}:8443`,
      pathPrefix: "/tools/mail-check",
      variant: "exchange-server",
      givenConfiguration: { clientId },
      configuration: { clientId, graphEndpoint: "https://graph.microsoft.com" },
      outlookOrigins: ["https://mail.contoso.example"],
      outputFolder: "/tmp/elsewhere",
    });
  });

  test("may start from a config.json, which the client id then completes", async () => {
    const file = configurationFile('{ "reportToMicrosoft": true }');
    expect(await read("--origin", origin, "--config", file, "--client-id", clientId)).toMatchObject(
      {
        givenConfiguration: { reportToMicrosoft: true, clientId },
      },
    );
  });

  test("may name the tenant, which then signs in", async () => {
    expect(await read("--origin", origin, "--tenant", clientId)).toMatchObject({
      givenConfiguration: { authority: `https://login.microsoftonline.com/${clientId}` },
    });
  });

  test("keep the cloud of the configuration for the tenant", async () => {
    const file = configurationFile(
      '{ "authority": "https://login.microsoftonline.us/organizations" }',
    );
    const args = ["--origin", origin, "--config", file, "--tenant", "contoso.example"];
    expect((await read(...args)).configuration.authority).toBe(
      "https://login.microsoftonline.us/contoso.example",
    );
  });

  test.each([
    ["gcc-high", "https://graph.microsoft.us", "https://login.microsoftonline.us", "gcch"],
    ["dod", "https://dod-graph.microsoft.us", "https://login.microsoftonline.us", "dod"],
    [
      "china",
      "https://microsoftgraph.chinacloudapi.cn",
      "https://login.partner.microsoftonline.cn",
      "partner",
    ],
  ])("may name the cloud %s, whose endpoints then hold", async (cloud, graph, login, script) => {
    const options = await read("--origin", origin, "--cloud", cloud, "--tenant", "contoso.example");
    expect(options.givenConfiguration).toEqual({
      graphEndpoint: graph,
      authority: `${login}/contoso.example`,
    });
    expect(options.configuration.reportMessageEndpoint).toBe(`${graph}/beta`);
    expect(new URL(options.officeScript).host).toContain(script);
  });

  test("know the cloud of a config.json", async () => {
    const file = configurationFile('{ "graphEndpoint": "https://graph.microsoft.us" }');
    const { officeScript } = await read("--origin", origin, "--config", file);
    expect(officeScript).toContain("https://appsforoffice.gcch.cdn.office.net/");
  });

  test("refuse a cloud that the config.json is not of", async () => {
    const file = configurationFile('{ "graphEndpoint": "https://graph.microsoft.us" }');
    await expect(read("--origin", origin, "--config", file, "--cloud", "china")).rejects.toThrow(
      /names the Microsoft Graph of another cloud/u,
    );
  });

  test("may name another Office.js", async () => {
    const address = "https://office.contoso.example/lib/office.js";
    expect((await read("--origin", origin, "--office-js", address)).officeScript).toBe(address);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ["a cloud that is none", ["--origin", origin, "--cloud", "mars"], /Use global, gcc-high, dod/u],
    [
      "an Office.js over http",
      ["--origin", origin, "--office-js", "http://a/b.js"],
      /https, like/u,
    ],
    ["a way out of the host", ["--origin", origin, "--path", "/../x"], /may not be called/u],
    ["a way out of a folder", ["--origin", origin, "--path", "/a/.."], /may not be called/u],
    ["no origin", [], /--origin is missing/u],
    ["no address", ["--origin", "addin.contoso.example"], /with https, like/u],
    [
      "http",
      ["--origin", "http://addin.contoso.example"],
      /Write https:\/\/addin\.contoso\.example$/u,
    ],
    [
      "a slash at the end",
      ["--origin", `${origin}/`],
      /no slash at the end\. Write https:\/\/addin\.contoso\.example$/u,
    ],
    [
      "a path",
      ["--origin", `${origin}/a/b/`],
      /Write https:\/\/addin\.contoso\.example --path \/a\/b$/u,
    ],
    [
      "http with a path and a slash",
      ["--origin", "http://addin.contoso.example/a/"],
      /Write https:\/\/addin\.contoso\.example --path \/a$/u,
    ],
    ["a wildcard", ["--origin", "https://*.contoso.example"], /not the name of one host/u],
    ["a tenant that is none", ["--origin", origin, "--tenant", "a/b"], /not a tenant\. Copy/u],
    ["a query", ["--origin", `${origin}?a`], /only the origin belongs here/u],
    ["a user", ["--origin", "https://me@addin.contoso.example"], /only the origin belongs here/u],
    [
      "capitals",
      ["--origin", "https://Addin.Contoso.example"],
      /as browsers do, https:\/\/addin\.contoso\.example$/u,
    ],
    [
      "the default port",
      ["--origin", `${origin}:443`],
      /as browsers do, https:\/\/addin\.contoso\.example$/u,
    ],
    ["a path without a slash", ["--origin", origin, "--path", "a"], /Write \/a$/u],
    ["a path with a slash at the end", ["--origin", origin, "--path", "/a/"], /Write \/a$/u],
    ["a path with a space", ["--origin", origin, "--path", "/a b"], /letters, digits/u],
    ["a malformed GUID", ["--origin", origin, "--client-id", "1234"], /not a GUID\. Copy/u],
    [
      "an unknown variant",
      ["--origin", origin, "--variant", "mac"],
      /Use online, exchange-server, ribbon-report/u,
    ],
    [
      "an Outlook over http",
      ["--origin", origin, "--outlook-origin", "http://mail"],
      /--outlook-origin/u,
    ],
    [
      "a configuration that is not there",
      ["--origin", origin, "--config", "/nowhere"],
      /cannot be read/u,
    ],
  ])("refuse %s", async (_, args, message) => {
    await expect(readPackageOptions(args)).rejects.toThrow(UsageError);
    await expect(readPackageOptions(args)).rejects.toThrow(message);
  });

  test.each(["--colour", "red"])("leave %s for the command to refuse", async (arg) => {
    await expect(read("--origin", origin, arg)).rejects.toMatchObject({
      code: expect.stringMatching("ERR_PARSE_ARGS"),
      message: expect.stringContaining(arg),
    });
  });

  test("refuse a configuration with a mistake, and say where", async () => {
    const file = configurationFile('{ "reportAddresses": ["nobody"] }');
    await expect(read("--origin", origin, "--config", file)).rejects.toThrow(
      /reportAddresses, entry 1: it must be an email address/u,
    );
  });
});

function configurationFile(text: string): string {
  const file = path.join(temporaryFolder(), "config.json");
  writeFileSync(file, text);
  return file;
}
