import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type ParseError,
} from "jsonc-parser";

/** A JSON file of `rules/`. */
export interface RuleFile {
  /** Below the project's folder. */
  readonly path: string;
  readonly text: string;
  /** As parsed; nothing is known of it. */
  readonly content: unknown;
}

/** A rule file that cannot be used. The message names the file and the line. */
export class RuleFileError extends Error {
  override readonly name = "RuleFileError";
}

const errorOnLine = (path: string, text: string, offset: number, problem: string): RuleFileError =>
  new RuleFileError(`${path}, line ${text.slice(0, offset).split("\n").length}: ${problem}`);

/** @throws RuleFileError for what is no JSON. */
export function parseRuleFile(path: string, text: string): RuleFile {
  const errors: ParseError[] = [];
  const content: unknown = parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined) {
    const expected = printParseErrorCode(first.error).replace(
      /\B[A-Z]/gu,
      (letter) => ` ${letter}`,
    );
    throw errorOnLine(path, text, first.offset, expected.toLowerCase());
  }
  return { path, text, content };
}

/** @param where The keys and indexes that lead to what is wrong, or to where it is missing. */
export function errorAt(file: RuleFile, where: JSONPath, problem: string): RuleFileError {
  const tree = parseTree(file.text);
  const node = tree && findNodeAtLocation(tree, where);
  return errorOnLine(file.path, file.text, node?.offset ?? 0, problem);
}
