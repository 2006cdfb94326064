import { parseArgs } from "node:util";
import { type Language, languageOf, languages } from "../explain/language";
import { errorCode } from "./error-code";

const formats = ["text", "json"] as const;
type Format = (typeof formats)[number];

/** What the reader asks for. */
export type Command =
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "version"; readonly language: Language }
  | {
      readonly kind: "check";
      readonly format: Format;
      readonly language: Language;
      /** Files, folders, and `-` for standard input; at least one. */
      readonly paths: readonly string[];
    };

export type UsageProblem = "no-path" | "unknown-format" | "unknown-language" | "unknown-option";

/** The arguments make no command. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** @param found The argument that is wrong; empty where one is missing. */
  constructor(
    readonly problem: UsageProblem,
    readonly found: string,
    readonly language: Language,
  ) {
    super(`${problem}: ${found}`);
  }
}

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/**
 * @param args The arguments after the command's name.
 * @param environment Where `--lang` is not given, the language is that of LC_ALL, LC_MESSAGES or
 *   LANG (POSIX, XBD section 8.2), the first that is set; English where it is not Japanese.
 * @throws {UsageError}
 */
export function parseCommandLine(
  args: readonly string[],
  environment: EnvironmentVariables,
): Command {
  const preferred = environmentLanguage(environment);
  const { values, positionals } = parseOptions(args, preferred);
  const language = oneOf(languages, values.lang ?? preferred);
  if (language === null) throw new UsageError("unknown-language", values.lang ?? "", preferred);
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version", language };
  const format = oneOf(formats, values.format ?? "text");
  if (format === null) throw new UsageError("unknown-format", values.format ?? "", language);
  if (positionals.length === 0) throw new UsageError("no-path", "", language);
  return { kind: "check", format, language, paths: positionals };
}

function parseOptions(args: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        lang: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const found = args.find((argument) => /^-./.test(argument)) ?? "";
    const isUsage = errorCode(error).startsWith("ERR_PARSE_ARGS");
    throw isUsage ? new UsageError("unknown-option", found, language) : error;
  }
}

function environmentLanguage(environment: EnvironmentVariables): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? "";
  return languageOf(locale.replaceAll("_", "-"));
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}
