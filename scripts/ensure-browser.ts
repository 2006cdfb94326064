import { ensureBrowser } from "./browser/ensure-browser";
import { thisMachine } from "./browser/this-machine";

// Finds or installs a browser for the tests, and says which.
try {
  console.log(ensureBrowser(thisMachine));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
