/**
 * A webpack loader for tldts-core's `extract-hostname.js`, in place of which nothing is downloaded:
 * addresses are parsed as the URL standard says, and `registrable-domain.ts` hands hosts only.
 */
export default function noHostExtractionLoader() {
  return `export const extractedHostnameValidated = false;
export default function extractHostname() {
  throw new Error("The pane is built without tldts' extraction of hosts.");
}
`;
}
