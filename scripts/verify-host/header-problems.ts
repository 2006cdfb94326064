import { shippedConfiguration } from "../../src/actions/configuration";
import {
  cacheControl,
  contentSecurityPolicy,
  hashedFolder,
  securityHeaders,
} from "../package/site-headers";

/** Content types by ending, as a browser under nosniff wants them. */
const contentTypes: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/u,
  js: /^(?:text|application)\/javascript\b/u,
  css: /^text\/css\b/u,
  png: /^image\/png\b/u,
  xml: /^(?:text|application)\/xml\b/u,
};

const shipped = securityHeaders(contentSecurityPolicy(shippedConfiguration, []));

/**
 * Compares the headers of a file with those that the package asks for. A policy may name other
 * endpoints and hosts of Outlook than the shipped one, but may not run more.
 *
 * @returns one sentence a problem
 */
export function headerProblems(file: string, headers: Headers): readonly string[] {
  const contentType = headers.get("content-type") ?? "";
  const expectedType = contentTypes[file.slice(file.lastIndexOf(".") + 1)];
  const policy = headers.get("content-security-policy") ?? "";
  const cache = headers.get("cache-control") ?? "";
  return [
    ...shipped
      .filter(({ name, value }) =>
        name === "Content-Security-Policy" ? policy === "" : headers.get(name) !== value,
      )
      .map(({ name, value }) => {
        const served = headers.get(name);
        return served === null
          ? `${file} is served without ${name}.`
          : `${file} is served with ${name}: ${served}, not ${value}.`;
      }),
    ...(policy === "" ? [] : policyProblems(file, policy)),
    ...(headers.has("x-frame-options")
      ? [`${file} is served with X-Frame-Options, which keeps Outlook from showing the pane.`]
      : []),
    ...(expectedType !== undefined && !expectedType.test(contentType)
      ? [`${file} is served as ${contentType === "" ? "nothing" : contentType}.`]
      : []),
    ...cacheProblems(file, cache),
  ];
}

function policyProblems(file: string, policy: string): readonly string[] {
  const directives = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/u);
      return [name.toLowerCase(), sources.join(" ")];
    }),
  );
  const wanted = contentSecurityPolicy(shippedConfiguration, []).split("; ");
  return wanted.flatMap((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    const served = directives.get(name);
    if (served === undefined) return [`${file}: the Content-Security-Policy has no ${name}.`];
    const isForTenant = ["connect-src", "frame-ancestors"].includes(name);
    return isForTenant
      ? wildcardProblem(file, name, served)
      : served === sources.join(" ")
        ? []
        : [`${file}: ${name} of the Content-Security-Policy is "${served}".`];
  });
}

function wildcardProblem(file: string, name: string, served: string): readonly string[] {
  return served.split(" ").some((source) => ["*", "https:", "http:"].includes(source))
    ? [`${file}: ${name} of the Content-Security-Policy allows every host.`]
    : [];
}

function cacheProblems(file: string, cache: string): readonly string[] {
  if (file.startsWith(`${hashedFolder}/`)) {
    return cache.includes("immutable")
      ? []
      : [`${file} may be kept for ever: serve it with Cache-Control: ${cacheControl.hashed}`];
  }
  return /no-cache|no-store|max-age=0/u.test(cache)
    ? []
    : [`${file} must be asked for each time: serve it with Cache-Control: ${cacheControl.other}`];
}
