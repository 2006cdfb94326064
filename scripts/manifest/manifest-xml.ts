import { type Xml, xml } from "../../src/actions/ews/xml";
import { indentedXml } from "../indented-xml";
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

interface ManifestOptions {
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
  const manifest = xml`
    <OfficeApp xmlns="${officeApp}" xmlns:xsi="${xsi}" xmlns:bt="${basicTypes}" xsi:type="MailApp">
      <Id>${addInId}</Id>
      <Version>${version}</Version>
      <ProviderName>${productName.en} contributors</ProviderName>
      <DefaultLocale>en-US</DefaultLocale>
      ${translated("DisplayName", productName)}
      ${translated("Description", productDescription)}
      <IconUrl DefaultValue="${site}/assets/icon-64.png" />
      <HighResolutionIconUrl DefaultValue="${site}/assets/icon-128.png" />
      <SupportUrl DefaultValue="${site}/support.html" />
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
            <SourceLocation DefaultValue="${site}/taskpane.html" />
            <RequestedHeight>450</RequestedHeight>
          </DesktopSettings>
        </Form>
      </FormSettings>
      <Permissions>${permission}</Permissions>
      <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read" />
      <DisableEntityHighlighting>true</DisableEntityHighlighting>
      <VersionOverrides xmlns="${overrides}" xsi:type="VersionOverridesV1_0">
        ${requirements("1.5")}
        <Hosts>
          <Host xsi:type="MailHost">
            <DesktopFormFactor>
              ${readingRibbon({ pinning: false })}
            </DesktopFormFactor>
          </Host>
        </Hosts>
        ${resources(site, { withMobile: false, withReport: false })}
        <VersionOverrides xmlns="${overrides}/1.1" xsi:type="VersionOverridesV1_1">
          ${requirements(withReport ? "1.14" : "1.5")}
          <Hosts>
            <Host xsi:type="MailHost">
              ${withReport ? reportRuntime : []}
              <DesktopFormFactor>
                <SupportsSharedFolders>true</SupportsSharedFolders>
                ${withReport ? xml`<FunctionFile resid="ReportPage.Url" />` : []}
                ${readingRibbon({ pinning: true })}
                ${withReport ? reportButton : []}
              </DesktopFormFactor>
              ${mobileButton}
            </Host>
          </Hosts>
          ${resources(site, { withMobile: true, withReport })}
        </VersionOverrides>
      </VersionOverrides>
    </OfficeApp>`;
  const comment = "Made by scripts/make-manifest.ts; a change belongs in scripts/manifest/.";
  return indentedXml(comment, manifest);
}

const officeApp = "http://schemas.microsoft.com/office/appforoffice/1.1";
const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const overrides = "http://schemas.microsoft.com/office/mailappversionoverrides";

const requirements = (mailbox: string): Xml => xml`
  <Requirements>
    <bt:Sets DefaultMinVersion="${mailbox}">
      <bt:Set Name="Mailbox" />
    </bt:Sets>
  </Requirements>`;

const readingRibbon = ({ pinning }: { readonly pinning: boolean }): Xml => xml`
  <ExtensionPoint xsi:type="MessageReadCommandSurface">
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
            ${pinning ? xml`<SupportsPinning>true</SupportsPinning>` : []}
          </Action>
        </Control>
      </Group>
    </OfficeTab>
  </ExtensionPoint>`;

const ribbonIconSizes = [16, 32, 80] as const;

const ribbonIcon = xml`
  <Icon>
    ${ribbonIconSizes.map((size) => xml`<bt:Image size="${size}" resid="Icon.${size}" />`)}
  </Icon>`;

/** Outlook for iOS and Android wants each size at each scale of screen. */
const mobileIconSizes = [25, 32, 48] as const;
const mobileIconScales = [1, 2, 3] as const;

const mobileIcons = mobileIconSizes.flatMap((size) =>
  mobileIconScales.map((scale) => ({ size, scale, pixels: size * scale })),
);

const mobileButton = xml`
  <MobileFormFactor>
    <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
      <Group id="MobileMailCheckGroup">
        <Label resid="Group.Label" />
        <Control xsi:type="MobileButton" id="MobileCheckButton">
          <Label resid="CheckButton.Label" />
          <Icon xsi:type="bt:MobileIconList">
            ${mobileIcons.map(
              ({ size, scale, pixels }) =>
                xml`<bt:Image size="${size}" scale="${scale}" resid="Icon.${pixels}" />`,
            )}
          </Icon>
          <Action xsi:type="ShowTaskpane">
            <SourceLocation resid="TaskPane.Url" />
          </Action>
        </Control>
      </Group>
    </ExtensionPoint>
  </MobileFormFactor>`;

/** Classic Outlook runs the script alone; every other Outlook opens the page. */
const reportRuntime = xml`
  <Runtimes>
    <Runtime resid="ReportPage.Url">
      <Override type="javascript" resid="ReportScript.Url" />
    </Runtime>
  </Runtimes>`;

/** The name under which src/ribbon associates its handler with the button. */
const reportHandlerName = "onSpamReport";

const reportButton = xml`
  <ExtensionPoint xsi:type="ReportPhishingCommandSurface">
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
): Xml {
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
  const pages = Object.entries(urls).map(
    ([id, page]) => xml`<bt:Url id="${id}" DefaultValue="${site}/${page}" />`,
  );
  const images = [...iconSizes]
    .sort((one, other) => one - other)
    .map(
      (size) => xml`<bt:Image id="Icon.${size}" DefaultValue="${site}/assets/icon-${size}.png" />`,
    );
  return xml`
    <Resources>
      <bt:Images>
        ${images}
      </bt:Images>
      <bt:Urls>
        ${pages}
      </bt:Urls>
      <bt:ShortStrings>
        ${strings({ ...ribbonShortStrings, ...(withReport && reportShortStrings) })}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${strings({ ...ribbonLongStrings, ...(withReport && reportLongStrings) })}
      </bt:LongStrings>
    </Resources>`;
}

type Text = typeof productName;

const strings = (texts: Readonly<Record<string, Text>>): readonly Xml[] =>
  Object.entries(texts).map(
    ([id, { en, ja }]) => xml`
      <bt:String id="${id}" DefaultValue="${en}">
        <bt:Override Locale="ja-JP" Value="${ja}" />
      </bt:String>`,
  );

const translated = (element: "DisplayName" | "Description", { en, ja }: Text): Xml => xml`
  <${element} DefaultValue="${en}">
    <Override Locale="ja-JP" Value="${ja}" />
  </${element}>`;
