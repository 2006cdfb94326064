import { type Xml, xml } from "../../src/actions/ews/xml";
import { indentedXml } from "../indented-xml";
import { cacheControl, hashedFolder, type Header, iconFolder } from "./site-headers";

/** Of `_headers`; Cloudflare Pages reads no more: https://developers.cloudflare.com/pages/configuration/headers. */
const maxHeaderRules = 100;

interface HostConfigurationOptions {
  /** Empty, or a path that begins but does not end with a slash. */
  readonly pathPrefix: string;
  readonly headers: readonly Header[];
  /** Paths of all files, relative to the site. */
  readonly files: readonly string[];
}

/** A file that tells a web server what to send: it is not itself part of the site. */
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
    { host: "Cloudflare Pages and Netlify", file: "_headers", text: headersFile(options) },
    { host: "Cloudflare Pages, beside _headers", file: "_redirects", text: rewrites(options) },
    { host: "Apache", file: ".htaccess", text: apache(options) },
    { host: "nginx", file: "nginx.conf", text: nginx(options) },
    { host: "IIS", file: "web.config", text: internetInformationServices(options) },
  ];
}

/** The names of these files: a web server need not serve them. */
export const hostConfigurationFiles: ReadonlySet<string> = new Set(
  hostConfigurations({ pathPrefix: "", headers: [], files: [] }).map(({ file }) => file),
);

/**
 * Files with a hash, one by one: where a host sends the headers of a rule with every status, a rule
 * for the whole folder would make "not found" immutable.
 */
function hashedFiles({ files }: HostConfigurationOptions): readonly string[] {
  return files.filter((file) => file.startsWith(`${hashedFolder}/`));
}

/**
 * https://learn.microsoft.com/azure/static-web-apps/configuration: a route's headers are joined with
 * the global ones, and win where both have the same.
 */
function azureStaticWebApps(options: HostConfigurationOptions): string {
  const { pathPrefix, headers } = options;
  const asObject = (list: readonly Header[]) =>
    Object.fromEntries(list.map(({ name, value }) => [name, value]));
  const route = (path: string, cache: string) => ({
    route: `${pathPrefix}/${path}`,
    headers: { "Cache-Control": cache },
  });
  const configuration = {
    globalHeaders: asObject([...headers, { name: "Cache-Control", value: cacheControl.other }]),
    routes: [
      ...hashedFiles(options).map((file) => route(file, cacheControl.hashed)),
      route(`${iconFolder}/*`, cacheControl.icon),
    ],
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/**
 * https://developers.cloudflare.com/pages/configuration/headers and
 * https://docs.netlify.com/routing/headers: both join the values of a header that two rules set, so
 * no path has two rules for Cache-Control. Both send `max-age=0, must-revalidate` where none is set,
 * and the headers of a rule with every status
 * (https://github.com/cloudflare/workers-sdk/blob/main/packages/pages-shared/asset-server/handler.ts).
 */
function headersFile(options: HostConfigurationOptions): string {
  const { pathPrefix, headers } = options;
  const line = ({ name, value }: Header) => `  ${name}: ${value}\n`;
  const caching = (path: string, cache: string) =>
    `${pathPrefix}/${path}\n${line({ name: "Cache-Control", value: cache })}`;
  const rules = [
    `${pathPrefix}/*\n${headers.map(line).join("")}`,
    caching(`${iconFolder}/*`, cacheControl.icon),
    ...hashedFiles(options).map((file) => caching(file, cacheControl.hashed)),
  ];
  if (rules.length > maxHeaderRules) {
    throw new Error(`${rules.length} rules in _headers: Cloudflare Pages reads ${maxHeaderRules}.`);
  }
  return rules.join("\n");
}

/**
 * Cloudflare Pages redirects `taskpane.html` to `taskpane`, unless a rule of status 200 leads there
 * (https://developers.cloudflare.com/pages/configuration/serving-pages, …/redirects#proxying). For
 * Netlify, which serves a file where there is one, the rule does nothing.
 */
function rewrites({ pathPrefix, files }: HostConfigurationOptions): string {
  return files
    .filter((file) => file.endsWith(".html"))
    .map((file) => `${pathPrefix}/${file} ${pathPrefix}/${file.slice(0, -".html".length)} 200\n`)
    .join("");
}

/**
 * https://httpd.apache.org/docs/2.4/mod/mod_headers.html; needs AllowOverride FileInfo. `always`
 * sets a header with every status; without it, with success only.
 *
 * With mod_rewrite, a browser that takes it gets the compressed copy, of which mod_mime reads type and
 * encoding from the two endings (https://httpd.apache.org/docs/2.4/mod/mod_mime.html#multipleext).
 */
function apache({ pathPrefix, headers }: HostConfigurationOptions): string {
  const always = ({ name, value }: Header) => `Header always set ${name} "${value}"\n`;
  const compressedCopy = (encoding: string, ending: string) =>
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b\n` +
    `  RewriteCond %{REQUEST_FILENAME}.${ending} -f\n` +
    `  RewriteRule ^${hashedFolder}/.+\\.(?:js|css)$ %{REQUEST_URI}.${ending} [END,E=no-brotli:1,E=no-gzip:1]\n`;
  const below = (folder: string, line: string) =>
    `<If "%{REQUEST_URI} =~ m#^${pathPrefix}/${folder}/#">\n  ${line}\n</If>\n`;
  return (
    "# Apache 2.4 with mod_headers: this file belongs into the folder of the site.\n" +
    headers.map(always).join("") +
    `Header set Cache-Control "${cacheControl.other}"\n` +
    below(
      hashedFolder,
      `Header set Cache-Control "${cacheControl.hashed}"\n  Header append Vary Accept-Encoding`,
    ) +
    below(iconFolder, "Header unset Cache-Control") +
    "<IfModule mod_rewrite.c>\n  RewriteEngine On\n" +
    compressedCopy("br", "br") +
    compressedCopy("gzip", "gz") +
    "</IfModule>\nRemoveType .gz\nAddEncoding br .br\nAddEncoding gzip .gz\n" +
    "AddType text/javascript .js\nAddType application/json .json .map\n"
  );
}

/**
 * - https://nginx.org/en/docs/http/ngx_http_headers_module.html: a location repeats every header.
 *   `always` sets one with every status; without it, with success and redirections only.
 * - https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html: in the packages of nginx.org and of
 *   distributions. https://github.com/google/ngx_brotli is a package of its own, without which nginx
 *   would not start.
 */
function nginx({ pathPrefix, headers }: HostConfigurationOptions): string {
  const always = ({ name, value }: Header) => `  add_header ${name} "${value}" always;\n`;
  const location = (path: string, cache: string) =>
    `location ${pathPrefix}/${path} {\n${headers.map(always).join("")}${cache}}\n`;
  const caching = (value: string) => `  add_header Cache-Control "${value}";\n`;
  return (
    "# Include this in the server block of the site; root is the folder that holds " +
    `${pathPrefix === "" ? "it" : pathPrefix.slice(1)}.\n` +
    `# It defines "location ${pathPrefix}/": remove one of your own, or give the site its own server block.\n` +
    location("", caching(cacheControl.other)) +
    location(`${iconFolder}/`, "") +
    location(
      `${hashedFolder}/`,
      `${caching(cacheControl.hashed)}  gzip_static on;\n  gzip_vary on;\n` +
        "  # Smaller by a sixth; needs the module ngx_brotli:\n  # brotli_static on;\n",
    )
  );
}

/**
 * - https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders: sent
 *   with every status.
 * - https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache: sent
 *   with files that are there.
 * - https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap
 *
 * Locations are below the folder that holds the file, and inherit what is set for it.
 */
function internetInformationServices({ headers }: HostConfigurationOptions): string {
  const header = ({ name, value }: Header): Xml => xml`
    <remove name="${name}" />
    <add name="${name}" value="${value}" />`;
  const mimeType = (extension: string, type: string): Xml => xml`
    <remove fileExtension="${extension}" />
    <mimeMap fileExtension="${extension}" mimeType="${type}" />`;
  const location = (folder: string, clientCache: Xml): Xml => xml`
    <location path="${folder}">
      <system.webServer>
        <staticContent>${clientCache}</staticContent>
      </system.webServer>
    </location>`;
  // As the list of checksums is.
  const filesWithoutEnding = ".";
  const kept = xml`
    <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />`;
  return indentedXml(
    "IIS 8 or later: this file belongs into the folder of the site.",
    xml`
      <configuration>
        <system.webServer>
          <httpProtocol>
            <customHeaders>
              ${headers.map(header)}
              <remove name="Cache-Control" />
            </customHeaders>
          </httpProtocol>
          <staticContent>
            <clientCache cacheControlMode="DisableCache" />
            ${mimeType(".json", "application/json")}
            ${mimeType(".map", "application/json")}
            ${mimeType(filesWithoutEnding, "text/plain")}
          </staticContent>
        </system.webServer>
        ${location(hashedFolder, kept)}
        ${location(iconFolder, xml`<clientCache cacheControlMode="NoControl" />`)}
      </configuration>`,
  );
}
