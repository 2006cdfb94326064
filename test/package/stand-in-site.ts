import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Fills a folder with what the build would: the same names, but no script worth running. */
export async function buildStandInSite(folder: string): Promise<void> {
  const root = path.join(import.meta.dirname, "../..");
  await cp(path.join(root, "site/pages"), folder, { recursive: true });
  await cp(path.join(root, "assets"), path.join(folder, "assets"), {
    recursive: true,
    filter: (source) => !source.endsWith(".svg"),
  });
  await mkdir(path.join(folder, "static"));
  await writeFile(
    path.join(folder, "static/taskpane.0123456789abcdef0123.js"),
    "void 0;\n".repeat(200),
  );
  await writeFile(
    path.join(folder, "taskpane.html"),
    '<!doctype html><script src="static/taskpane.0123456789abcdef0123.js"></script>\n',
  );
  await writeFile(path.join(folder, "ribbon-report.html"), "<!doctype html>\n");
  await writeFile(path.join(folder, "ribbon-report.js"), "void 0;\n");
}
