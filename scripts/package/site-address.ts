import { UsageError } from "./usage-error";

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
  if (url.protocol !== "https:") {
    throw new UsageError(
      `${option} ${text}: Outlook loads add-ins over https only. Write https://${url.host}`,
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError(`${option} ${text}: only the origin belongs here. Write ${url.origin}`);
  }
  if (url.pathname !== "/") {
    throw new UsageError(
      `${option} ${text}: no path belongs here. Write ${url.origin}` +
        (option === "--origin" ? ` --path ${pathAsGiven(url.pathname)}` : ""),
    );
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

/** Writes a path as it has to be given: one slash at the start and between, none at the end. */
function pathAsGiven(path: string): string {
  return `/${path.split("/").filter(Boolean).join("/")}`;
}
