import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import { listen } from "../../preview/server/listen";

const servers: Server[] = [];

function newServer(): Server {
  const server = createServer();
  servers.push(server);
  return server;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test("where the port is taken, the next free one is used", async () => {
  const taken = await listen(newServer(), 0);
  const next = await listen(newServer(), taken);
  expect(next).toBeGreaterThan(taken);
});

test("port 0 leaves the choice to the system", async () => {
  expect(await listen(newServer(), 0)).toBeGreaterThan(0);
});
