import { registrableDomain } from "../web/registrable-domain";

/** A host in two parts; only the second says who owns it. */
export interface ExplainedHost {
  /** With its dot; empty where there is nothing before. */
  readonly before: string;
  /** The registrable domain; the whole host where there is none, as for a number. */
  readonly registrable: string;
}

export function explainHost(host: string): ExplainedHost {
  const registrable = registrableDomain(host) ?? host;
  return { before: host.slice(0, host.length - registrable.length), registrable };
}
