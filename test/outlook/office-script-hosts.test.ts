import { expect, test } from "@jest/globals";
import { officeScriptHosts } from "../../src/outlook/office-script-hosts";

test("names foreign hosts once, and that of MicrosoftAjax.js", () => {
  const scripts = [
    { src: "https://office.example/1/office.js" },
    { src: "https://office.example/1/more.js" },
    { src: "" },
    { src: "https://addin.contoso.example/static/pane.js" },
  ];
  expect(officeScriptHosts(scripts, "addin.contoso.example")).toEqual([
    "office.example",
    "ajax.aspnetcdn.com",
  ]);
});
