import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { startPreview } from "./setup/preview-process";

/** Takes a port of this machine, for as long as a test runs. */
async function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  // A server that listens on TCP has an AddressInfo (node:net).
  const { port } = server.address() as AddressInfo;
  return {
    port,
    free: () => {
      server.close();
    },
  };
}

test("where the port is taken, npm start says so and takes another", async () => {
  const { port, free } = await takenPort();
  const preview = await startPreview(["--no-build", "--port", String(port)]);
  try {
    expect(preview.output).toContain(`Port ${port} is taken`);
    expect(new URL(preview.address).port).not.toBe(String(port));
  } finally {
    await preview.stop();
    free();
  }
});

test("what is no port is refused in one line", async () => {
  await expect(startPreview(["--port", "abc"])).rejects.toThrow("Not a port: abc");
});
