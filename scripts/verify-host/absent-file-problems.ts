import { hashedFolder } from "../package/site-headers";

/** A file that no package has, as one that an update took away. */
export const absentFile = `${hashedFolder}/absent.00000000000000000000.js`;

/** A browser would keep such an answer; the pane could not recover. */
const isKept = /immutable|max-age=0*[1-9]/u;

/** What is wrong with how a host answers for `absentFile`. */
export function absentFileProblems(status: number, headers: Headers): readonly string[] {
  if (status < 400) {
    return [`a missing file in ${hashedFolder}/ returns ${status}: it must return 404`];
  }
  const cache = headers.get("Cache-Control") ?? "";
  return isKept.test(cache)
    ? [
        `"not found" is served with Cache-Control: ${cache}, so browsers cache it: send that header only with files that exist`,
      ]
    : [];
}
