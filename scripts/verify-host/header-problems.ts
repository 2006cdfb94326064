import type { Configuration } from "../../src/actions/configuration";
import {
  cacheControl,
  contentSecurityPolicy,
  hashedFolder,
  securityHeaders,
} from "../package/site-headers";
import { policyProblems } from "./policy-problems";

/** Content types by ending, as a browser under nosniff wants them. */
const contentTypes: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/u,
  js: /^(?:text|application)\/javascript\b/u,
  css: /^text\/css\b/u,
  png: /^image\/png\b/u,
  xml: /^(?:text|application)\/xml\b/u,
};

/**
 * Compares the headers of a file with those that the package asks for.
 *
 * @param configuration that is live on the host: its endpoints belong into the policy
 * @returns one sentence a problem
 */
export function headerProblems(
  file: string,
  headers: Headers,
  configuration: Configuration,
): readonly string[] {
  const wantedPolicy = contentSecurityPolicy(configuration, []);
  const contentType = headers.get("content-type") ?? "";
  const expectedType = contentTypes[file.slice(file.lastIndexOf(".") + 1)];
  const policy = headers.get("content-security-policy") ?? "";
  const cache = headers.get("cache-control") ?? "";
  return [
    ...securityHeaders(wantedPolicy)
      .filter(({ name, value }) =>
        name === "Content-Security-Policy" ? policy === "" : headers.get(name) !== value,
      )
      .map(({ name, value }) => {
        const served = headers.get(name);
        return served === null
          ? `${file} is served without ${name}.`
          : `${file} is served with ${name}: ${served}, not ${value}.`;
      }),
    ...(policy === ""
      ? []
      : policyProblems(policy, wantedPolicy).map(
          (problem) => `${file}: ${problem} in the Content-Security-Policy.`,
        )),
    ...(headers.has("x-frame-options")
      ? [`${file} is served with X-Frame-Options, which keeps Outlook from showing the pane.`]
      : []),
    ...(expectedType !== undefined && !expectedType.test(contentType)
      ? [`${file} is served as ${contentType === "" ? "nothing" : contentType}.`]
      : []),
    ...cacheProblems(file, cache),
  ];
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
