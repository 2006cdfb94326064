import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Configuration, shippedConfiguration } from "../../src/actions/configuration";
import { parseConfiguration } from "../../src/actions/parse-configuration";
import { type Variant, variants } from "../manifest/manifest-xml";
import { configurationProblemText } from "./configuration-problem-text";
import { cloudNames, cloudOf, type MicrosoftCloud, microsoftClouds } from "./microsoft-clouds";
import { readOrigin, readPathPrefix } from "./site-address";
import { UsageError } from "../run-command";

export const usage = `npm run package -- --origin https://addin.contoso.example [options]

Makes a folder with everything that a static web host must serve, and the manifest to upload.

  --origin ORIGIN         where you will host it: https, no path
  --path /PATH            the path below the host, if not at the root
  --client-id GUID        application (client) id of the app registration, for Report and Delete
  --tenant TENANT         the tenant of a single-tenant registration: its GUID or a domain
  --cloud CLOUD           gcc-high, dod or china, if your tenant is in a sovereign cloud
                          (leave it out for GCC)
  --office-js URL         an address of Office.js other than Microsoft's in that cloud
  --config FILE           a config.json to start from (docs/configuration.en.md)
  --variant VARIANT       online (Exchange Online, or both), exchange-server (on premises),
                          or ribbon-report (with a Report button in the ribbon);
                          default: all three, and manifest.xml is online
  --outlook-origin ORIGIN address of Outlook on the web on an Exchange Server; can be repeated
  --out DIR               the folder to make (default: package)`;

export interface PackageOptions {
  readonly origin: string;
  /** Empty, or a path that begins but does not end with a slash. */
  readonly pathPrefix: string;
  /** The manifest to write; all of them if undefined. */
  readonly variant: Variant | undefined;
  /** What is written to config.json: only what differs from what is shipped. */
  readonly givenConfiguration: Readonly<Record<string, unknown>>;
  /** The same with what is shipped for the rest. */
  readonly configuration: Configuration;
  readonly outlookOrigins: readonly string[];
  /** Address of Office.js. */
  readonly officeScript: string;
  /** Absolute. */
  readonly outputFolder: string;
}

/**
 * Reads the arguments of `npm run package`.
 *
 * @throws UsageError that says what is wrong and what to write instead, or what `parseArgs` throws
 */
export async function readPackageOptions(args: readonly string[]): Promise<PackageOptions> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      origin: { type: "string" },
      path: { type: "string" },
      "client-id": { type: "string" },
      tenant: { type: "string" },
      cloud: { type: "string" },
      "office-js": { type: "string" },
      config: { type: "string" },
      variant: { type: "string" },
      "outlook-origin": { type: "string", multiple: true },
      out: { type: "string" },
    },
  });
  if (values.origin === undefined) {
    throw new UsageError(
      "--origin is missing. Give the address where the add-in will be hosted:\n" +
        "  npm run package -- --origin https://addin.contoso.example",
    );
  }
  const startingConfiguration =
    values.config === undefined ? {} : await readConfigurationFile(values.config);
  const inCloud = {
    ...(values.cloud !== undefined && endpointsOf(readCloud(values.cloud))),
    ...startingConfiguration,
  };
  const givenConfiguration = {
    ...inCloud,
    ...(values.tenant !== undefined && {
      authority: readTenant(values.tenant, { ...shippedConfiguration, ...inCloud }),
    }),
    ...(values["client-id"] !== undefined && { clientId: readClientId(values["client-id"]) }),
  };
  const { configuration } = await parseConfiguration(JSON.stringify(givenConfiguration));
  const cloud = cloudOf(configuration.graphEndpoint);
  if (values.cloud !== undefined && cloud.name !== values.cloud) {
    throw new UsageError(
      `--cloud ${values.cloud}: ${values.config ?? ""} names the Microsoft Graph of another cloud, ` +
        `${configuration.graphEndpoint}. Remove graphEndpoint and authority from that file.`,
    );
  }
  return {
    origin: readOrigin("--origin", values.origin),
    pathPrefix: readPathPrefix(values.path ?? ""),
    variant: readVariant(values.variant),
    givenConfiguration,
    configuration,
    outlookOrigins: (values["outlook-origin"] ?? []).map((text) =>
      readOrigin("--outlook-origin", text),
    ),
    officeScript: readOfficeScript(values["office-js"]) ?? cloud.officeScripts[0],
    outputFolder: path.resolve(values.out ?? "package"),
  };
}

function readClientId(text: string): string {
  const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
  if (guid.test(text)) return text;
  throw new UsageError(
    `--client-id ${text}: not a GUID. Copy "Application (client) ID" from the app registration ` +
      "in Microsoft Entra; it looks like 11111111-2222-3333-4444-555555555555",
  );
}

/** @returns the authority of the tenant, at the host that the configuration signs in with */
function readTenant(text: string, { authority }: Configuration): string {
  if (/^[\da-z-]+(?:\.[\da-z-]+)*$/iu.test(text)) return `${new URL(authority).origin}/${text}`;
  throw new UsageError(
    `--tenant ${text}: not a tenant. Copy "Directory (tenant) ID" from the app registration in ` +
      "Microsoft Entra; it looks like 11111111-2222-3333-4444-555555555555",
  );
}

function readCloud(text: string): MicrosoftCloud {
  const name = cloudNames.find((known) => known === text);
  if (name !== undefined) return microsoftClouds[name];
  throw new UsageError(`--cloud ${text}: unknown. Use ${cloudNames.join(", ")}`);
}

/** What a configuration has to say in a cloud; nothing in the global one. */
function endpointsOf({ name, graph, login }: MicrosoftCloud) {
  return name === "global" ? {} : { graphEndpoint: graph, authority: `${login}/organizations` };
}

function readOfficeScript(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^https:\/\/[\w.-]+(?::\d+)?\/[\w./-]+\.js$/u.test(text)) return text;
  throw new UsageError(
    `--office-js ${text}: not the address of a script. Write it with https, like ` +
      microsoftClouds.global.officeScripts[0],
  );
}

function readVariant(text: string | undefined): Variant | undefined {
  const variant = variants.find((known) => known === text);
  if (text === undefined || variant !== undefined) return variant;
  throw new UsageError(`--variant ${text}: unknown. Use ${variants.join(", ")}`);
}

async function readConfigurationFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--config ${file}: cannot be read. ${String(error)}`);
  }
  const { problems } = await parseConfiguration(text);
  if (problems.length > 0) {
    throw new UsageError(
      problems
        .map((problem) => `--config ${file}: ${configurationProblemText(problem)}`)
        .join("\n"),
    );
  }
  // parseConfiguration has found it to be an object of known properties.
  return JSON.parse(text.replace(/^\uFEFF/u, "")) as Readonly<Record<string, unknown>>;
}
