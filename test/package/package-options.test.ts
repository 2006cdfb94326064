import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readPackageOptions } from "../../scripts/package/package-options";
import { UsageError } from "../../scripts/package/usage-error";

const origin = "https://addin.contoso.example";
const clientId = "11111111-2222-3333-4444-555555555555";

const read = (...args: string[]) => {
  const options = readPackageOptions(args);
  if (options === "help") throw new Error("Only help was asked for.");
  return options;
};

describe("the arguments of npm run package", () => {
  test("need no more than an origin", () => {
    expect(read("--origin", origin)).toMatchObject({
      origin,
      pathPrefix: "",
      variant: undefined,
      givenConfiguration: {},
      outlookOrigins: [],
      outputFolder: path.resolve("package"),
    });
  });

  test("may name everything", () => {
    const options = read(
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

  test("may ask for help", () => {
    expect(readPackageOptions(["--help"])).toBe("help");
  });

  test("may start from a config.json, which the client id then completes", () => {
    const file = configurationFile('{ "reportToMicrosoft": true }');
    expect(read("--origin", origin, "--config", file, "--client-id", clientId)).toMatchObject({
      givenConfiguration: { reportToMicrosoft: true, clientId },
    });
  });

  test("may name the tenant, which then signs in", () => {
    expect(read("--origin", origin, "--tenant", clientId)).toMatchObject({
      givenConfiguration: { authority: `https://login.microsoftonline.com/${clientId}` },
    });
  });

  test("keep the cloud of the configuration for the tenant", () => {
    const file = configurationFile(
      '{ "authority": "https://login.microsoftonline.us/organizations" }',
    );
    const args = ["--origin", origin, "--config", file, "--tenant", "contoso.example"];
    expect(read(...args).configuration.authority).toBe(
      "https://login.microsoftonline.us/contoso.example",
    );
  });

  test.each<readonly [string, readonly string[], RegExp]>([
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
    ["a tenant that is none", ["--origin", origin, "--tenant", "a/b"], /no tenant\. Copy/u],
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
      "an unknown option",
      ["--origin", origin, "--colour", "red"],
      /--colour[\s\S]*npm run package/u,
    ],
    ["a word too many", ["--origin", origin, "red"], /red/u],
    [
      "a configuration that is not there",
      ["--origin", origin, "--config", "/nowhere"],
      /cannot be read/u,
    ],
  ])("refuse %s", (_, args, message) => {
    expect(() => readPackageOptions(args)).toThrow(UsageError);
    expect(() => readPackageOptions(args)).toThrow(message);
  });

  test("refuse a configuration with a mistake, and say where", () => {
    const file = configurationFile('{ "reportAddresses": ["nobody"] }');
    expect(() => read("--origin", origin, "--config", file)).toThrow(/\/reportAddresses\/0/u);
  });
});

function configurationFile(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "configuration-")), "config.json");
  writeFileSync(file, text);
  return file;
}
