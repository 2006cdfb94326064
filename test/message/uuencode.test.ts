import { expect, test } from "@jest/globals";
import { takeUuencoded } from "../../src/message/mime/uuencode";

const fileOf = (lines: string): string => `begin 644 a.html\n${lines}\`\nend\n`;

test("spaces that were lost at the end of a line are read as zeros", () => {
  const [file] = takeUuencoded(fileOf("#0V%R\n#9 \n")).files;
  expect(file?.content).toEqual(Uint8Array.from([...Buffer.from("Car"), 0x64, 0, 0]));
});

test("a file is no longer than its lines, whatever they claim", () => {
  const lines = "_\n".repeat(1000);
  const [file] = takeUuencoded(fileOf(lines)).files;
  expect(file?.content.length).toBeLessThanOrEqual(lines.length + 2);
});

test("where a file begins within another, the first has no end", () => {
  const { rest, files } = takeUuencoded(`begin 644 a\n#0V%R\n${fileOf("#0V%R\n")}`);
  expect(files.map(({ name }) => name)).toEqual(["a.html"]);
  expect(rest).toBe("begin 644 a\n#0V%R\n\n");
});
