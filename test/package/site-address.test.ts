import { describe, expect, test } from "@jest/globals";
import { readSite } from "../../scripts/package/site-address";

describe("the address of a deployed copy", () => {
  test.each([
    ["https://addin.contoso.example", "https://addin.contoso.example"],
    ["https://addin.contoso.example/", "https://addin.contoso.example"],
    ["https://addin.contoso.example:8443/a/b/", "https://addin.contoso.example:8443/a/b"],
  ])("%s is read", (text, site) => {
    expect(readSite(text)).toBe(site);
  });

  test.each([
    [
      "https://addin.contoso.example/mail/taskpane.html",
      /give the folder.* Write https:\/\/addin\.contoso\.example\/mail$/u,
    ],
    [
      "https://addin.contoso.example/taskpane.html?a=b",
      /give the folder.* Write https:\/\/addin\.contoso\.example$/u,
    ],
    ["https://addin.contoso.example/mail?a=b", /Write https:\/\/addin\.contoso\.example\/mail$/u],
    ["http://addin.contoso.example/mail", /https/u],
    ["addin.contoso.example", /with https, like/u],
    ["https://*.contoso.example/mail", /not the name of one host/u],
    ["https://me@addin.contoso.example/mail", /only the origin/u],
  ])("%s is refused", (text, message) => {
    expect(() => readSite(text)).toThrow(message);
  });
});
