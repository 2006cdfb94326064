import { UsageError } from "../run-command";

/** A name, an IPv4 address, or an IPv6 address in brackets: no wildcard. */
const hostName = /^(?:[\w.-]+|\[[\d:a-f]+\])$/u;

/**
 * Reads an origin as the command line gives it.
 *
 * @returns `https://host` or `https://host:port`
 * @throws UsageError that says what to write instead
 */
export function readOrigin(option: string, text: string): string {
  if (!URL.canParse(text)) {
    throw new UsageError(
      `${option} ${text}: not an address. Write it with https, like https://addin.contoso.example`,
    );
  }
  const url = new URL(text);
  if (!hostName.test(url.hostname)) {
    throw new UsageError(
      `${option} ${text}: not the name of one host. Write it like https://addin.contoso.example`,
    );
  }
  const mended =
    `https://${url.host}` +
    (option === "--origin" && url.pathname !== "/" ? ` --path ${pathAsGiven(url.pathname)}` : "");
  if (url.protocol !== "https:") {
    throw new UsageError(`${option} ${text}: Outlook wants https. Write ${mended}`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError(`${option} ${text}: only the origin belongs here. Write ${mended}`);
  }
  if (url.pathname !== "/") {
    throw new UsageError(`${option} ${text}: no path belongs here. Write ${mended}`);
  }
  if (text !== url.origin) {
    throw new UsageError(
      text.endsWith("/")
        ? `${option} ${text}: no slash at the end. Write ${url.origin}`
        : `${option} ${text}: write it as browsers do, ${url.origin}`,
    );
  }
  return url.origin;
}

const pathPrefix = /^(?:\/[\w.~-]+)+$/u;

/**
 * Reads the path below which the site is hosted.
 *
 * @returns an empty text, or one that begins but does not end with a slash
 * @throws UsageError that says what to write instead
 */
export function readPathPrefix(text: string): string {
  if (text === "" || text === "/") return "";
  const mended = pathAsGiven(text);
  if (/\/\.{1,2}(?:\/|$)/u.test(mended)) {
    throw new UsageError(
      `--path ${text}: a folder may not be called "." or "..". Write the path from the root of the ` +
        "host, like /mail-check",
    );
  }
  if (!pathPrefix.test(mended)) {
    throw new UsageError(
      `--path ${text}: letters, digits, and . _ ~ - between slashes only, like /mail-check`,
    );
  }
  if (text !== mended) {
    throw new UsageError(`--path ${text}: a slash at the start, none at the end. Write ${mended}`);
  }
  return text;
}

/**
 * Reads the address of a deployed copy, as one pastes it: a slash at the end does no harm.
 *
 * @returns an address without a slash at the end
 * @throws UsageError that says what to write instead
 */
export function readSite(text: string): string {
  if (!URL.canParse(text)) return readOrigin("verify-host", text);
  const url = new URL(text);
  const { pathname } = url;
  const folder = pathname.slice(0, pathname.lastIndexOf("/"));
  if (/\.(?:html|js|json|xml)$/u.test(pathname)) {
    throw new UsageError(
      `verify-host ${text}: give the folder, not a file of it. Write https://${url.host}${folder}`,
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new UsageError(
      `verify-host ${text}: nothing belongs behind the path. Write https://${url.host}${pathname}`,
    );
  }
  const withoutPath = `${url.protocol}//${url.username === "" ? "" : `${url.username}@`}${url.host}`;
  return readOrigin("verify-host", withoutPath) + readPathPrefix(pathAsGiven(pathname));
}

/** Writes a path as it has to be given: one slash at the start and between, none at the end. */
function pathAsGiven(path: string): string {
  return `/${path.split("/").filter(Boolean).join("/")}`;
}
