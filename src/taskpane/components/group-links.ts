import type { ExplainedLink } from "../../explain/explanation";
import { severityOf, severityOrder } from "../../checks/severity";

/** Links of one part of a message that lead to the same place and are judged alike, as one. */
export interface LinkGroup {
  /** The first of them. */
  readonly link: ExplainedLink;
  /** How often the message leads there. */
  readonly occurrences: number;
}

/** Each place once for each part, the most serious first, otherwise in the order of the message. */
export function groupLinks(links: readonly ExplainedLink[]): readonly LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const key = `${severityOf(link.findings)}\n${link.origin}\n${link.target}`;
    const occurrences = (groups.get(key)?.occurrences ?? 0) + link.occurrences;
    groups.set(key, { link: groups.get(key)?.link ?? link, occurrences });
  }
  const all = [...groups.values()];
  return severityOrder.flatMap((severity) =>
    all.filter(({ link }) => severityOf(link.findings) === severity),
  );
}
