import type { Random } from "./random";

/** Pieces on which parsers of mail, HTML, addresses and text have stumbled. */
const tokens: readonly [string, ...string[]] = [
  "\r\n",
  "\r\n\r\n",
  "\0",
  "\u202E",
  "\u200B",
  "\uFEFF",
  "=?utf-8?B?",
  "=?iso-2022-jp?Q?=1B$B?=",
  "?=",
  "From: ",
  "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
  "Content-Type: text/html; charset=shift_jis\r\n",
  "Content-Transfer-Encoding: base64\r\n",
  "Authentication-Results: ;;;=(((",
  "--x\r\n",
  "<a href='",
  "<a href=//",
  "<form action=",
  "<style>.a{display:none}",
  "<!--[if mso]>",
  "<![endif]-->",
  "<svg><title>",
  "<table><td>",
  "</p></b></a>",
  "&#x1D400;",
  "&amp;",
  "https://0x7f.1/",
  "https://a@b\\@c/",
  "java\tscript:",
  "data:text/html;base64,",
  "xn--",
  "%25%32%35",
  "ア",
  "𝐀",
  "e\u0301\u0301",
  '"',
  "<",
  ">",
  "(",
  "@",
];

const encoder = new TextEncoder();

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** A slice at a random place, up to `maximum` bytes. */
function randomSlice(bytes: Uint8Array, random: Random, maximum: number): Uint8Array {
  const start = random.below(bytes.length + 1);
  return bytes.subarray(start, start + random.below(maximum));
}

const insertion =
  (piece: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation =>
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return join(bytes.subarray(0, at), piece(bytes, random), bytes.subarray(at));
  };

const mutations: readonly [Mutation, ...Mutation[]] = [
  insertion((_, random) => encoder.encode(random.pick(tokens))),
  insertion((_, random) => encoder.encode(random.pick(tokens).repeat(random.below(2000)))),
  insertion((bytes, random) => randomSlice(bytes, random, 400)),
  insertion((_, random) => Uint8Array.from({ length: random.below(30) }, () => random.below(256))),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return join(bytes.subarray(0, at), bytes.subarray(at + random.below(60)));
  },
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let count = random.below(20); count > 0 && changed.length > 0; count -= 1) {
      changed[random.below(changed.length)] = random.below(256);
    }
    return changed;
  },
];

/** @returns A hostile variant of a message. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    mutated = random.pick(mutations)(mutated, random);
  }
  return mutated;
}
