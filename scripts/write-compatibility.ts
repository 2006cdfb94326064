import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { compatibilityPage } from "./compatibility/compatibility-page";

/** `npm run compatibility`: writes docs/compatibility anew from `scripts/compatibility/`. */
for (const language of ["en", "ja"] as const) {
  const path = fileURLToPath(new URL(`../docs/compatibility.${language}.md`, import.meta.url));
  const page = await format(compatibilityPage(language), { parser: "markdown", printWidth: 100 });
  writeFileSync(path, page);
}
