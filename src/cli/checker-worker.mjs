import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// As in bin.mjs: a thread translates the sources on its own.
register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
await import("./checker-worker.ts");
