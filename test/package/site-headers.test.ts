import { describe, expect, test } from "@jest/globals";
import { parseXml } from "../../scripts/manifest/parse-xml";
import { shippedConfiguration } from "../../src/actions/configuration";
import { hostConfigurations } from "../../scripts/package/host-configuration";
import { contentSecurityPolicy, securityHeaders } from "../../scripts/package/site-headers";

const directivesOf = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources] as const;
    }),
  );

describe("the Content-Security-Policy", () => {
  const directives = directivesOf(contentSecurityPolicy(shippedConfiguration, []));

  test("runs no script but the site's own and Office.js", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
  });

  test("lets Outlook on the web, and nobody else, frame the pane", () => {
    expect(directives.get("frame-ancestors")).toEqual([
      "'self'",
      "https://outlook.office.com",
      "https://outlook.office365.com",
      "https://outlook.cloud.microsoft",
      "https://outlook.live.com",
    ]);
  });

  test("lets an Exchange Server's Outlook on the web frame the pane", () => {
    const policy = contentSecurityPolicy(shippedConfiguration, ["https://mail.contoso.example"]);
    expect(directivesOf(policy).get("frame-ancestors")).toContain("https://mail.contoso.example");
  });

  test("follows the configuration into a national cloud", () => {
    const china = directivesOf(
      contentSecurityPolicy(
        {
          ...shippedConfiguration,
          graphEndpoint: "https://microsoftgraph.chinacloudapi.cn",
          reportMessageEndpoint: "https://microsoftgraph.chinacloudapi.cn/beta",
          authority: "https://login.chinacloudapi.cn/organizations",
        },
        [],
      ),
    );
    expect(china.get("frame-ancestors")).toEqual(["'self'", "https://partner.outlook.cn"]);
    expect(china.get("connect-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://microsoftgraph.chinacloudapi.cn",
      "https://login.chinacloudapi.cn",
      "https://partner.outlook.cn",
    ]);
  });
});

describe("the headers for web hosts", () => {
  const headers = securityHeaders(contentSecurityPolicy(shippedConfiguration, []));
  const texts = hostConfigurations({ pathPrefix: "", headers });

  test.each(texts.map(({ file, text }) => [file, text] as const))(
    "%s has every header and keeps hashed files",
    (_, text) => {
      for (const { name, value } of headers) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
      expect(text).toContain("public, max-age=31536000, immutable");
    },
  );

  test("web.config is XML whose folder of hashed files has a rule of its own", () => {
    const text = texts.find(({ file }) => file === "web.config")?.text ?? "";
    const configuration = parseXml(text);
    expect(configuration.children.map(({ name }) => name)).toEqual([
      "system.webServer",
      "location",
    ]);
    expect(configuration.children[1]?.attributes["path"]).toBe("static");
  });

  test("_headers has no line longer than Cloudflare reads", () => {
    const text = texts.find(({ file }) => file === "_headers")?.text ?? "";
    const lengths = text.split("\n").map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(2000);
  });
});
