import type { Mailbox } from "../mailbox/mailbox";
import type { ServerFaults } from "../mailbox/server-faults";
import { disconnect, type Request, type Response } from "../router";
import { readAccessToken } from "./access-token";
import { graphError } from "./graph-error";
import { graphOperations } from "./graph-operations";
import { UploadSessions } from "./upload-sessions";

/** Version and mailbox: the reader's own, or a shared one, which is the same here. */
const mailboxPath = /^\/graph\/(?:v1\.0|beta)\/(?:me|users\/[^/]+)(\/.*)$/;
const uploadPath = /^\/graph\/upload\/([^/]+)$/;

/** Plays Microsoft Graph below `/graph`, on the mailbox that the access token names. */
export class GraphService {
  private readonly mailboxOf: (id: string) => Mailbox | null;
  private readonly uploads = new UploadSessions();

  constructor(mailboxOf: (id: string) => Mailbox | null) {
    this.mailboxOf = mailboxOf;
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = request.url;
    const upload = uploadPath.exec(pathname)?.[1];
    return upload === undefined
      ? this.answerCall(request, mailboxPath.exec(pathname)?.[1] ?? "")
      : this.answerUpload(request, upload);
  }

  private async answerCall(request: Request, path: string): Promise<Response> {
    const token = readAccessToken(request.headers.authorization);
    const mailbox = token === null ? null : this.mailboxOf(token.mailbox);
    if (token === null || mailbox === null) return graphError(401);
    for (const operation of graphOperations) {
      const match = operation.method === request.method ? operation.path.exec(path) : null;
      if (match === null) continue;
      const { name, permission, answer } = operation;
      const allowed =
        token.scopes.includes(permission) || token.scopes.includes(`${permission}.Shared`);
      if (!allowed) return graphError(403);
      const id = decodeURIComponent(match[1] ?? "");
      return faultily(mailbox.faults, name, () =>
        answer({ mailbox, request, id, uploads: this.uploads }),
      );
    }
    return graphError(404, "UnknownError");
  }

  private async answerUpload(request: Request, id: string): Promise<Response> {
    const mailbox = this.uploads.mailboxOf(id);
    if (mailbox === null) return graphError(404);
    return request.method === "PUT"
      ? faultily(mailbox.faults, "upload-chunk", () => this.uploads.put(id, request))
      : faultily(mailbox.faults, "upload-status", () => this.uploads.status(id));
  }
}

/** Answers, or fails as planned. */
async function faultily(
  faults: ServerFaults,
  operation: string,
  answer: () => Promise<Response> | Response,
): Promise<Response> {
  const fault = faults.take(operation);
  switch (fault?.kind) {
    case undefined:
    case "response-code":
      return answer();
    case "status":
      return graphError(fault.status, fault.code, {
        ...(fault.retryAfterSeconds === undefined
          ? {}
          : { "Retry-After": String(fault.retryAfterSeconds) }),
        ...(fault.claims === undefined
          ? {}
          : {
              "WWW-Authenticate": `Bearer error="insufficient_claims", claims="${Buffer.from(fault.claims).toString("base64")}"`,
            }),
      });
    case "disconnect":
      return disconnect;
    case "disconnect-after":
      await answer();
      return disconnect;
    case "hold":
      await faults.hold();
      return answer();
  }
}
