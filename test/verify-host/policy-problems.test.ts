import { describe, expect, test } from "@jest/globals";
import { shippedConfiguration } from "../../src/actions/configuration";
import { microsoftClouds } from "../../scripts/package/microsoft-clouds";
import { contentSecurityPolicy } from "../../scripts/package/site-headers";
import { policyProblems } from "../../scripts/verify-host/policy-problems";

const asPackaged = {
  officeScript: microsoftClouds.global.officeScripts[0],
  outlookOrigins: [],
};

const wanted = contentSecurityPolicy(shippedConfiguration, asPackaged);
const withDirective = (name: string, sources: string) =>
  wanted.replace(new RegExp(`${name} [^;]*`, "u"), `${name} ${sources}`);
const sourcesOf = (name: string) => new RegExp(`${name} ([^;]*)`, "u").exec(wanted)?.[1] ?? "";

describe("a policy", () => {
  test.each([
    ["as packaged", wanted],
    ["in another order", wanted.split("; ").reverse().join(";")],
  ])("%s has no problem", (_, policy) => {
    expect(policyProblems(policy, wanted)).toEqual([]);
  });

  test.each<readonly [string, string, RegExp]>([
    ["frame-ancestors", "'none'", /lacks 'self' https:\/\/outlook\.office\.com/u],
    ["frame-ancestors", `${sourcesOf("frame-ancestors")} *`, /must not have \*$/u],
    ["frame-ancestors", `${sourcesOf("frame-ancestors")} https:`, /must not have https:$/u],
    [
      "frame-ancestors",
      `${sourcesOf("frame-ancestors")} http://mail.contoso.example`,
      /must not have http:\/\/mail/u,
    ],
    [
      "frame-ancestors",
      `${sourcesOf("frame-ancestors")} https://*.contoso.example`,
      /must not have https:\/\/\*\.contoso/u,
    ],
    ["connect-src", "'self' https://evil.example", /lacks .*https:\/\/graph\.microsoft\.com/u],
    [
      "connect-src",
      `${sourcesOf("connect-src")} https://evil.example`,
      /^connect-src must not have https:\/\/evil\.example$/u,
    ],
    ["script-src", `${sourcesOf("script-src")} 'unsafe-inline'`, /must not have 'unsafe-inline'/u],
  ])("with %s %s has a problem", (name, sources, problem) => {
    expect(policyProblems(withDirective(name, sources), wanted).join("\n")).toMatch(problem);
  });

  test.each(["sandbox", "script-src-elem", "require-trusted-types-for"])(
    "with a directive %s has a problem",
    (name) => {
      expect(policyProblems(`${wanted}; ${name} 'self'`, wanted)).toEqual([
        `remove the directive ${name}`,
      ]);
    },
  );

  test("that lacks a directive has a problem", () => {
    expect(policyProblems("default-src 'none'", wanted)).toContain("no frame-ancestors");
  });

  test("is judged by the first of two directives of one name", () => {
    const twice = `connect-src *; ${wanted}`;
    expect(policyProblems(twice, wanted).join("\n")).toMatch(/connect-src must not have \*/u);
  });
});
