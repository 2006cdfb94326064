import { readdirSync } from "node:fs";
import path from "node:path";
import { compileRuleSet } from "../../src/rule-set/compile-rule-set";
import type { OtherLanguageFiles } from "../../src/rule-set/other-language-files";
import type { RuleFiles } from "../../src/rule-set/rule-files";
import { RuleSetError } from "../../src/rule-set/rule-set-error";
import {
  otherLanguageSchemas,
  readRuleFile,
  readSchema,
  ruleSetFolder,
  schemaByFile,
} from "./read-rule-files";
import { errorAt, type RuleFile } from "./rule-file";
import { validateRuleFile } from "./validate-rule-file";

/** Folders of `rules/` that name no brand. */
const brandlessFolders = ["mail", "model", "text", "web"] as const;

/** Their files that have no schema of their own name. */
const sharedSchemas: Readonly<Record<string, string>> = {
  "kana-look-alikes": "letters",
  "latin-look-alikes": "letters",
  "leet-letters": "letters",
  umlauts: "letters",
};

type FilesByName = Readonly<Record<string, RuleFile>>;

/**
 * Validates every file of `rules/`: those of the brand and of other languages as a rule set, the
 * others each by its schema.
 *
 * @param folder Of the brand's rule set: below `rules/`, or absolute.
 * @throws RuleFileError or RuleSetError for the first thing that is wrong.
 */
export function validateAllRules(folder = ruleSetFolder): void {
  const brand = validBrandFiles(folder);
  const others = validFilesIn("other-languages", otherLanguageSchemas, (_name, language) =>
    isOtherLanguage(language),
  );
  brandlessFolders.forEach(validateBrandlessFolder);
  compile(brand, others);
}

/**
 * @param folder Of a rule set: below `rules/`, or absolute.
 * @throws RuleFileError for the first thing that is wrong.
 */
export function readRuleSet(folder: string): RuleFiles {
  return contentsOf(validBrandFiles(folder)) as RuleFiles;
}

const validBrandFiles = (folder: string): FilesByName =>
  validFilesIn(
    folder,
    schemaByFile,
    (name, language) => !(name in otherLanguageSchemas && isOtherLanguage(language)),
  );

const isOtherLanguage = (language: string): boolean => language !== "ja" && language !== "en";

function validFilesIn(
  folder: string,
  schemas: Readonly<Record<string, string>>,
  takesLanguage: (name: string, language: string) => boolean,
): FilesByName {
  const files = Object.keys(schemas).map(
    (name) => [name, readRuleFile(path.join(folder, `${name}.json`))] as const,
  );
  const byName = Object.fromEntries(files);
  const sources = new Set((byName["sources"]?.content as SourcesFile).entries?.map(({ id }) => id));
  for (const [name, file] of files) {
    validateRuleFile(file, readSchema(schemas[name] ?? name), {
      sources,
      takesLanguage: (language) => takesLanguage(name, language),
    });
  }
  return byName;
}

/** Not validated yet. */
interface SourcesFile {
  readonly entries?: readonly { readonly id?: unknown }[];
}

/** What validated files hold: what their schemas say. */
const contentsOf = (files: FilesByName): unknown =>
  Object.fromEntries(Object.entries(files).map(([name, { content }]) => [name, content]));

function compile(brand: FilesByName, others: FilesByName): void {
  try {
    const files = contentsOf(brand) as RuleFiles;
    compileRuleSet(files, contentsOf(others) as OtherLanguageFiles).inAllLanguages?.();
  } catch (error) {
    throw error instanceof RuleSetError ? withLine(error, brand, others) : error;
  }
}

/** A file's entries in other languages are counted after those of the brand. */
function withLine(error: RuleSetError, brand: FilesByName, others: FilesByName): Error {
  const { file, entry, problem } = error;
  const ofBrand = brand[file];
  if (ofBrand === undefined) return error;
  if (entry === null) return errorAt(ofBrand, [], problem);
  const { length } = (ofBrand.content as { readonly entries: readonly unknown[] }).entries;
  const other = entry < length ? undefined : others[file];
  return other === undefined
    ? errorAt(ofBrand, ["entries", entry], problem)
    : errorAt(other, ["entries", entry - length], problem);
}

function validateBrandlessFolder(folder: (typeof brandlessFolders)[number]): void {
  for (const file of readdirSync(path.join(import.meta.dirname, "../../rules", folder))) {
    const name = path.basename(file, ".json");
    validateRuleFile(
      readRuleFile(path.join(folder, file)),
      readSchema(sharedSchemas[name] ?? name),
    );
  }
}
