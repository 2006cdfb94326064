import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import packageJson from "../../package.json";
import { manifestProblems } from "../../scripts/manifest/manifest-problems";
import { manifestXml, variants } from "../../scripts/manifest/manifest-xml";
import { hostedFile } from "./hosted-file";

const site = "https://localhost:3000";
const { version } = packageJson;
const environment = { site, version, hostedFile };
const checkedIn = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");
const valid = manifestXml({ site, version, variant: "online" });

describe("the manifests", () => {
  test("the one in the repository is what scripts/make-manifest.ts writes", () => {
    expect(checkedIn).toBe(manifestXml({ site, version, variant: "online" }));
  });

  test.each(variants)("of the variant %s have no problem", (variant) => {
    expect(manifestProblems(manifestXml({ site, version, variant }), environment)).toEqual([]);
  });

  test.each(variants)("of the variant %s are offered in shared folders", (variant) => {
    expect(manifestXml({ site, version, variant })).toContain(
      "<DesktopFormFactor>\n            <SupportsSharedFolders>true</SupportsSharedFolders>",
    );
  });

  test.each(["https://addin.contoso.example", "https://contoso.example/mail/a&b"])(
    "have no problem at %s",
    (elsewhere) => {
      const xml = manifestXml({ site: elsewhere, version, variant: "online" });
      expect(manifestProblems(xml, { ...environment, site: elsewhere })).toEqual([]);
    },
  );

  test("keep the id of the add-in", () => {
    expect(checkedIn).toContain("<Id>3856ce0d-be7e-4b9d-a132-c9e3cf410804</Id>");
  });

  test.each([
    ["online", "ReadItem"],
    ["exchange-server", "ReadWriteMailbox"],
    ["ribbon-report", "ReadItem"],
  ] as const)("of the variant %s ask for %s", (variant, permission) => {
    expect(manifestXml({ site, version, variant })).toContain(
      `<Permissions>${permission}</Permissions>`,
    );
  });

  test("take the place of Outlook's Report button only where asked to", () => {
    const withReport = variants.filter((variant) =>
      manifestXml({ site, version, variant }).includes("ReportPhishingCommandSurface"),
    );
    expect(withReport).toEqual(["ribbon-report"]);
  });
});

/** Takes a whole element, from its start tag to the end tag of the same name, out of the text. */
const without = (xml: string, name: string) =>
  xml.replace(new RegExp(`<${name}[ >][^]*?</${name}>\\s*`, "u"), "");

describe("a broken manifest is found out", () => {
  test.each<readonly [string, (xml: string) => string, RegExp]>([
    ["not well-formed", (xml) => xml.replace("</Hosts>", ""), /not well-formed/u],
    ["an undeclared prefix", (xml) => xml.replace(/xmlns:bt="[^"]*"/u, ""), /not well-formed/u],
    ["another root", () => "<Manifest/>", /root element is Manifest/u],
    [
      "an element out of order",
      (xml) =>
        xml.replace(
          /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/u,
          "$2$1",
        ),
      /ProviderName must stand before DefaultLocale/u,
    ],
    [
      "Supertip after Icon",
      (xml) => xml.replace(/(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/u, "$2$1"),
      /Supertip must stand before Icon/u,
    ],
    [
      "an unknown element",
      (xml) => xml.replace("<Hosts>", "<Colour/><Hosts>"),
      /may not hold Colour/u,
    ],
    [
      "pinning in VersionOverrides 1.0",
      (xml) => xml.replace("</Action>", "<SupportsPinning>true</SupportsPinning></Action>"),
      /may not hold SupportsPinning/u,
    ],
    [
      "shared folders after the buttons",
      (xml) =>
        xml.replace(
          /(<SupportsSharedFolders>true<\/SupportsSharedFolders>)([\s\S]*?<\/ExtensionPoint>)/u,
          "$2$1",
        ),
      /SupportsSharedFolders must stand before ExtensionPoint/u,
    ],
    [
      "no shared folders",
      (xml) => without(xml, "SupportsSharedFolders"),
      /lacks SupportsSharedFolders/u,
    ],
    ["no Permissions", (xml) => without(xml, "Permissions"), /lacks Permissions/u],
    ["no label", (xml) => xml.replace('<Label resid="CheckButton.Label" />', ""), /lacks Label/u],
    [
      "an element twice",
      (xml) => xml.replace("<Permissions>", "<Permissions>ReadItem</Permissions><Permissions>"),
      /holds Permissions twice/u,
    ],
    ["a missing attribute", (xml) => xml.replace(' id="TabDefault"', ""), /no attribute id/u],
    ["an id that is no GUID", (xml) => xml.replace("3856ce0d-", "3856ce0-"), /is not a GUID/u],
    ["a malformed version", (xml) => xml.replace("<Version>", "<Version>v"), /Version "v/u],
    ["another version", (xml) => xml.replace(version, "9.9.9"), /package\.json states/u],
    [
      "an unused resource",
      (xml) => xml.replaceAll('resid="Group.Label"', 'resid="CheckButton.Label"'),
      /Group\.Label is defined, but never used/u,
    ],
    [
      "an undefined resource",
      (xml) => xml.replace('resid="Icon.16"', 'resid="Icon.17"'),
      /Icon\.17 is used, but not defined/u,
    ],
    [
      "a short text where a long one belongs",
      (xml) =>
        xml.replaceAll(
          '<Description resid="CheckButton.Description"',
          '<Description resid="CheckButton.Label"',
        ),
      /CheckButton\.Label is used, but not defined in bt:LongStrings/u,
    ],
    [
      "a resource defined twice",
      (xml) => xml.replace(/(<bt:Url id="TaskPane.Url"[^>]*>)/u, "$1$1"),
      /TaskPane\.Url is defined twice/u,
    ],
    [
      "a long id",
      (xml) => xml.replaceAll("TaskPane.Url", "TaskPane.Url".padEnd(33, ".")),
      /longer than 32/u,
    ],
    [
      "a long name",
      (xml) => xml.replace('"Amex Mail Check"', `"${"A".repeat(126)}"`),
      /DisplayName has 126 characters; at most 125/u,
    ],
    [
      "a long description",
      (xml) => xml.replace('"Checks the', `"${"A".repeat(251)}`),
      /Description has \d+ characters; at most 250/u,
    ],
    [
      "a long label",
      (xml) => xml.replaceAll('"メールを確認"', `"${"あ".repeat(126)}"`),
      /CheckButton\.Label has 126 characters; at most 125/u,
    ],
    [
      "a long explanation",
      (xml) => xml.replaceAll('"Shows whether', `"${"A".repeat(250)}`),
      /CheckButton\.Description has \d+ characters; at most 250/u,
    ],
    ["an empty text", (xml) => xml.replace('"Amex メールチェック"', '""'), /empty text/u],
    [
      "a text without Japanese",
      (xml) => xml.replace(/<bt:Override Locale="ja-JP" Value="メールを確認" \/>/u, ""),
      /CheckButton\.Label has no ja-JP text/u,
    ],
    [
      "http",
      (xml) => xml.replace(`"${site}/support.html"`, '"http://localhost:3000/support.html"'),
      /is not https/u,
    ],
    [
      "no address",
      (xml) => xml.replace(`"${site}/support.html"`, '"support.html"'),
      /is not an address/u,
    ],
    [
      "another host",
      (xml) => xml.replace(`"${site}/support.html"`, '"https://other.example/support.html"'),
      /is not below/u,
    ],
    [
      "a page that the site lacks",
      (xml) => xml.replace("/support.html", "/help.html"),
      /the site has no help\.html/u,
    ],
    [
      "an icon of another size",
      (xml) => xml.replace("icon-64.png", "icon-80.png"),
      /80 × 80 pixels, not 64 × 64/u,
    ],
    [
      "an icon that is no image",
      (xml) => xml.replace("assets/icon-64.png", "support.html"),
      /is not a PNG/u,
    ],
    [
      "an icon that the site lacks",
      (xml) => xml.replace("icon-64.png", "icon-65.png"),
      /no assets\/icon-65\.png/u,
    ],
    [
      "a ribbon without 80 pixels",
      (xml) => xml.replace('<bt:Image size="80" resid="Icon.80" />', ""),
      /no image of 80 pixels/u,
    ],
    [
      "a phone without 144 pixels",
      (xml) => xml.replace(/<bt:Image size="48" scale="3"[^>]*>/u, ""),
      /no image of 144 pixels/u,
    ],
  ])("%s", (_, broken, problem) => {
    expect(broken(valid)).not.toBe(valid);
    expect(manifestProblems(broken(valid), environment).join("\n")).toMatch(problem);
  });
});
