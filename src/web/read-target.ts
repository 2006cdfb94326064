import { decodeBase64Text } from "./base64-text";
import type { LinkService } from "./link-service";
import type { WebAddress } from "./parsed-address";
import { percentDecode } from "./percent-decode";
import { decodeCheckPointV2 } from "./unwrap-check-point";
import { decodeProofpointV2, decodeProofpointV3 } from "./unwrap-proofpoint";
import { queryParameters } from "./query-parameters";
import { translatedHost } from "./translated-host";

/** `/token/https%3A%2F%2Fexample.com`, `/_ylt=A/RU=https%3a%2f%2fexample.com/RK=2`. */
function addressInPath(pathname: string, search: string): string | null {
  const found = /https?(?::|%3a)(%2f)?/i.exec(pathname);
  if (found === null) return null;
  const rest = pathname.slice(found.index);
  // Encoded slashes mean that the address ends with its path segment.
  return found[1] === undefined ? rest + search : percentDecode(rest.split("/", 1)[0] ?? "");
}

/** `/c/s/example.com/page`: one letter for the kind of content, then `s/` for https. */
function addressInAmpPath(pathname: string, search: string): string | null {
  const found = /^\/(?:amp|[a-z])\/(?:(s)\/)?(.+)$/i.exec(pathname);
  if (found === null) return null;
  const rest = percentDecode(found[2] ?? "") + search;
  return /^https?:/i.test(rest) ? rest : `${found[1] === undefined ? "http" : "https"}://${rest}`;
}

/**
 * Reads the targets in a link service's URL, as written there; several where a parameter is
 * repeated. `null` stands for a target that is there (or must be) and cannot be read. An empty
 * list: this URL of the service names no target.
 */
export function readTargets(service: LinkService, address: WebAddress): readonly (string | null)[] {
  const { pathname, search, hash } = address;
  const values = (): readonly string[] => queryParameters(search, service.parameters);
  switch (service.encoding) {
    case "parameter":
      return values();
    case "base64-parameter":
      return values().map((value) =>
        value.startsWith(service.prefix)
          ? decodeBase64Text(value.slice(service.prefix.length))
          : null,
      );
    case "query":
      return search.length > 1 ? [percentDecode(search.slice(1))] : [];
    case "path": {
      const target = addressInPath(pathname, search);
      return target === null ? [] : [target];
    }
    case "amp-path": {
      const target = addressInAmpPath(pathname, search);
      return target === null ? [] : [target];
    }
    case "proofpoint-v2":
      return values().map(decodeProofpointV2);
    case "proofpoint-v3":
      return [decodeProofpointV3(pathname + search + hash)];
    case "check-point-v2":
      return [decodeCheckPointV2(pathname + search + hash)];
    case "translated-host": {
      const host = translatedHost(address, service.hosts);
      return [host === null ? null : `https://${host}${pathname}${search}`];
    }
    case "opaque":
      return [null];
  }
}
