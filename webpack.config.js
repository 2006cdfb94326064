import path from "node:path";
import { register } from "tsx/esm/api";

// Lets Node 20 import TypeScript.
register();
const { deployedConfigurations } = await import("./scripts/webpack/deployed-configurations");

/** `npm run build` */
export default deployedConfigurations(path.join(import.meta.dirname, "dist"));
