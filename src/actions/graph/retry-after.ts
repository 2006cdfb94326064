/**
 * How long a server asks to wait before a retry.
 *
 * @param header The Retry-After field (RFC 9110 section 10.2.3): seconds or an HTTP date.
 * @param now Milliseconds since the epoch.
 * @returns Milliseconds, never negative; `null` where the field is missing or says nothing.
 */
export function retryAfterMilliseconds(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
