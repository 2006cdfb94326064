import path from "node:path";

const packages = path.resolve(import.meta.dirname, "../../node_modules");

/**
 * Modules of libraries that serve only what nothing here reads, each with what takes its place:
 * webpack's `resolve.alias`.
 */
export const unreadModules: Readonly<Record<string, string>> = {
  [path.join(packages, "postal-mime/dist/esm/html-entities.js")]: path.join(
    import.meta.dirname,
    "no-html-entities.ts",
  ),
};
