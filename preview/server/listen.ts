import type { AddressInfo, Server } from "node:net";

/** Ports tried after the wanted one, before the system chooses. */
const portsTried = 10;

/**
 * Makes a server listen on localhost: on the port wanted or, where that is taken, the next free.
 *
 * @param port the port wanted; 0 leaves the choice to the system
 * @returns the port taken
 * @throws what `listen` fails with, other than a port in use or not allowed
 */
export async function listen(server: Server, port: number): Promise<number> {
  const wanted = port === 0 ? [] : Array.from({ length: portsTried }, (_, step) => port + step);
  for (const candidate of wanted.filter((each) => each < 65536)) {
    if (await listensOn(server, candidate)) return candidate;
  }
  await listensOn(server, 0);
  return portOf(server);
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  // A server that listens on TCP has an AddressInfo (node:net).
  const address = server.address() as AddressInfo;
  return address.port;
}
