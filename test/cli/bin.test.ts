import { beforeAll, expect, test } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { buildCommand } from "../../scripts/command/build-command";
import { temporaryFolder } from "../temporary-folder";

const folder = temporaryFolder();
const bin = join(folder, "bin.mjs");
beforeAll(async () => {
  await buildCommand(folder);
});

const fixtures = join(__dirname, "../fixtures/cli");

test("runs from any folder", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [bin, "--format", "json", join(fixtures, "scam.eml")],
    { cwd: tmpdir(), encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ verdict: "scam" }));
}, 60_000);

test("ends quietly when nobody reads its output any more", async () => {
  const paths = Array.from({ length: 300 }, () => join(fixtures, "scam.eml"));
  const child = spawn(process.execPath, [bin, "--format", "json", ...paths]);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = (await once(child, "exit")) as [number | null];
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 60_000);

test("checks many files on all cores, and tells them in their order", () => {
  const names = ["scam.eml", "missing.eml", "hostile.eml"];
  const paths = Array.from({ length: 240 }, (_, index) =>
    join(fixtures, names[index % names.length] ?? ""),
  );
  const { stdout } = spawnSync(process.execPath, [bin, "--format", "json", ...paths], {
    encoding: "utf8",
    maxBuffer: Infinity,
  });
  const lines = stdout.trimEnd().split("\n");
  const told = lines.map((line) => (JSON.parse(line) as { readonly path: string }).path);
  expect(told).toEqual(paths);
  expect(new Set(lines).size).toBe(names.length);
}, 120_000);

test("a file for which memory does not suffice is one line, and the others go on", () => {
  const line = `${"The quick brown fox jumps over the lazy dog. ".repeat(3)}\n`;
  const [large, medium] = [join(folder, "large.eml"), join(folder, "medium.eml")];
  writeFileSync(large, `From: a@b.example\n\n${line.repeat(100_000)}`);
  writeFileSync(medium, `From: a@b.example\n\n${line.repeat(3_000)}`);
  const lunch = join(fixtures, "folder/b-lunch.eml");
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=60", bin, "--format", "json", lunch, large, medium, lunch],
    { encoding: "utf8" },
  );
  const outcomes = stdout
    .trimEnd()
    .split("\n")
    .map((written) => JSON.parse(written) as { readonly verdict?: string; readonly error?: string })
    .map(({ verdict, error }) => verdict ?? error);
  expect(outcomes).toEqual([
    "unrelated",
    expect.stringContaining("could not be checked"),
    "unrelated",
    "unrelated",
  ]);
  expect(status).toBe(0);
}, 120_000);

/** The scam of the fixtures with a PDF of one page attached. */
function mailWithPdf(content: string, resources: string, objects: readonly Buffer[]): string {
  const pdf = Buffer.concat([
    Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<${resources}>>>>endobj
`),
    pdfStream(4, "", deflateSync(content)),
    ...objects,
    Buffer.from("trailer<</Root 1 0 R>>"),
  ]);
  const attached = [
    "Content-Type: application/pdf; name=bill.pdf",
    "Content-Disposition: attachment; filename=bill.pdf",
    "Content-Transfer-Encoding: base64",
    "",
    pdf.toString("base64").replace(/.{76}/g, "$&\r\n"),
  ].join("\r\n");
  const scam = readFileSync(join(fixtures, "scam.eml"), "utf8").replaceAll("\n", "\r\n");
  const type = "Content-Type: text/html; charset=utf-8";
  return `${scam.replace(type, `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${type}`)}\r\n--b\r\n${attached}\r\n--b--\r\n`;
}

const pdfStream = (number: number, dictionary: string, deflated: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `${number} 0 obj<<${dictionary}/Length ${deflated.length}/Filter/FlateDecode>>stream\n`,
    ),
    deflated,
    Buffer.from("\nendstream endobj\n"),
  ]);

test.each([
  [
    "of the engine, for operators",
    ["--max-old-space-size=40"],
    mailWithPdf(
      `BT /F1 9 Tf ${"(a) Tj ".repeat(300_000)}`,
      "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>",
      [],
    ),
  ],
  [
    "that it is allowed, for what stands behind a picture",
    [],
    mailWithPdf("/I1 Do", "/XObject<</I1 5 0 R>>", [
      pdfStream(
        5,
        "/Subtype/Image/Width 99/Height 99/BitsPerComponent 8/ColorSpace/DeviceGray",
        deflateSync(new Uint8Array(300_000_000)),
      ),
    ]),
  ],
])(
  "a PDF that takes all memory %s, is left unread, and the mail is checked",
  (_, options, source) => {
    const mail = join(folder, "with-file.eml");
    writeFileSync(mail, source);
    const { stdout, status } = spawnSync(
      process.execPath,
      [...options, bin, "--lang", "en", mail],
      { encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stdout).toContain("card-check[.]example");
    expect(stdout).toContain("bill[.]pdf");
  },
  120_000,
);

test("a large mail is read from standard input", () => {
  const scam = readFileSync(join(fixtures, "scam.eml"));
  const input = Buffer.concat([scam, Buffer.alloc(1_500_000, "<p>Hello</p>\n")]);
  const { status, stdout } = spawnSync(process.execPath, [bin, "--format", "json", "-"], {
    input,
    encoding: "utf8",
  });
  expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ path: "-", verdict: "scam" }));
  expect(status).toBe(1);
}, 60_000);

const fullDevice = "/dev/full";

(existsSync(fullDevice) ? test : test.skip)(
  "a disk that is full is no verdict",
  () => {
    const output = openSync(fullDevice, "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, join(fixtures, "scam.eml")], {
      stdio: ["ignore", output, "pipe"],
      encoding: "utf8",
    });
    closeSync(output);
    expect(stderr).toContain("ENOSPC");
    expect(status).toBe(2);
  },
  60_000,
);
