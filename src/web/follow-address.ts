import { linkServicesAt, type LinkServiceKind } from "./link-service";
import { parseLinkAddress } from "./parse-address";
import type { ParsedAddress, WebAddress } from "./parsed-address";
import { percentDecode } from "./percent-decode";
import { readTargets } from "./read-target";

/** One service that a link passes through. */
interface Step {
  /** Its display name, from the rules. */
  readonly service: string;
  readonly kind: LinkServiceKind;
  /** The address of the service that was opened. */
  readonly address: string;
}

/** Where a link ends up, as far as its address tells. */
export interface Destination {
  readonly target: ParsedAddress;
  /** The services passed through, outermost first. */
  readonly steps: readonly Step[];
  /** The service that hides the target; `target` is then the last address that is known. */
  readonly unreadable: string | null;
  /** Set on the address itself, where a host only looks like a self-hosted gateway. */
  readonly isDoubtedGateway?: boolean;
}

const maxNesting = 10;
const maxDestinations = 16;
const maxEncodings = 5;

/** Decodes until an absolute address results; text that never becomes one is kept as it is. */
function parseTarget(written: string): ParsedAddress {
  let text = written;
  for (let round = 0; round < maxEncodings; round += 1) {
    if (/^\s*[a-z][a-z0-9+.-]*:(?!%)/i.test(text)) break;
    const decoded = percentDecode(text);
    if (decoded === text) break;
    text = decoded;
  }
  return parseLinkAddress(text);
}

function isReadable(target: ParsedAddress): boolean {
  return target.kind !== "relative" && target.kind !== "fragment" && target.kind !== "empty";
}

/**
 * Follows services whose URL contains the address they lead to: gateways that rewrite links, and
 * open redirectors, nested or not. Nothing is requested; only what stands in the address counts.
 *
 * Where a service's URL names several targets, each is a destination, so that the worst of them can
 * be judged. A target that is present but cannot be read is reported as `unreadable`. Bounded in
 * depth and number; anything beyond that is `unreadable` too.
 *
 * @returns at least one; for an address of no such service, itself
 */
export function followAddress(address: ParsedAddress): readonly [Destination, ...Destination[]] {
  if (address.kind !== "web" || linkServicesAt(address).length === 0) {
    return [{ target: address, steps: [], unreadable: null }];
  }
  const found: Destination[] = [];

  function follow(current: ParsedAddress, steps: readonly Step[]): void {
    if (found.length > maxDestinations) return;
    if (found.length === maxDestinations) {
      found.push({ target: current, steps, unreadable: steps.at(-1)?.service ?? null });
      return;
    }
    if (current.kind !== "web") {
      found.push({ target: current, steps, unreadable: null });
      return;
    }
    followWeb(current, steps);
  }

  function followWeb(current: WebAddress, steps: readonly Step[]): void {
    for (const service of linkServicesAt(current)) {
      const targets = readTargets(service, current).slice(0, maxDestinations + 1);
      const needsNone = service.kind === "redirector" || service.isOnAnyHost;
      if (targets.length === 0 && needsNone) continue;
      const parsed = targets.map((target) => (target === null ? null : parseTarget(target)));
      const readable = parsed.filter((target) => target !== null).filter(isReadable);
      const hidden = readable.length < targets.length || targets.length === 0;
      if (hidden || steps.length >= maxNesting) {
        found.push({ target: current, steps, unreadable: service.service });
      }
      if (steps.length >= maxNesting) return;
      const step = { service: service.service, kind: service.kind, address: current.href };
      for (const target of readable) follow(target, [...steps, step]);
      if (service.isOnAnyHost) {
        found.push({ target: current, steps, unreadable: null, isDoubtedGateway: true });
      }
      return;
    }
    found.push({ target: current, steps, unreadable: null });
  }

  follow(address, []);
  const [first = { target: address, steps: [], unreadable: null }, ...others] = found;
  return [first, ...others];
}
