import type { IPublicSuffix, ISuffixLookupOptions } from "tldts-core";

/** Writes what it finds into `out`; tells whether it was an exception. */
export type SuffixLookup = (
  hostname: string,
  options: ISuffixLookupOptions,
  out: IPublicSuffix,
) => boolean;

export const firstCapital: number;

export function isAscii(label: string): boolean;

export function leafKey(label: string): string;

export function suffixLookupIn(packed: string): SuffixLookup;
