/** A source as data: where it is, and which hosts it names. */
interface MachineReadableSource {
  readonly address: string;
  /** @throws Where the data is not of the shape that it had. */
  readonly hostsIn: (text: string) => readonly string[];
}

/** Sources that a program can read, by the rule file and the id that the file gives them. */
export const machineReadable: ReadonlyMap<string, MachineReadableSource> = new Map([
  [
    "web/redirectors.json google-domains",
    { address: "https://www.google.com/supported_domains", hostsIn: googleDomains },
  ],
  [
    "web/redirectors.json clearurls",
    {
      address: "https://raw.githubusercontent.com/ClearURLs/Rules/master/data.min.json",
      hostsIn: clearUrlsRedirectors,
    },
  ],
]);

/** One a line, with a dot before it. */
function googleDomains(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/^\./u, ""))
    .filter((line) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(line));
}

/** Regular expressions that begin with a host, most of them after "any host below". */
function clearUrlsRedirectors(text: string): readonly string[] {
  const { providers } = JSON.parse(text) as ClearUrls;
  return Object.values(providers).flatMap(({ redirections = [] }) =>
    redirections.flatMap((expression) => {
      const plain = expression
        .replace(/^\^?https\?:(?:\\?\/){2}/u, "")
        .replace("(?:[a-z0-9-]+\\.)*?", "")
        .replaceAll("\\.", ".");
      return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+/u.exec(plain) ?? [];
    }),
  );
}

interface ClearUrls {
  readonly providers: Readonly<Record<string, { readonly redirections?: readonly string[] }>>;
}
