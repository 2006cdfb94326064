const encodedRun = /\+([A-Za-z\d+/]*)-?/gu;

/**
 * UTF-7 (RFC 2152), which browsers and runtimes no longer decode: `+MEI-` is `あ`, `+-` is a plus.
 *
 * @param text Seven-bit text. What is no UTF-7 in it stays as it is.
 */
export function decodeUtf7(text: string): string {
  return text.replace(encodedRun, (run, base64: string) => {
    if (base64 === "") return run === "+-" ? "+" : run;
    if (base64.length % 4 === 1) return run;
    const bytes = atob(base64);
    const units: number[] = [];
    for (let index = 0; index + 1 < bytes.length; index += 2) {
      units.push(bytes.charCodeAt(index) * 0x100 + bytes.charCodeAt(index + 1));
    }
    return units.map((unit) => String.fromCharCode(unit)).join("");
  });
}
