import redirectNames from "../../rules/web/redirect-names.json";
import { isBareHost } from "./bare-host";
import { decodeBase64Text } from "./base64-text";
import { findAddressesInText } from "./find-addresses-in-text";
import { parseLinkAddress } from "./parse-address";
import type { WebAddress } from "./parsed-address";
import { percentDecode } from "./percent-decode";

const namesOfTargets = new Set(redirectNames.entries.map(({ name }) => name));
const maxEncodings = 5;
const maxAddresses = 16;

/** A value within an address, with the name of its parameter or the path segment before it. */
interface Piece {
  readonly name: string;
  readonly value: string;
}

function pairsOf(parameters: string): readonly Piece[] {
  return parameters
    .replace(/^[?#]/, "")
    .split(/[&?]/)
    .map((pair) => {
      const equals = pair.indexOf("=");
      return { name: pair.slice(0, Math.max(equals, 0)), value: pair.slice(equals + 1) };
    });
}

function segmentsOf(pathname: string): readonly Piece[] {
  const segments = pathname.split("/");
  return segments.map((value, index) => ({ name: segments[index - 1] ?? "", value }));
}

/** The value itself and each result of decoding it again, until that changes nothing. */
function readings(value: string): readonly string[] {
  const read = [value];
  let last = value;
  for (let round = 0; round < maxEncodings; round += 1) {
    const decoded = percentDecode(last);
    if (decoded === last) break;
    read.push(decoded);
    last = decoded;
  }
  const packed = /^[\w+/-]{12,}={0,2}$/.test(last) ? [decodeBase64Text(last), decodeHex(last)] : [];
  const unpacked = packed
    .filter((text) => text !== null)
    .filter((text) => /^(?:https?:)?[/\\]{2}|^www\./i.test(text));
  return [...read, ...unpacked];
}

const decodeHex = (text: string): string | null =>
  /^(?:[2-7][\da-f]){8,}$/i.test(text) ? percentDecode(text.replace(/../g, "%$&")) : null;

/** `/` and then `/example.com/x`: a server may send its visitors to what it takes for a host. */
const hostInPath = (pathname: string): string =>
  isBareHost(hostOf(pathname.replace(/^[/\\]+/, ""))) ? pathname : "";

function addressesIn(text: string, isTarget: boolean): readonly WebAddress[] {
  const start = text.trimStart();
  const isAddress = /^[/\\]{2}/.test(start) || (isTarget && isBareHost(hostOf(start)));
  const address = isAddress ? parseLinkAddress(start) : null;
  return address?.kind === "web"
    ? [address]
    : findAddressesInText(text).map((found) => found.address);
}

const hostOf = (text: string): string => text.split(/[/\\?#:]/, 1)[0] ?? "";

/**
 * The web addresses within the path, query or fragment of another: a site that redirects visitors
 * to such an address can be made to lead anywhere. Plain, percent-encoded or in base64; without a
 * scheme (`//example.com`, `example.com/x`) only as a whole value.
 */
export function addressesWithin({ pathname, search, hash }: WebAddress): readonly WebAddress[] {
  const pieces = [
    { name: "", value: hostInPath(pathname) },
    { name: "", value: pathname.slice(1) },
    ...segmentsOf(pathname),
    ...pairsOf(search),
    { name: "", value: hash.slice(1) },
    ...pairsOf(hash),
  ];
  const found = new Map<string, WebAddress>();
  for (const { name, value } of pieces) {
    const isTarget = namesOfTargets.has(percentDecode(name).toLowerCase());
    for (const text of readings(value)) {
      for (const address of addressesIn(text, isTarget)) found.set(address.host, address);
    }
    if (found.size >= maxAddresses) break;
  }
  return [...found.values()].slice(0, maxAddresses);
}
