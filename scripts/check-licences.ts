import { readFileSync } from "node:fs";
import { licenceProblems } from "./licences/licence-problems";

/** `npm run licences`: fails where a package has a licence that nobody has looked at. */
const lockfile = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
const { packages, problems } = licenceProblems(lockfile);
for (const problem of problems) console.error(problem);
console.log(`${packages} packages, ${problems.length} with a licence that is not allowed.`);
process.exitCode = problems.length === 0 ? 0 : 1;
