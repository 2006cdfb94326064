import { textAt } from "../json";

/** @returns The code that Node.js gives its errors, such as `ENOENT`; empty where there is none. */
export const errorCode = (error: unknown): string => textAt(error, "code") ?? "";
