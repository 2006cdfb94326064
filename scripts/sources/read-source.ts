import { Parser } from "htmlparser2";

/** In bytes: no page that lists domains is larger. */
const maxSourceSize = 8 * 1024 * 1024;
/** In milliseconds, for the whole answer. */
const timeLimit = 30_000;

/** What a source answered: its text, or why there is none. */
export type ReadSource = { readonly text: string } | { readonly problem: string };

export type Request = (address: string, init: RequestInit) => Promise<Response>;

/**
 * Reads a page or a file on the web, over https alone, bounded in time and size.
 *
 * @param request Fetches an address, as the global fetch does.
 * @returns The text that a reader sees of a page; of anything else the whole text.
 */
export async function readSource(address: string, request: Request): Promise<ReadSource> {
  if (!isHttps(address)) return { problem: "not an https address" };
  try {
    const response = await request(address, {
      headers: { "user-agent": "amex-mail-check compare-sources", accept: "*/*" },
      signal: AbortSignal.timeout(timeLimit),
    });
    if (response.url !== "" && !isHttps(response.url)) return { problem: "led away from https" };
    if (!response.ok) return { problem: `answered ${String(response.status)}` };
    const body = await readBounded(response);
    if (body === null) return { problem: `larger than ${String(maxSourceSize)} bytes` };
    const isPage = response.headers.get("content-type")?.includes("html") === true;
    return { text: isPage ? visibleText(body) : body };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

const isHttps = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === "https:";

async function readBounded(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // The DOM's types cannot iterate a stream; Node's can.
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxSourceSize) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const unseen: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);

function visibleText(html: string): string {
  const texts: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unseen.has(name)) depth += 1;
      else texts.push(" ");
    },
    onclosetag: (name) => {
      if (unseen.has(name)) depth -= 1;
    },
    ontext: (text) => {
      if (depth === 0) texts.push(text);
    },
  });
  parser.end(html);
  return texts.join("");
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error || error instanceof DOMException)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
