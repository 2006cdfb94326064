import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { parseConfiguration } from "../../src/actions/parse-configuration";
import { parseChecksums, sha256 } from "../../scripts/package/checksums";
import { makePackage } from "../../scripts/package/make-package";
import { readPackageOptions } from "../../scripts/package/package-options";
import { parsePackageSettings } from "../../scripts/package/package-settings";
import { UsageError } from "../../scripts/run-command";
import { buildStandInSite } from "./stand-in-site";
import { temporaryFolder } from "../temporary-folder";

const origin = "https://addin.contoso.example";

async function packaged(...args: readonly string[]) {
  const folder = path.join(temporaryFolder(), "out");
  const options = await readPackageOptions(["--origin", origin, "--out", folder, ...args]);
  const summary = await makePackage(options, buildStandInSite);
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const filesIn = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return { folder, options, summary, read, filesIn };
}

describe("a package", () => {
  test("holds a manifest of each variant, with the origin and without localhost", async () => {
    const { read, summary } = await packaged();
    expect(summary.manifests).toEqual([
      "manifest.xml",
      "manifest.exchange-server.xml",
      "manifest.ribbon-report.xml",
    ]);
    for (const file of summary.manifests) {
      expect(read(file)).toContain(`"${origin}/taskpane.html"`);
      expect(read(file)).not.toContain("localhost");
    }
    expect(read("manifest.exchange-server.xml")).toContain("ReadWriteMailbox");
  });

  test("holds the one manifest asked for as manifest.xml", async () => {
    const { read, summary } = await packaged("--variant", "exchange-server");
    expect(summary.manifests).toEqual(["manifest.xml"]);
    expect(read("manifest.xml")).toContain("ReadWriteMailbox");
  });

  test("may be hosted below a path", async () => {
    const { read, summary } = await packaged("--path", "/mail");
    expect(summary.site).toBe(`${origin}/mail`);
    expect(read("manifest.xml")).toContain(`"${origin}/mail/taskpane.html"`);
    expect(read("_headers")).toContain("\n/mail/static/taskpane.0123456789abcdef0123.js\n");
    expect(read("nginx.conf")).toContain("location /mail/static/ {");
    expect(read(".htaccess")).toContain("m#^/mail/static/#");
    expect(read("staticwebapp.config.json")).toContain('"/mail/static/taskpane.');
  });

  test("holds a configuration that the pane accepts", async () => {
    const clientId = "11111111-2222-3333-4444-555555555555";
    const { read } = await packaged("--client-id", clientId);
    const { problems, configuration } = await parseConfiguration(read("config.json"));
    expect(problems).toEqual([]);
    expect(configuration.clientId).toBe(clientId);
  });

  test("lists the checksum of every file but list, configuration and compressed copies", async () => {
    const { folder, read, filesIn } = await packaged();
    const checksums = parseChecksums(read("SHA256SUMS"));
    const listed = filesIn().filter((file) => !/\.(?:br|gz)$/u.test(file));
    expect([...checksums.keys(), "SHA256SUMS", "config.json"].sort()).toEqual(listed.sort());
    for (const [file, checksum] of checksums) {
      expect(sha256(readFileSync(path.join(folder, file)))).toBe(checksum);
    }
  });

  test("holds compressed copies of what has a hash in its name, and of nothing else", async () => {
    const { folder, read, filesIn, summary } = await packaged();
    const script = "static/taskpane.0123456789abcdef0123.js";
    const copies = filesIn().filter((file) => /\.(?:br|gz)$/u.test(file));
    expect(copies.sort()).toEqual([`${script}.br`, `${script}.gz`]);
    const bytes = (ending: string) => readFileSync(path.join(folder, `${script}${ending}`));
    expect(brotliDecompressSync(bytes(".br")).toString()).toBe(read(script));
    expect(gunzipSync(bytes(".gz")).toString()).toBe(read(script));
    expect(summary.files).toBe(filesIn().length);
  });

  test("is the same when made again, in place of the former one", async () => {
    const { folder, options, read } = await packaged();
    const before = read("SHA256SUMS");
    await makePackage(options, buildStandInSite);
    expect(read("SHA256SUMS")).toBe(before);
    expect(readdirSync(path.dirname(folder))).toEqual(["out"]);
  });

  test.each<readonly [string, (folder: string) => string]>([
    ["a folder of other files", (folder) => path.dirname(folder)],
    [
      "a former one with a file added",
      (folder) => {
        writeFileSync(path.join(folder, "notes.txt"), "");
        return folder;
      },
    ],
    [
      "a former one with another file compressed",
      (folder) => {
        writeFileSync(path.join(folder, "notes.txt.gz"), "");
        return folder;
      },
    ],
    [
      "a folder with the checksums of something else",
      (folder) => {
        const downloads = path.join(path.dirname(folder), "downloads");
        mkdirSync(downloads);
        writeFileSync(path.join(downloads, "disk.iso"), "");
        writeFileSync(path.join(downloads, "SHA256SUMS"), `${sha256(Buffer.from(""))}  disk.iso\n`);
        return downloads;
      },
    ],
  ])("does not take the place of %s", async (_, prepare) => {
    const { folder, options } = await packaged();
    const outputFolder = prepare(folder);
    const before = readdirSync(outputFolder);
    await expect(makePackage({ ...options, outputFolder }, buildStandInSite)).rejects.toThrow(
      UsageError,
    );
    expect(readdirSync(outputFolder)).toEqual(before);
  });

  test("says how it was made", async () => {
    const { read } = await packaged("--outlook-origin", "https://mail.contoso.example");
    expect(parsePackageSettings(read("package-settings.json"))).toEqual({
      site: origin,
      officeScript: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
      outlookOrigins: ["https://mail.contoso.example"],
    });
  });

  test("is left as it was when the build fails", async () => {
    const { folder, options, read } = await packaged();
    const failing = () => Promise.reject(new Error("no"));
    await expect(makePackage(options, failing)).rejects.toThrow("no");
    expect(read("SHA256SUMS")).not.toBe("");
    expect(readdirSync(path.dirname(folder))).toEqual([path.basename(folder)]);
  });

  test("is not made with a manifest that names a missing page", async () => {
    const { options } = await packaged();
    const incomplete = async (folder: string) => {
      await buildStandInSite(folder);
      writeFileSync(path.join(folder, "assets/icon-16.png"), "");
    };
    await expect(makePackage(options, incomplete)).rejects.toThrow(/icon-16\.png is not a PNG/u);
  });
});
