import { eventStream } from "./router";

/** Notifies the open pages of each new build, by server-sent events with the build's name. */
export class Builds {
  private readonly pages = new Set<(name: string) => void>();

  readonly events = eventStream((send) => {
    this.pages.add(send);
    return () => this.pages.delete(send);
  });

  /** @param name of the webpack configuration that was built */
  tell(name: string): void {
    for (const send of this.pages) send(name);
  }
}
