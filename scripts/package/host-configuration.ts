import { cacheControl, hashedFolder, type Header } from "./site-headers";

export interface HostConfigurationOptions {
  /** Empty, or a path that begins but does not end with a slash. */
  readonly pathPrefix: string;
  readonly headers: readonly Header[];
}

/** A file that tells a web server which headers to send: it is not itself part of the site. */
export interface HostConfiguration {
  readonly host: string;
  readonly file: string;
  readonly text: string;
}

/** The headers of the site, written for each of the usual static hosts. */
export function hostConfigurations(
  options: HostConfigurationOptions,
): readonly HostConfiguration[] {
  return [
    {
      host: "Azure Static Web Apps",
      file: "staticwebapp.config.json",
      text: azureStaticWebApps(options),
    },
    { host: "Cloudflare and Netlify", file: "_headers", text: headersFile(options) },
    { host: "Apache", file: ".htaccess", text: apache(options) },
    { host: "nginx", file: "nginx.conf", text: nginx(options) },
    { host: "IIS", file: "web.config", text: internetInformationServices(options) },
  ];
}

/** The names of these files: a web server need not serve them. */
export const hostConfigurationFiles: ReadonlySet<string> = new Set(
  hostConfigurations({ pathPrefix: "", headers: [] }).map(({ file }) => file),
);

/**
 * https://learn.microsoft.com/azure/static-web-apps/configuration: a route's headers are joined with
 * the global ones, and win where both have the same.
 */
function azureStaticWebApps({ pathPrefix, headers }: HostConfigurationOptions): string {
  const asObject = (list: readonly Header[]) =>
    Object.fromEntries(list.map(({ name, value }) => [name, value]));
  const configuration = {
    globalHeaders: asObject([...headers, { name: "Cache-Control", value: cacheControl.other }]),
    routes: [
      {
        route: `${pathPrefix}/${hashedFolder}/*`,
        headers: { "Cache-Control": cacheControl.hashed },
      },
    ],
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/**
 * https://developers.cloudflare.com/pages/configuration/headers and
 * https://docs.netlify.com/routing/headers: both join the values of a header that two rules set, so
 * no path has two rules for Cache-Control. Both send `max-age=0, must-revalidate` where none is set.
 */
function headersFile({ pathPrefix, headers }: HostConfigurationOptions): string {
  const line = ({ name, value }: Header) => `  ${name}: ${value}\n`;
  return (
    `${pathPrefix}/*\n${headers.map(line).join("")}\n` +
    `${pathPrefix}/${hashedFolder}/*\n` +
    line({ name: "Cache-Control", value: cacheControl.hashed })
  );
}

/** https://httpd.apache.org/docs/2.4/mod/mod_headers.html; needs AllowOverride FileInfo. */
function apache({ pathPrefix, headers }: HostConfigurationOptions): string {
  const line = ({ name, value }: Header) => `Header always set ${name} "${value}"\n`;
  return (
    "# Apache 2.4 with mod_headers: this file belongs into the folder of the site.\n" +
    headers.map(line).join("") +
    line({ name: "Cache-Control", value: cacheControl.other }) +
    `<If "%{REQUEST_URI} =~ m#^${pathPrefix}/${hashedFolder}/#">\n` +
    `  ${line({ name: "Cache-Control", value: cacheControl.hashed })}</If>\n` +
    "AddType text/javascript .js\nAddType application/json .json .map\n"
  );
}

/** https://nginx.org/en/docs/http/ngx_http_headers_module.html: a location repeats every header. */
function nginx({ pathPrefix, headers }: HostConfigurationOptions): string {
  const line = ({ name, value }: Header) => `  add_header ${name} "${value}" always;\n`;
  const location = (path: string, cache: string) =>
    `location ${path} {\n` +
    [...headers, { name: "Cache-Control", value: cache }].map(line).join("") +
    "}\n";
  return (
    "# Include this in the server block of the site; root is the folder that holds " +
    `${pathPrefix === "" ? "it" : pathPrefix.slice(1)}.\n` +
    `# It defines "location ${pathPrefix}/": remove one of your own, or give the site its own server block.\n` +
    location(`${pathPrefix}/`, cacheControl.other) +
    location(`${pathPrefix}/${hashedFolder}/`, cacheControl.hashed)
  );
}

/**
 * https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders and
 * https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap: locations are
 * below the folder that holds the file, and inherit its headers.
 */
function internetInformationServices({ headers }: HostConfigurationOptions): string {
  const attribute = (value: string) =>
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const add = ({ name, value }: Header) =>
    `        <remove name="${name}" />\n        <add name="${name}" value="${attribute(value)}" />\n`;
  const customHeaders = (list: readonly Header[]) =>
    `    <httpProtocol>\n      <customHeaders>\n${list.map(add).join("")}` +
    "      </customHeaders>\n    </httpProtocol>\n";
  const mimeType = (extension: string, type: string) =>
    `      <remove fileExtension="${extension}" />\n` +
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />\n`;
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    "<!-- IIS 8 or later: this file belongs into the folder of the site. -->\n" +
    "<configuration>\n  <system.webServer>\n" +
    customHeaders([...headers, { name: "Cache-Control", value: cacheControl.other }]) +
    "    <staticContent>\n" +
    mimeType(".json", "application/json") +
    mimeType(".map", "application/json") +
    // Files without an ending, as the list of checksums is.
    mimeType(".", "text/plain") +
    "    </staticContent>\n  </system.webServer>\n" +
    `  <location path="${hashedFolder}">\n    <system.webServer>\n` +
    customHeaders([{ name: "Cache-Control", value: cacheControl.hashed }])
      .replace(/^/gm, "  ")
      .trimEnd() +
    "\n    </system.webServer>\n  </location>\n</configuration>\n"
  );
}
