/** `https:/example.com`: some hops on the way make one slash of two. */
export function withBothSlashes(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/)(?=[^/])/i, "$1/");
}
