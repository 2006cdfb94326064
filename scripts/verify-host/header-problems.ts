import { cacheControl, hashedFolder, iconFolder, securityHeaders } from "../package/site-headers";
import { policyProblems } from "./policy-problems";

/** Content types by ending, as a browser under nosniff wants them. */
const contentTypes: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/u,
  js: /^(?:text|application)\/javascript\b/u,
  css: /^text\/css\b/u,
  png: /^image\/png\b/u,
  xml: /^(?:text|application)\/xml\b/u,
};

/** Headers that a host may send of its own accord: the one harmless value, and the harm of others. */
const harmfulHeaders = [
  { name: "X-Frame-Options", harmless: null, harm: "Outlook cannot show the pane" },
  {
    name: "Cross-Origin-Embedder-Policy",
    harmless: "unsafe-none",
    harm: "the browser refuses Office.js",
  },
  {
    name: "Cross-Origin-Resource-Policy",
    harmless: "cross-origin",
    harm: "Outlook cannot show the icons",
  },
  {
    name: "Cross-Origin-Opener-Policy",
    harmless: "unsafe-none",
    harm: "sign-in and dialogs lose their connection to Outlook",
  },
] as const;

/**
 * Compares the headers of a file with those that the package asks for.
 *
 * @param wantedPolicy the Content-Security-Policy for the configuration that is live
 * @returns one clause a problem, the same for every file that has it
 */
export function headerProblems(
  file: string,
  headers: Headers,
  wantedPolicy: string,
): readonly string[] {
  const policy = headers.get("Content-Security-Policy") ?? "";
  return [
    ...securityHeaders(wantedPolicy).flatMap(({ name, value }) => {
      const served = headers.get(name) ?? "";
      if (served === "") return [`served without ${name}`];
      if (served === value || name === "Content-Security-Policy") return [];
      return [`served with ${name}: ${served}, not ${value}`];
    }),
    ...(policy === "" ? [] : policyProblems(policy, wantedPolicy)).map(
      (problem) => `Content-Security-Policy: ${problem}`,
    ),
    ...harmfulHeaders
      .filter(({ name, harmless }) => headers.has(name) && headers.get(name) !== harmless)
      .map(({ name, harm }) => `served with ${name}: ${String(headers.get(name))}, so ${harm}`),
    ...typeProblems(file, headers.get("Content-Type") ?? ""),
    ...cacheProblems(file, headers.get("Cache-Control") ?? ""),
  ];
}

function typeProblems(file: string, contentType: string): readonly string[] {
  const ending = file.slice(file.lastIndexOf(".") + 1);
  const expected = contentTypes[ending];
  if (expected === undefined || expected.test(contentType)) return [];
  return [`.${ending} served as ${contentType === "" ? "no type" : contentType}`];
}

const refusesKeeping = /no-cache|no-store|max-age=0/u;

function cacheProblems(file: string, cache: string): readonly string[] {
  if (file.startsWith(`${hashedFolder}/`)) {
    return cache.includes("immutable")
      ? []
      : [`can be cached forever: serve it with Cache-Control: ${cacheControl.hashed}`];
  }
  if (file.startsWith(`${iconFolder}/`)) {
    return refusesKeeping.test(cache)
      ? [`icon served with Cache-Control: ${cache}, so Outlook may show none: remove that header`]
      : [];
  }
  return refusesKeeping.test(cache)
    ? []
    : [`must be revalidated each time: serve it with Cache-Control: ${cacheControl.other}`];
}
