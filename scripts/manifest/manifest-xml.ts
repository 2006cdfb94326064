import {
  productDescription,
  productName,
  reportLongStrings,
  reportShortStrings,
  ribbonLongStrings,
  ribbonShortStrings,
} from "./manifest-strings";

/** The add-in's identity for Outlook. It never changes: a new id would be another add-in. */
const addInId = "3856ce0d-be7e-4b9d-a132-c9e3cf410804";

/** For whom a manifest is: see docs/administrator. */
export const variants = ["online", "exchange-server", "ribbon-report"] as const;
export type Variant = (typeof variants)[number];

export interface ManifestOptions {
  /** Where the site is hosted, without a slash at the end: `https://addin.contoso.example/mail`. */
  readonly site: string;
  /** The version of package.json, such as `1.2.0`. */
  readonly version: string;
  readonly variant: Variant;
}

/**
 * Writes the add-in-only XML manifest.
 *
 * The order of the elements is the schema's, described in
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering. VersionOverrides
 * 1.0 serves an Outlook that does not know 1.1 (no pinning); 1.1 stands inside it.
 *
 * @returns the text of manifest.xml
 */
export function manifestXml({ site, version, variant }: ManifestOptions): string {
  const permission = variant === "exchange-server" ? "ReadWriteMailbox" : "ReadItem";
  const withReport = variant === "ribbon-report";
  return indented(`<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by scripts/make-manifest.ts; a change belongs in scripts/manifest/. -->
<OfficeApp ${namespaces} xsi:type="MailApp">
  <Id>${addInId}</Id>
  <Version>${version}</Version>
  <ProviderName>${escape(productName.en)} contributors</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${translated("DisplayName", "", productName)}
  ${translated("Description", "", productDescription)}
  <IconUrl DefaultValue="${escape(`${site}/assets/icon-64.png`)}" />
  <HighResolutionIconUrl DefaultValue="${escape(`${site}/assets/icon-128.png`)}" />
  <SupportUrl DefaultValue="${escape(`${site}/support.html`)}" />
  <Hosts>
    <Host Name="Mailbox" />
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="Mailbox" MinVersion="1.5" />
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${escape(`${site}/taskpane.html`)}" />
        <RequestedHeight>450</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>${permission}</Permissions>
  <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read" />
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="${overridesNamespace}" xsi:type="VersionOverridesV1_0">
    ${requirements("1.5")}
    <Hosts>
      <Host xsi:type="MailHost">
        <DesktopFormFactor>
          ${readingRibbon({ pinning: false })}
        </DesktopFormFactor>
      </Host>
    </Hosts>
    ${resources(site, { withMobile: false, withReport: false })}
    <VersionOverrides xmlns="${overridesNamespace}/1.1" xsi:type="VersionOverridesV1_1">
      ${requirements(withReport ? "1.14" : "1.5")}
      <Hosts>
        <Host xsi:type="MailHost">
          ${withReport ? reportRuntime : ""}
          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>
            ${withReport ? `<FunctionFile resid="ReportPage.Url" />` : ""}
            ${readingRibbon({ pinning: true })}
            ${withReport ? reportButton : ""}
          </DesktopFormFactor>
          ${mobileButton}
        </Host>
      </Hosts>
      ${resources(site, { withMobile: true, withReport })}
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`);
}

const namespaces = [
  'xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"',
].join(" ");

const overridesNamespace = "http://schemas.microsoft.com/office/mailappversionoverrides";

function requirements(mailbox: string): string {
  return `<Requirements>
      <bt:Sets DefaultMinVersion="${mailbox}">
        <bt:Set Name="Mailbox" />
      </bt:Sets>
    </Requirements>`;
}

function readingRibbon({ pinning }: { readonly pinning: boolean }): string {
  return `<ExtensionPoint xsi:type="MessageReadCommandSurface">
            <OfficeTab id="TabDefault">
              <Group id="MailCheckGroup">
                <Label resid="Group.Label" />
                <Control xsi:type="Button" id="CheckButton">
                  <Label resid="CheckButton.Label" />
                  <Supertip>
                    <Title resid="CheckButton.Label" />
                    <Description resid="CheckButton.Description" />
                  </Supertip>
                  ${ribbonIcon}
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="TaskPane.Url" />
                    ${pinning ? "<SupportsPinning>true</SupportsPinning>" : ""}
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>`;
}

const ribbonIconSizes = [16, 32, 80] as const;

const ribbonIcon = `<Icon>
                    ${ribbonIconSizes
                      .map((size) => `<bt:Image size="${size}" resid="Icon.${size}" />`)
                      .join("\n                    ")}
                  </Icon>`;

/** Outlook for iOS and Android wants each size at each scale of screen. */
const mobileIconSizes = [25, 32, 48] as const;
const mobileIconScales = [1, 2, 3] as const;

const mobileIcons = mobileIconSizes.flatMap((size) =>
  mobileIconScales.map((scale) => ({ size, scale, pixels: size * scale })),
);

const mobileButton = `<MobileFormFactor>
            <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
              <Group id="MobileMailCheckGroup">
                <Label resid="Group.Label" />
                <Control xsi:type="MobileButton" id="MobileCheckButton">
                  <Label resid="CheckButton.Label" />
                  <Icon xsi:type="bt:MobileIconList">
                    ${mobileIcons
                      .map(
                        ({ size, scale, pixels }) =>
                          `<bt:Image size="${size}" scale="${scale}" resid="Icon.${pixels}" />`,
                      )
                      .join("\n                    ")}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="TaskPane.Url" />
                  </Action>
                </Control>
              </Group>
            </ExtensionPoint>
          </MobileFormFactor>`;

/** Classic Outlook runs the script alone; every other Outlook opens the page. */
const reportRuntime = `<Runtimes>
            <Runtime resid="ReportPage.Url">
              <Override type="javascript" resid="ReportScript.Url" />
            </Runtime>
          </Runtimes>`;

/** The name under which src/ribbon associates its handler with the button. */
const reportHandlerName = "onSpamReport";

const reportButton = `<ExtensionPoint xsi:type="ReportPhishingCommandSurface">
              <ReportPhishingCustomization>
                <Control xsi:type="Button" id="ReportButton">
                  <Label resid="ReportButton.Label" />
                  <Supertip>
                    <Title resid="ReportButton.Label" />
                    <Description resid="ReportButton.Description" />
                  </Supertip>
                  ${ribbonIcon}
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${reportHandlerName}</FunctionName>
                  </Action>
                </Control>
                <PreProcessingDialog>
                  <Title resid="ReportDialog.Title" />
                  <Description resid="ReportDialog.Description" />
                  <MoreInfo>
                    <MoreInfoText resid="ReportDialog.MoreInfo" />
                    <MoreInfoUrl resid="Support.Url" />
                  </MoreInfo>
                </PreProcessingDialog>
                <SourceLocation resid="ReportPage.Url" />
              </ReportPhishingCustomization>
            </ExtensionPoint>`;

/** What a VersionOverrides element names by id, and so has to define itself. */
function resources(
  site: string,
  { withMobile, withReport }: { readonly withMobile: boolean; readonly withReport: boolean },
): string {
  const iconSizes = new Set([
    ...ribbonIconSizes,
    ...(withMobile ? mobileIcons.map(({ pixels }) => pixels) : []),
  ]);
  const urls = {
    "TaskPane.Url": "taskpane.html",
    ...(withReport && {
      "ReportPage.Url": "ribbon-report.html",
      "ReportScript.Url": "ribbon-report.js",
      "Support.Url": "support.html",
    }),
  };
  const lines = (of: readonly string[]) => of.join("\n        ");
  return `<Resources>
      <bt:Images>
        ${lines(
          [...iconSizes]
            .sort((one, other) => one - other)
            .map((size) => located("Image", `Icon.${size}`, `${site}/assets/icon-${size}.png`)),
        )}
      </bt:Images>
      <bt:Urls>
        ${lines(Object.entries(urls).map(([id, page]) => located("Url", id, `${site}/${page}`)))}
      </bt:Urls>
      <bt:ShortStrings>
        ${lines(strings({ ...ribbonShortStrings, ...(withReport && reportShortStrings) }))}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${lines(strings({ ...ribbonLongStrings, ...(withReport && reportLongStrings) }))}
      </bt:LongStrings>
    </Resources>`;
}

type Text = typeof productName;

function strings(texts: Readonly<Record<string, Text>>): readonly string[] {
  return Object.entries(texts).map(([id, text]) => translated("bt:String", ` id="${id}"`, text));
}

function located(element: "Image" | "Url", id: string, address: string): string {
  return `<bt:${element} id="${id}" DefaultValue="${escape(address)}" />`;
}

function translated(element: string, attributes: string, text: Text): string {
  const override = element.startsWith("bt:") ? "bt:Override" : "Override";
  return `<${element}${attributes} DefaultValue="${escape(text.en)}">
    <${override} Locale="ja-JP" Value="${escape(text.ja)}" />
  </${element}>`;
}

/** Indents each line by the elements open at its start; a line holds one tag or one element. */
function indented(xml: string): string {
  let depth = 0;
  return xml
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      if (line.startsWith("</")) depth -= 1;
      const indentedLine = `${"  ".repeat(depth)}${line}\n`;
      if (/^<[a-z]/iu.test(line) && !/\/>$|<\//u.test(line)) depth += 1;
      return indentedLine;
    })
    .join("");
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
