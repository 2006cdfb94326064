import type { Http2ServerResponse } from "node:http2";
import type { StreamedResponse } from "./router";

/** Notifies the open pages of each new build, by server-sent events with the build's name. */
export class Builds {
  private readonly pages = new Set<Http2ServerResponse>();

  readonly events: StreamedResponse = {
    stream: (outgoing) => {
      outgoing.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      outgoing.write(": open\n\n");
      this.pages.add(outgoing);
      outgoing.on("close", () => this.pages.delete(outgoing));
    },
  };

  /** @param name of the webpack configuration that was built */
  tell(name: string): void {
    for (const page of this.pages) page.write(`data: ${name}\n\n`);
  }
}
