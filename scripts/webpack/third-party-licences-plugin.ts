import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack, { type Compilation, type Compiler, type Module } from "webpack";

/**
 * Writes a text file with the licence of every package of which something is in the bundle, and
 * fails the build where one states none.
 */
export class ThirdPartyLicencesPlugin {
  /** @param filename below the output folder */
  constructor(private readonly filename: string) {}

  apply(compiler: Compiler): void {
    const { name } = ThirdPartyLicencesPlugin;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const sections = [...packageFolders(compilation)].map((folder) => {
            const licence = licenceOf(folder);
            if (licence.text === undefined) {
              compilation.errors.push(new webpack.WebpackError(`${folder} has no licence file.`));
            }
            return licence;
          });
          sections.sort((one, other) => (one.title < other.title ? -1 : 1));
          const text = sections
            .map(({ title, text = "" }) => `${title}\n${"=".repeat(title.length)}\n\n${text}\n`)
            .join("\n\n");
          compilation.emitAsset(this.filename, new webpack.sources.RawSource(text));
        },
      );
    });
  }
}

/** Folders of the packages whose modules are in the bundle. */
function packageFolders(compilation: Compilation): ReadonlySet<string> {
  const folders = new Set<string>();
  const visit = (module: Module): void => {
    const file = module.nameForCondition() ?? "";
    const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file);
    if (match !== null) folders.add(match[0]);
    // A module into which webpack has concatenated others.
    if ("modules" in module) for (const inner of module.modules as Iterable<Module>) visit(inner);
  };
  for (const module of compilation.modules) visit(module);
  return folders;
}

interface Licence {
  readonly title: string;
  readonly text: string | undefined;
}

/** What is read of a package.json. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

function licenceOf(folder: string): Licence {
  // npm has read the file before.
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as PackageJson;
  const owner = typeof author === "object" ? author.name : (author ?? name);
  return {
    title: `${name} ${version} (${license})`,
    text: licenceFileOf(folder) ?? knownLicences[license]?.(owner),
  };
}

function licenceFileOf(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) return undefined;
  return readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** A few packages name their licence but hold no copy of it: the text by the SPDX name. */
const knownLicences: Readonly<Record<string, (owner: string) => string>> = {
  MIT: (author) => {
    const own = readFileSync(new URL("../../LICENSE", import.meta.url), "utf8").trim();
    return own.replace(/^Copyright .*$/mu, `Copyright (c) ${author}`);
  },
  ISC: (author) => `ISC License

Copyright (c) ${author}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee
is hereby granted, provided that the above copyright notice and this permission notice appear in all
copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE
INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE
LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER
RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};
