import { createSecureServer, type Http2SecureServer } from "node:http2";
import type { Socket } from "node:net";
import path from "node:path";
import { localhostCertificate } from "./certificate";
import { listen } from "./listen";
import { MailboxRoutes } from "./mailbox-routes";
import { GraphService } from "./graph/graph-service";
import { json, notFound, readRequest, writeResponse, type Request, type Response } from "./router";
import { readStaticFile } from "./static-files";

const root = path.join(import.meta.dirname, "../..");

/** The address prefixes under which folders of this checkout are served, most specific first. */
const servedFolders = (builtFolders: BuiltFolders): readonly (readonly [string, string])[] => [
  ["/office-js/", path.join(root, "node_modules/@microsoft/office-js/dist")],
  ["/preview/", builtFolders.page],
  ["/", builtFolders.site],
];

export interface BuiltFolders {
  /** The add-in, as a web server would host it. */
  readonly site: string;
  /** The preview's own page and what stands in for parts of Outlook. */
  readonly page: string;
}

export interface PreviewServer {
  readonly port: number;
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the preview on localhost.
 *
 * @param builtFolders absolute
 * @param port the port wanted; where it is taken the next free one is
 */
export async function startPreviewServer(
  builtFolders: BuiltFolders,
  port: number,
): Promise<PreviewServer> {
  const mailboxes = new MailboxRoutes();
  const graph = new GraphService((id) => mailboxes.mailbox(id));
  const folders = servedFolders(builtFolders);
  // One host serves here what in truth comes from several: over HTTP/1.1 a browser would let Office.js
  // wait for one of six connections. The tests' own clients speak HTTP/1.1.
  const options = { ...(await localhostCertificate()), allowHTTP1: true };
  const server = createSecureServer(options, (incoming, outgoing) => {
    readRequest(incoming)
      .then((request) => answer(request, mailboxes, graph, folders))
      .catch((error: unknown): Response => {
        console.error(error);
        return { status: 500, contentType: "text/plain", body: String(error) };
      })
      .then((response) => {
        writeResponse(outgoing, response);
      })
      .catch(console.error);
  });
  const sockets = openSockets(server);
  const portTaken = await listen(server, port);
  return {
    port: portTaken,
    address: `https://localhost:${portTaken}/`,
    close: () => closeServer(server, sockets),
  };
}

/** The add-in as an administrator would have configured it, but for where Graph is. */
const configurationOfAddIn = (origin: string): unknown => ({
  clientId: "00000000-0000-4000-8000-000000000000",
  graphEndpoint: `${origin}/graph`,
  reportMessageEndpoint: `${origin}/graph/beta`,
});

async function answer(
  request: Request,
  mailboxes: MailboxRoutes,
  graph: GraphService,
  folders: readonly (readonly [string, string])[],
): Promise<Response> {
  const { pathname } = request.url;
  if (pathname === "/preview/mailboxes" || pathname.startsWith("/preview/mailboxes/")) {
    return mailboxes.answer(request);
  }
  if (pathname.startsWith("/graph/")) return graph.answer(request);
  if (pathname === "/config.json") return json(configurationOfAddIn(request.url.origin));
  const address = pathname === "/" ? "/preview/index.html" : pathname;
  const served = folders.find(([prefix]) => address.startsWith(prefix));
  if (served === undefined) return notFound;
  const [prefix, folder] = served;
  const file = await readStaticFile(folder, decodeURIComponent(address.slice(prefix.length)));
  return file === null
    ? notFound
    : { status: 200, contentType: file.contentType, body: file.content };
}

function openSockets(server: Http2SecureServer): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  return sockets;
}

function closeServer(server: Http2SecureServer, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    for (const socket of sockets) socket.destroy();
  });
}
