/**
 * Which elements an element of a mail add-in's manifest may hold, in the order in which they must
 * stand: the part of Microsoft's schema that we use.
 *
 * Sources, read 2026-11-22: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * for the order, https://learn.microsoft.com/javascript/api/manifest/reportphishingcustomization
 * and https://learn.microsoft.com/office/dev/add-ins/outlook/add-mobile-support for what it omits.
 */
export interface ElementRule {
  /** Must it be there? */
  readonly required?: boolean;
  /** May it be there more than once? */
  readonly many?: boolean;
  /** Attributes that it must have. */
  readonly attributes?: readonly string[];
  /** What it may hold, in order. */
  readonly children?: Readonly<Record<string, ElementRule>>;
}

const required = true;
const many = true;

const named: ElementRule = { required, attributes: ["resid"] };

const override = (name: string): Readonly<Record<string, ElementRule>> => ({
  [name]: { many, attributes: ["Locale", "Value"] },
});

const localizable: ElementRule = {
  required,
  attributes: ["DefaultValue"],
  children: override("Override"),
};

const icon: ElementRule = {
  required,
  children: { "bt:Image": { required, many, attributes: ["size", "resid"] } },
};

const supertip: ElementRule = { required, children: { Title: named, Description: named } };

const showTaskpane = (pinning: boolean): ElementRule => ({
  required,
  attributes: ["xsi:type"],
  children: { SourceLocation: named, ...(pinning && { SupportsPinning: {} }) },
});

const readingRibbon = (pinning: boolean): Readonly<Record<string, ElementRule>> => ({
  OfficeTab: {
    attributes: ["id"],
    children: {
      Group: {
        required,
        many,
        attributes: ["id"],
        children: {
          Label: named,
          Control: {
            required,
            many,
            attributes: ["xsi:type", "id"],
            children: {
              Label: named,
              Supertip: supertip,
              Icon: icon,
              Action: showTaskpane(pinning),
            },
          },
        },
      },
    },
  },
});

const report: Readonly<Record<string, ElementRule>> = {
  ReportPhishingCustomization: {
    children: {
      Control: {
        required,
        attributes: ["xsi:type", "id"],
        children: {
          Label: named,
          Supertip: supertip,
          Icon: icon,
          Action: { required, attributes: ["xsi:type"], children: { FunctionName: { required } } },
        },
      },
      PreProcessingDialog: {
        required,
        children: {
          Title: named,
          Description: named,
          NeverShowAgainOption: {},
          ReportingOptions: {
            children: { Title: named, Option: { required, many, attributes: ["resid"] } },
          },
          FreeTextLabel: { attributes: ["resid"] },
          MoreInfo: { children: { MoreInfoText: named, MoreInfoUrl: named } },
        },
      },
      SourceLocation: named,
    },
  },
};

const mobileButton: Readonly<Record<string, ElementRule>> = {
  Group: {
    required,
    attributes: ["id"],
    children: {
      Label: named,
      Control: {
        required,
        many,
        attributes: ["xsi:type", "id"],
        children: { Label: named, Icon: icon, Action: showTaskpane(false) },
      },
    },
  },
};

const extensionPoint = (children: Readonly<Record<string, ElementRule>>): ElementRule => ({
  required,
  many,
  attributes: ["xsi:type"],
  children,
});

const mailboxSets: ElementRule = {
  required,
  children: {
    "bt:Sets": {
      required,
      attributes: ["DefaultMinVersion"],
      children: { "bt:Set": { required, many, attributes: ["Name"] } },
    },
  },
};

const resource = (name: string, translatedResource: boolean): ElementRule => ({
  required,
  children: {
    [name]: {
      required,
      many,
      attributes: ["id", "DefaultValue"],
      ...(translatedResource && { children: override("bt:Override") }),
    },
  },
});

const resources: ElementRule = {
  required,
  children: {
    "bt:Images": resource("bt:Image", false),
    "bt:Urls": resource("bt:Url", false),
    "bt:ShortStrings": resource("bt:String", true),
    "bt:LongStrings": resource("bt:String", true),
  },
};

const versionOverrides = (
  host: Readonly<Record<string, ElementRule>>,
  newer: Readonly<Record<string, ElementRule>> = {},
): ElementRule => ({
  required,
  attributes: ["xmlns", "xsi:type"],
  children: {
    Requirements: mailboxSets,
    Hosts: { required, children: { Host: { required, attributes: ["xsi:type"], children: host } } },
    Resources: resources,
    ...newer,
  },
});

const runtimes: ElementRule = {
  children: {
    Runtime: {
      required,
      attributes: ["resid"],
      children: { Override: { required, attributes: ["type", "resid"] } },
    },
  },
};

const versionOverrides1_1 = versionOverrides({
  Runtimes: runtimes,
  DesktopFormFactor: {
    required,
    children: {
      SupportsSharedFolders: { required },
      FunctionFile: { attributes: ["resid"] },
      ExtensionPoint: extensionPoint({ ...readingRibbon(true), ...report }),
    },
  },
  MobileFormFactor: { children: { ExtensionPoint: extensionPoint(mobileButton) } },
});

const versionOverrides1_0 = versionOverrides(
  {
    DesktopFormFactor: {
      required,
      children: { ExtensionPoint: extensionPoint(readingRibbon(false)) },
    },
  },
  { VersionOverrides: versionOverrides1_1 },
);

/** The rule of the root element, OfficeApp. */
export const officeApp: ElementRule = {
  attributes: ["xmlns", "xsi:type"],
  children: {
    Id: { required },
    Version: { required },
    ProviderName: { required },
    DefaultLocale: { required },
    DisplayName: localizable,
    Description: localizable,
    IconUrl: localizable,
    HighResolutionIconUrl: localizable,
    SupportUrl: localizable,
    AppDomains: { children: { AppDomain: { required, many } } },
    Hosts: { required, children: { Host: { required, attributes: ["Name"] } } },
    Requirements: {
      required,
      children: {
        Sets: {
          required,
          children: { Set: { required, many, attributes: ["Name", "MinVersion"] } },
        },
      },
    },
    FormSettings: {
      required,
      children: {
        Form: {
          required,
          attributes: ["xsi:type"],
          children: {
            DesktopSettings: {
              required,
              children: { SourceLocation: localizable, RequestedHeight: { required } },
            },
          },
        },
      },
    },
    Permissions: { required },
    Rule: { required, attributes: ["xsi:type"] },
    DisableEntityHighlighting: {},
    VersionOverrides: versionOverrides1_0,
  },
};
