import type { Mailbox } from "../mailbox/mailbox";
import type { ServerFaults } from "../mailbox/server-faults";
import { disconnect, type Request, type Response } from "../router";
import { readAccessToken } from "./access-token";
import { graphError } from "./graph-error";
import { graphOperations } from "./graph-operations";
import { UploadSessions } from "./upload-sessions";

/** Version, mailbox (another than the account's by its address), and the rest. */
const mailboxPath = /^\/graph\/(?:v1\.0|beta)\/(?:me|users\/([^/]+))(\/.*)$/;
const uploadPath = /^\/graph\/upload\/([^/]+)$/;

/** Plays Microsoft Graph below `/graph`, on the mailbox that the access token names. */
export class GraphService {
  private readonly uploads = new UploadSessions();

  constructor(private readonly mailboxOf: (id: string) => Mailbox | null) {}

  async answer(request: Request): Promise<Response> {
    const { pathname } = request.url;
    const upload = uploadPath.exec(pathname)?.[1];
    return upload === undefined ? this.answerCall(request) : this.answerUpload(request, upload);
  }

  private async answerCall(request: Request): Promise<Response> {
    const [, user, path = ""] = mailboxPath.exec(request.url.pathname) ?? [];
    const token = readAccessToken(request.headers.authorization);
    const account = token === null ? null : this.mailboxOf(token.mailbox);
    if (token === null || account === null) return graphError(401);
    const mailbox = user === undefined ? account : account.opens(decodeURIComponent(user));
    if (mailbox === null) return graphError(404, "ErrorInvalidUser");
    for (const operation of graphOperations) {
      const match = operation.method === request.method ? operation.path.exec(path) : null;
      if (match === null) continue;
      const { name, permission = "Mail.ReadWrite", answer } = operation;
      const allowed =
        token.scopes.includes(`${permission}.Shared`) ||
        (mailbox === account && token.scopes.includes(permission));
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
