import { parseXml, type Xml, xml } from "../../src/actions/ews/xml";

/*
 * A mail add-in's manifest as it must look: the elements in the order in which they must stand, each
 * with the attributes that it must have. `occurs` says how often: `?` at most once, `+` at least
 * once, `*` as often as one likes; without it, once. It is the part of Microsoft's schema that we use.
 *
 * Sources, read 2026-11-22: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * for the order, https://learn.microsoft.com/javascript/api/manifest/reportphishingcustomization
 * and https://learn.microsoft.com/office/dev/add-ins/outlook/add-mobile-support for what it omits.
 */

const localizable = (name: string): Xml => xml`
  <${name} DefaultValue="">
    <Override occurs="*" Locale="" Value="" />
  </${name}>`;

const supertip = xml`
  <Supertip>
    <Title resid="" />
    <Description resid="" />
  </Supertip>`;

const icon = xml`
  <Icon>
    <bt:Image occurs="+" size="" resid="" />
  </Icon>`;

const showTaskpane = (pinning: boolean): Xml => xml`
  <Action xsi:type="">
    <SourceLocation resid="" />
    ${pinning ? xml`<SupportsPinning occurs="?" />` : []}
  </Action>`;

const readingRibbon = (pinning: boolean): Xml => xml`
  <OfficeTab occurs="?" id="">
    <Group occurs="+" id="">
      <Label resid="" />
      <Control occurs="+" xsi:type="" id="">
        <Label resid="" />
        ${supertip}
        ${icon}
        ${showTaskpane(pinning)}
      </Control>
    </Group>
  </OfficeTab>`;

const report = xml`
  <ReportPhishingCustomization occurs="?">
    <Control xsi:type="" id="">
      <Label resid="" />
      ${supertip}
      ${icon}
      <Action xsi:type="">
        <FunctionName />
      </Action>
    </Control>
    <PreProcessingDialog>
      <Title resid="" />
      <Description resid="" />
      <NeverShowAgainOption occurs="?" />
      <ReportingOptions occurs="?">
        <Title resid="" />
        <Option occurs="+" resid="" />
      </ReportingOptions>
      <FreeTextLabel occurs="?" resid="" />
      <MoreInfo occurs="?">
        <MoreInfoText resid="" />
        <MoreInfoUrl resid="" />
      </MoreInfo>
    </PreProcessingDialog>
    <SourceLocation resid="" />
  </ReportPhishingCustomization>`;

const mobileButton = xml`
  <Group id="">
    <Label resid="" />
    <Control occurs="+" xsi:type="" id="">
      <Label resid="" />
      ${icon}
      ${showTaskpane(false)}
    </Control>
  </Group>`;

const translation = xml`<bt:Override occurs="*" Locale="" Value="" />`;

const versionOverrides = (host: Xml, newer: Xml | readonly [] = []): Xml => xml`
  <VersionOverrides xmlns="" xsi:type="">
    <Requirements>
      <bt:Sets DefaultMinVersion="">
        <bt:Set occurs="+" Name="" />
      </bt:Sets>
    </Requirements>
    <Hosts>
      <Host xsi:type="">
        ${host}
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image occurs="+" id="" DefaultValue="" />
      </bt:Images>
      <bt:Urls>
        <bt:Url occurs="+" id="" DefaultValue="" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String occurs="+" id="" DefaultValue="">${translation}</bt:String>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String occurs="+" id="" DefaultValue="">${translation}</bt:String>
      </bt:LongStrings>
    </Resources>
    ${newer}
  </VersionOverrides>`;

const hostOf1_1 = xml`
  <Runtimes occurs="?">
    <Runtime resid="">
      <Override type="" resid="" />
    </Runtime>
  </Runtimes>
  <DesktopFormFactor>
    <SupportsSharedFolders />
    <FunctionFile occurs="?" resid="" />
    <ExtensionPoint occurs="+" xsi:type="">
      ${readingRibbon(true)}
      ${report}
    </ExtensionPoint>
  </DesktopFormFactor>
  <MobileFormFactor occurs="?">
    <ExtensionPoint occurs="+" xsi:type="">
      ${mobileButton}
    </ExtensionPoint>
  </MobileFormFactor>`;

const hostOf1_0 = xml`
  <DesktopFormFactor>
    <ExtensionPoint occurs="+" xsi:type="">
      ${readingRibbon(false)}
    </ExtensionPoint>
  </DesktopFormFactor>`;

/** What the root element, OfficeApp, must look like. */
export const officeApp = parseXml(
  xml`
  <OfficeApp xmlns="" xmlns:xsi="xsi" xmlns:bt="bt" xsi:type="">
    <Id />
    <Version />
    <ProviderName />
    <DefaultLocale />
    ${localizable("DisplayName")}
    ${localizable("Description")}
    ${localizable("IconUrl")}
    ${localizable("HighResolutionIconUrl")}
    ${localizable("SupportUrl")}
    <AppDomains occurs="?">
      <AppDomain occurs="+" />
    </AppDomains>
    <Hosts>
      <Host Name="" />
    </Hosts>
    <Requirements>
      <Sets>
        <Set occurs="+" Name="" MinVersion="" />
      </Sets>
    </Requirements>
    <FormSettings>
      <Form xsi:type="">
        <DesktopSettings>
          ${localizable("SourceLocation")}
          <RequestedHeight />
        </DesktopSettings>
      </Form>
    </FormSettings>
    <Permissions />
    <Rule xsi:type="" />
    <DisableEntityHighlighting occurs="?" />
    ${versionOverrides(hostOf1_0, versionOverrides(hostOf1_1))}
  </OfficeApp>`.xml,
  "prefixed",
);
