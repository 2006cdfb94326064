import { describe, expect, test } from "@jest/globals";
import { parseXml } from "../../src/actions/ews/xml";
import { shippedConfiguration } from "../../src/actions/configuration";
import { hostConfigurations } from "../../scripts/package/host-configuration";
import { microsoftClouds } from "../../scripts/package/microsoft-clouds";
import { contentSecurityPolicy, securityHeaders } from "../../scripts/package/site-headers";

const asPackaged = {
  officeScript: microsoftClouds.global.officeScripts[0],
  outlookOrigins: [],
};

const directivesOf = (policy: string) =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources] as const;
    }),
  );

describe("the Content-Security-Policy", () => {
  const directives = directivesOf(contentSecurityPolicy(shippedConfiguration, asPackaged));

  test("runs no script but the site's own and Office.js", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual([
      "'self'",
      "https://officeapis.public.onecdn.static.microsoft",
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
    const policy = contentSecurityPolicy(shippedConfiguration, {
      ...asPackaged,
      outlookOrigins: ["https://mail.contoso.example"],
    });
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
        { officeScript: microsoftClouds.china.officeScripts[0], outlookOrigins: [] },
      ),
    );
    expect(china.get("frame-ancestors")).toEqual(["'self'", "https://partner.outlook.cn"]);
    expect(china.get("connect-src")).toEqual([
      "'self'",
      "https://appsforoffice.cdn.partner.office365.cn",
      "https://microsoftgraph.chinacloudapi.cn",
      "https://login.chinacloudapi.cn",
      "https://partner.outlook.cn",
    ]);
  });
});

describe("the files for web hosts", () => {
  const headers = securityHeaders(contentSecurityPolicy(shippedConfiguration, asPackaged));
  const files = ["assets/icon-16.png", "static/pane.0123.js", "support.html", "taskpane.html"];
  const texts = hostConfigurations({ pathPrefix: "/mail", headers, files });
  const textOf = (name: string) => texts.find(({ file }) => file === name)?.text ?? "";

  test.each(texts.filter(({ file }) => file !== "_redirects").map(({ file }) => file))(
    "%s has every header",
    (file) => {
      for (const { name, value } of headers) {
        expect(textOf(file)).toContain(name);
        expect(textOf(file)).toContain(value);
      }
    },
  );

  test("web.config is XML that keeps what is there, and leaves icons alone", () => {
    const configuration = parseXml(textOf("web.config"), "prefixed");
    const caching = configuration.children.map(({ name, attributes, children }) => {
      const server = name === "location" ? children[0] : { children };
      const content = server?.children.find((child) => child.name === "staticContent");
      return [attributes["path"], content?.children.find((it) => it.name === "clientCache")];
    });
    expect(caching).toMatchObject([
      [undefined, { attributes: { cacheControlMode: "DisableCache" } }],
      ["static", { attributes: { cacheControlCustom: "public, immutable" } }],
      ["assets", { attributes: { cacheControlMode: "NoControl" } }],
    ]);
    expect(textOf("web.config")).not.toMatch(/add name="Cache-Control"/u);
  });

  test("_headers is not written with more rules than Cloudflare reads", () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, index) => `static/${index}.js`);
    const write = (count: number) => () =>
      hostConfigurations({ pathPrefix: "", headers: [], files: files(count) });
    expect(write(98)).not.toThrow();
    expect(write(99)).toThrow("101 rules in _headers: Cloudflare Pages reads 100.");
  });

  test("_headers has no line longer than Cloudflare reads", () => {
    const lengths = textOf("_headers")
      .split("\n")
      .map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(2000);
  });

  test.each([
    ["_headers", "/mail/static/pane.0123.js\n  Cache-Control: public, max-age=31536000, immutable"],
    ["_headers", "/mail/assets/*\n  Cache-Control: public, max-age=86400"],
    ["staticwebapp.config.json", '"route": "/mail/static/pane.0123.js"'],
  ])("%s keeps files that are there, icons too", (file, rule) => {
    expect(textOf(file)).toContain(rule);
    expect(textOf(file)).not.toContain("static/*");
  });

  test("Cloudflare serves pages where they are asked for", () => {
    expect(textOf("_redirects")).toBe(
      "/mail/support.html /mail/support 200\n/mail/taskpane.html /mail/taskpane 200\n",
    );
  });

  test.each([
    [
      ".htaccess",
      /Accept-Encoding\} \\bbr\\b\n .*\.br -f\n .*\.br \[.*\n .*\\bgzip\\b\n .*\.gz -f\n .*\.gz \[/u,
    ],
    ["nginx.conf", /location \/mail\/static\/ \{[^}]*gzip_static on;/u],
  ])("%s has compressed copies sent", (file, rule) => {
    expect(textOf(file)).toMatch(rule);
  });

  test.each([
    [".htaccess", /Header always set Cache-Control/u],
    ["nginx.conf", /Cache-Control "[^"]*" always/u],
  ])("%s sends no Cache-Control with an answer of failure", (file, wrong) => {
    expect(textOf(file)).toContain("immutable");
    expect(textOf(file)).not.toMatch(wrong);
  });
});
