/** An injected fault of an Office.js call. */
export type Fault =
  /** The answer comes late, by this many milliseconds. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** No answer ever comes, as was seen in classic Outlook. */
  | { readonly kind: "drop" }
  /** Outlook refuses with this code. */
  | { readonly kind: "error"; readonly code: number }
  /** The answer has nothing in it. */
  | { readonly kind: "empty" };

/**
 * The faults in force, by the name that Office.js has for the call (`body.getAsync`), or `*` for
 * all calls. `itemId` is no call: its fault `empty` makes the id of every message `null`.
 */
export class Faults {
  private readonly faults = new Map<string, Fault>();

  set(api: string, fault: Fault): void {
    this.faults.set(api, fault);
  }

  clear(): void {
    this.faults.clear();
  }

  of(api: string): Fault | null {
    return this.faults.get(api) ?? this.faults.get("*") ?? null;
  }

  isEmpty(api: string): boolean {
    return this.faults.get(api)?.kind === "empty";
  }
}

/**
 * Reads faults from the page's address: `?fault=body.getAsync:error:5001`,
 * `…:delay:3000`, `…:drop`, `…:empty`; the parameter may stand several times.
 *
 * @throws Error where one is not understood
 */
export function readFaults(parameters: URLSearchParams): Faults {
  const faults = new Faults();
  for (const text of parameters.getAll("fault")) {
    const [api, kind, value] = text.split(":");
    const fault = faultOf(kind, Number(value));
    if (api === undefined || fault === null) throw new Error(`Not a fault: ${text}`);
    faults.set(api, fault);
  }
  return faults;
}

function faultOf(kind: string | undefined, value: number): Fault | null {
  switch (kind) {
    case "delay":
      return Number.isFinite(value) ? { kind, milliseconds: value } : null;
    case "error":
      return Number.isInteger(value) ? { kind, code: value } : null;
    case "drop":
    case "empty":
      return { kind };
    case undefined:
    default:
      return null;
  }
}
