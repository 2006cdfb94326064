import { writeFile } from "node:fs/promises";
import packageJson from "../package.json";
import { manifestXml } from "./manifest/manifest-xml";

/** Writes manifest.xml, the manifest of the add-in as `npm start` serves it. */
await writeFile(
  new URL("../manifest.xml", import.meta.url),
  manifestXml({
    site: "https://localhost:3000",
    version: packageJson.version,
    variant: "online",
  }),
);
