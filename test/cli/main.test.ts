import { beforeEach, describe, expect, test } from "@jest/globals";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { signIds } from "../../src/checks/check-result";
import { maxFileSize } from "../../src/cli/check-file";
import { runCommand } from "./run-command";
import { temporaryFolder } from "../temporary-folder";

const fixtures = join(__dirname, "../fixtures/cli");
const scam = join(fixtures, "scam.eml");
const folder = join(fixtures, "folder");
const lunch = join(folder, "b-lunch.eml");
const empty = join(fixtures, "broken/empty.eml");
const hostile = join(fixtures, "hostile.eml");

const parsedLines = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("exit status", () => {
  test.each([
    [0, [folder]],
    [1, [scam]],
    [1, [lunch, scam, "missing.eml"]],
    [0, [lunch, "missing.eml"]],
    [2, ["missing.eml"]],
    [2, [empty, "missing.eml"]],
    [2, []],
    [2, ["--format", "xml", lunch]],
    [2, ["--lang", "de", lunch]],
    [2, ["--colour", lunch]],
    [2, ["--format"]],
    [0, ["--help"]],
    [0, ["--version"]],
  ])("is %d for %j", async (expected, args) => {
    expect((await runCommand(args)).status).toBe(expected);
  });

  test("is 2 for a folder without mail", async () => {
    const none = temporaryFolder();
    const { status, stderr } = await runCommand([none]);
    expect(status).toBe(2);
    expect(stderr).toContain("No email file");
  });
});

describe("what goes wrong", () => {
  test.each([
    [[], "Name at least one email file"],
    [["--format", "xml", lunch], "xml"],
    [["--lang", "de", lunch], "ja or en"],
    [["--colour", lunch], "--colour"],
  ])("is told on standard error: %j", async (args, expected) => {
    const { stderr, stdout } = await runCommand(args);
    expect(stderr).toContain(expected);
    expect(stderr).toContain("--help");
    expect(stdout).toBe("");
  });

  test("is told in Japanese where that is the language", async () => {
    const { stderr } = await runCommand([], { env: { LANG: "ja_JP.UTF-8" } });
    expect(stderr).toContain("指定してください");
  });
});

describe("language", () => {
  test.each([
    ["en", {}, []],
    ["ja", { LANG: "ja_JP.UTF-8" }, []],
    ["ja", { LC_ALL: "ja", LANG: "en_US.UTF-8" }, []],
    ["en", { LC_MESSAGES: "C", LANG: "ja_JP.UTF-8" }, []],
    ["en", { LC_ALL: "", LANG: "" }, []],
    ["en", { LANG: "ja_JP.UTF-8" }, ["--lang", "en"]],
    ["ja", {}, ["--lang", "ja"]],
  ])("is %s with %j and %j", async (expected, env, args) => {
    const { stdout } = await runCommand([...args, scam], { env });
    expect(/\p{Script=Hiragana}/u.test(stdout)).toBe(expected === "ja");
  });
});

describe("JSON", () => {
  test("is the result with the path, and each finding's reason", async () => {
    const { stdout } = await runCommand(["--format", "json", scam]);
    const [line] = parsedLines(stdout);
    expect(line).toEqual({
      path: scam,
      verdict: "scam",
      presentsAs: "american-express",
      namesBrand: true,
      ruleSet: { id: "american-express", version: expect.any(String) },
      signs: signIds.map((id) =>
        expect.objectContaining({ id, status: expect.any(String), findings: expect.any(Array) }),
      ),
      links: [
        expect.objectContaining({
          kind: "web",
          text: "https://www.americanexpress.com/",
          address: "https://card-check.example/login.php",
          target: "https://card-check.example/login.php",
          host: "card-check.example",
          owner: "foreign",
        }),
      ],
    });
    const { signs } = line as { signs: { findings: { code: string; reason: string }[] }[] };
    for (const { reason } of signs.flatMap(({ findings }) => findings)) {
      expect(reason).not.toBe("");
    }
  });

  test("has one line a message, in the order of the paths and of the names", async () => {
    const { stdout } = await runCommand(["--format", "json", scam, folder, "missing.eml", empty]);
    const lines = parsedLines(stdout);
    expect(lines.map(({ path }) => path)).toEqual([
      scam,
      lunch,
      join(folder, "sub/A-LUNCH.EML"),
      "missing.eml",
      empty,
    ]);
    expect(lines.slice(3)).toEqual([
      { path: "missing.eml", error: "There is no such file." },
      { path: empty, error: "The file is empty." },
    ]);
  });

  test("reads standard input", async () => {
    const { stdout } = await runCommand(["--format", "json", "-"], { stdin: readFileSync(scam) });
    expect(parsedLines(stdout)).toEqual([expect.objectContaining({ path: "-", verdict: "scam" })]);
  });

  test("lets no control or formatting character of the message through", async () => {
    const { stdout } = await runCommand(["--format", "json", hostile]);
    expect(stdout.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(JSON.stringify(parsedLines(stdout)[0])).toContain("\u202E");
  });
});

describe("text", () => {
  test("shows the verdict, the four signs and the links, unclickable", async () => {
    const { stdout } = await runCommand([scam]);
    for (const expected of [
      scam,
      "Sender",
      "company",
      "hxxps://card-check[.]example/login[.]php",
    ]) {
      expect(stdout).toContain(expected);
    }
    expect(stdout).not.toMatch(/https?:\/\/card-check/);
    expect(stdout.match(/Warning sign/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test("says what to do after a slip once, after all messages", async () => {
    const { stdout } = await runCommand([scam, scam]);
    expect(stdout.match(/Did you already click/g)).toHaveLength(1);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 checked: scam 2");
  });

  test("lets no control or formatting character of the message through", async () => {
    const { stdout } = await runCommand([hostile], { stdoutIsTerminal: false });
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(stdout).toContain("⟨U+202E⟩");
  });

  test.each([
    [true, true, {}],
    [false, false, {}],
    [false, true, { NO_COLOR: "1" }],
    [false, true, { TERM: "dumb" }],
    [true, true, { NO_COLOR: "" }],
  ])("is coloured: %s, on a terminal: %s, with %j", async (expected, stdoutIsTerminal, env) => {
    const { stdout } = await runCommand([scam], { stdoutIsTerminal, env });
    expect(stdout.includes("\u001B[31m")).toBe(expected);
  });
});

describe("progress", () => {
  test("is counted on a terminal's standard error, and taken away at the end", async () => {
    const { stderr } = await runCommand([scam], { stderrIsTerminal: true });
    expect(stderr).toContain("1 checked");
    expect(stderr.endsWith("\r\u001B[K")).toBe(true);
  });

  test("is silent elsewhere", async () => {
    expect((await runCommand([scam])).stderr).toBe("");
  });
});

describe("within a folder", () => {
  let home: string;
  beforeEach(() => {
    home = temporaryFolder();
    writeFileSync(join(home, "a.eml"), readFileSync(lunch));
  });

  const outcomes = async (): Promise<readonly (readonly [name: string, outcome: unknown])[]> => {
    const { stdout } = await runCommand(["--format", "json", home]);
    return parsedLines(stdout).map(({ path, verdict, error }) => [
      relative(home, String(path)),
      verdict ?? error,
    ]);
  };

  test.each([
    ["a mail", "link.eml", scam],
    ["a folder", "link", fixtures],
    ["the folder itself", "link", "."],
    ["nothing", "link.eml", "gone.eml"],
  ])("a link to %s is named and not followed", async (_what, name, target) => {
    symlinkSync(target, join(home, name));
    expect(await outcomes()).toEqual([
      ["a.eml", "unrelated"],
      [name, expect.stringContaining("link")],
    ]);
  });

  test("a link that is neither mail nor folder is none of its concern", async () => {
    symlinkSync(join(fixtures, "folder/notes.txt"), join(home, "notes.txt"));
    expect(await outcomes()).toEqual([["a.eml", "unrelated"]]);
  });

  test("a named pipe is named and not read", async () => {
    execFileSync("mkfifo", [join(home, "pipe.eml")]);
    expect(await outcomes()).toEqual([
      ["a.eml", "unrelated"],
      ["pipe.eml", expect.stringContaining("pipe")],
    ]);
  });
});

test("a link that is named itself is followed", async () => {
  const home = temporaryFolder();
  symlinkSync(folder, join(home, "mail"));
  const { stdout } = await runCommand(["--format", "json", join(home, "mail")]);
  expect(parsedLines(stdout)).toHaveLength(2);
});

test("a file that is larger than any mail is not read", async () => {
  const home = temporaryFolder();
  const large = join(home, "large.eml");
  writeFileSync(large, readFileSync(lunch));
  truncateSync(large, maxFileSize + 1);
  const { stdout, status } = await runCommand([large]);
  expect(stdout).toContain("150 MB");
  expect(status).toBe(2);
});

test("a named pipe is read to its end", async () => {
  const home = temporaryFolder();
  const pipe = join(home, "pipe.eml");
  execFileSync("mkfifo", [pipe]);
  spawn("cp", [scam, pipe]);
  const { stdout } = await runCommand(["--format", "json", pipe]);
  expect(parsedLines(stdout)).toEqual([expect.objectContaining({ verdict: "scam" })]);
});

test("a device that never ends is given up", async () => {
  const { stdout, status } = await runCommand(["/dev/zero"]);
  expect(stdout).toContain("150 MB");
  expect(status).toBe(2);
});

test("a mail of which only the ends were read is no mail that claims nothing", async () => {
  const stdin = `From: a@b.example\n\n${"The roses are out. ".repeat(50_000)}`;
  const { stdout, status } = await runCommand(["--format", "json", "-"], { stdin });
  expect(parsedLines(stdout)).toEqual([
    { path: "-", error: expect.stringContaining("its beginning and end") },
  ]);
  expect(status).toBe(2);
});

test("a mail whose body could not be read is no mail that claims nothing", async () => {
  const stdin = `From: a@b.example\n\n${"a\n".repeat(60_000)}`;
  const { stdout, status } = await runCommand(["--format", "json", "-"], { stdin });
  expect(parsedLines(stdout)).toEqual([
    { path: "-", error: expect.stringContaining("could not be read") },
  ]);
  expect(status).toBe(2);
});
