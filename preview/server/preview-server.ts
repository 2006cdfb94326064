import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import type { Socket } from "node:net";
import path from "node:path";
import sirv from "sirv";
import type { Builds } from "./builds";
import { localhostCertificate } from "./certificate";
import { listen } from "./listen";
import { MailboxRoutes } from "./mailbox-routes";
import { GraphService } from "./graph/graph-service";
import {
  badRequest,
  json,
  notFound,
  readRequest,
  refusalOf,
  type Request,
  type Response,
  writeResponse,
} from "./router";

const root = path.join(import.meta.dirname, "../..");

type ServeFile = (incoming: Http2ServerRequest, outgoing: Http2ServerResponse) => void;

/** What serves the folders of this checkout, by the prefix of its addresses, most specific first. */
const servedFolders = (builtFolders: BuiltFolders): readonly (readonly [string, ServeFile])[] => [
  ["/office-js/", serveFolder(path.join(root, "node_modules/@microsoft/office-js/dist"))],
  ["/preview/", serveFolder(builtFolders.page)],
  ["/", serveFolder(builtFolders.site)],
];

/** Files as they are now; a browser asks whether what it has kept is still the same. */
function serveFolder(folder: string): ServeFile {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (outgoing) => {
      outgoing.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  // sirv is typed for HTTP/1.1; Node's requests and responses of HTTP/2 have all that it uses.
  return serve as unknown as ServeFile;
}

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
 * Serves the preview, a development server, on loopback only.
 *
 * @param builtFolders absolute
 * @param port the port wanted; where it is taken the next free one is
 * @param builds what open pages are told of; nothing where all has been built
 */
export async function startPreviewServer(
  builtFolders: BuiltFolders,
  port: number,
  builds: Builds | null = null,
): Promise<PreviewServer> {
  const mailboxes = new MailboxRoutes();
  const graph = new GraphService((id) => mailboxes.mailbox(id));
  const folders = servedFolders(builtFolders);
  // One host serves here what in truth comes from several: over HTTP/1.1 a browser would let Office.js
  // wait for one of six connections. The tests' own clients speak HTTP/1.1.
  const options = { ...(await localhostCertificate()), allowHTTP1: true };
  const server = createSecureServer(options, (incoming, outgoing) => {
    readRequest(incoming)
      .then((request) =>
        request === null
          ? badRequest
          : (refusalOf(request) ??
            answer(request, mailboxes, graph, builds) ??
            staticFile(request.url.pathname, incoming, folders)),
      )
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

/** What is no file; `null` for what may be one. */
function answer(
  request: Request,
  mailboxes: MailboxRoutes,
  graph: GraphService,
  builds: Builds | null,
): Promise<Response> | Response | null {
  const { pathname } = request.url;
  if (pathname === "/preview/mailboxes" || pathname.startsWith("/preview/mailboxes/")) {
    return mailboxes.answer(request);
  }
  if (pathname.startsWith("/graph/")) return graph.answer(request);
  // With 204 a browser asks no more (HTML, server-sent events).
  if (pathname === "/preview/builds") return builds?.events ?? { status: 204 };
  if (pathname === "/config.json") return json(configurationOfAddIn(request.url.origin));
  return null;
}

function staticFile(
  pathname: string,
  incoming: Http2ServerRequest,
  folders: readonly (readonly [string, ServeFile])[],
): Response {
  const address = pathname === "/" ? "/preview/index.html" : pathname;
  const served = folders.find(([prefix]) => address.startsWith(prefix));
  if (served === undefined) return notFound;
  const [prefix, serveFile] = served;
  // As below a mount point: the address goes on from the folder's own.
  incoming.url = address.slice(prefix.length - 1);
  return {
    stream: (outgoing) => {
      serveFile(incoming, outgoing);
    },
  };
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
