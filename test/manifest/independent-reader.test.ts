import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import packageJson from "../../package.json";
import { manifestXml, variants } from "../../scripts/manifest/manifest-xml";
import { temporaryFolder } from "../temporary-folder";

/*
 * Microsoft's own reader of manifests, which shares nothing with scripts/manifest. (Its validation
 * asks a service on the internet: `npm run validate-manifest`.)
 */

const site = "https://addin.contoso.example";
const folder = temporaryFolder();

/** What the reader makes of manifests; it is a CommonJS package, which Jest cannot load whole. */
function read(...manifests: readonly string[]): readonly unknown[] {
  const paths = manifests.map((manifest, position) => {
    const path = join(folder, `${position}.xml`);
    writeFileSync(path, manifest);
    return path;
  });
  const script = `
    import { OfficeAddinManifest } from "office-addin-manifest";
    const read = (path) =>
      OfficeAddinManifest.readManifestFile(path).catch(({ message }) => ({ error: message }));
    console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(read))));`;
  const output = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", script, ...paths],
    { encoding: "utf8" },
  );
  return JSON.parse(output) as readonly unknown[];
}

test("Microsoft's reader finds the add-in, its site and its permission in every variant", () => {
  const { version } = packageJson;
  const infos = read(...variants.map((variant) => manifestXml({ site, version, variant })));
  const expected = variants.map((variant) => ({
    id: "3856ce0d-be7e-4b9d-a132-c9e3cf410804",
    version,
    displayName: "Amex Mail Check",
    officeAppType: "MailApp",
    hosts: ["Mailbox"],
    permissions: variant === "exchange-server" ? "ReadWriteMailbox" : "ReadItem",
    iconUrl: `${site}/assets/icon-64.png`,
    highResolutionIconUrl: `${site}/assets/icon-128.png`,
    supportUrl: `${site}/support.html`,
  }));
  expect(infos).toMatchObject(expected);
});

test("Microsoft's reader refuses what is no manifest", () => {
  expect(read("<OfficeApp><Id>")).toEqual([{ error: expect.stringMatching(/parse/) }]);
});
