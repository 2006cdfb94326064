import { ActionError, toActionError } from "../action-error";
import { type HttpEnvironment, sendHttp } from "./graph-client";
import { graphError } from "./graph-error";
import { listAt, readJson } from "../../json";

/** Under 4 MB, as Outlook's sessions want it, and a multiple of 320 KiB. */
export const chunkSize = 12 * 320 * 1024;
const maxResumptions = 5;

/** The first byte that the server still expects; `null` where it expects none. */
function nextExpected(answer: unknown): number | null {
  const range = listAt(answer, "nextExpectedRanges")[0];
  const start = typeof range === "string" ? Number.parseInt(range, 10) : Number.NaN;
  return Number.isNaN(start) ? null : start;
}

async function askWhereToGoOn(environment: HttpEnvironment, uploadUrl: string): Promise<number> {
  const response = await sendHttp(environment, {
    method: "GET",
    url: uploadUrl,
    repeatable: true,
  });
  if (!response.ok) throw await graphError(response, environment.now());
  const start = nextExpected(await readJson(response));
  if (start === null) throw new ActionError("upload-interrupted");
  return start;
}

async function putChunk(
  environment: HttpEnvironment,
  uploadUrl: string,
  bytes: Uint8Array,
  start: number,
): Promise<number> {
  const end = Math.min(start + chunkSize, bytes.length);
  const response = await sendHttp(environment, {
    method: "PUT",
    url: uploadUrl,
    headers: {
      "content-type": "application/octet-stream",
      "content-range": `bytes ${start}-${end - 1}/${bytes.length}`,
    },
    body: new Uint8Array(bytes.subarray(start, end)),
    repeatable: false,
  });
  if (response.status === 201) return bytes.length;
  if (!response.ok) throw await graphError(response, environment.now());
  return nextExpected(await readJson(response)) ?? end;
}

/**
 * Uploads an attachment. Where the connection drops or the server fails, the session is asked what
 * it has, and the upload goes on from there. The address holds its own permission: no token goes
 * with it.
 *
 * @throws {ActionError} `upload-interrupted`, or what the server said. Nothing was attached.
 * @see https://learn.microsoft.com/graph/outlook-large-attachments
 */
export async function uploadInChunks(
  environment: HttpEnvironment,
  uploadUrl: string,
  bytes: Uint8Array,
): Promise<void> {
  let start = 0;
  let interruptions = 0;
  while (start < bytes.length) {
    try {
      start = await putChunk(environment, uploadUrl, bytes, start);
    } catch (thrown) {
      const failure = toActionError(thrown);
      interruptions += 1;
      // 416: the range is not the one that is wanted next, as after an unanswered success.
      const resumable = failure.mayHaveActed || failure.serverCode.startsWith("HTTP 416");
      if (!resumable) throw failure;
      if (interruptions > maxResumptions) throw new ActionError("upload-interrupted");
      await environment.wait(500 * 2 ** interruptions);
      start = await askWhereToGoOn(environment, uploadUrl).catch((inner: unknown) => {
        throw new ActionError("upload-interrupted", { serverCode: toActionError(inner).code });
      });
    }
  }
}
