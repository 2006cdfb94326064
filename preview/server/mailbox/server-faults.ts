/** An injected fault of a call to Graph or EWS. */
export type ServerFault =
  /** Graph answers with this status and does nothing. */
  | {
      readonly kind: "status";
      readonly status: number;
      /** Graph's error code, such as `ErrorItemNotFound`. */
      readonly code?: string;
      /** Sent as Retry-After. */
      readonly retryAfterSeconds?: number;
      /** Claims that a token must have, as JSON: sent as the challenge of a 401. */
      readonly claims?: string;
    }
  /** EWS answers with this response code and does nothing. */
  | {
      readonly kind: "response-code";
      readonly code: string;
      readonly backOffMilliseconds?: number;
    }
  /** The connection breaks before anything was done. */
  | { readonly kind: "disconnect" }
  /** The server does it, and the connection breaks before it answers. */
  | { readonly kind: "disconnect-after" }
  /** The answer waits until the faults are cleared. */
  | { readonly kind: "hold" };

export interface PlannedFault {
  /**
   * Of Graph: `read`, `find`, `create-draft`, `attach`, `list-attachments`, `create-upload-session`,
   * `upload-chunk`, `upload-status`, `send`, `delete`, `move`, `source`, `report-message`,
   * `folders`; of EWS the name of the operation, such as `MoveItem`; `*` is any.
   */
  readonly operation: string;
  readonly fault: ServerFault;
  /** How often; for good where it is left out. */
  readonly times?: number;
}

/** The faults planned for a mailbox, each used up as often as it says. */
export class ServerFaults {
  private held: (() => void)[] = [];
  private planned: { readonly operation: string; readonly fault: ServerFault; left: number }[] = [];

  plan({ operation, fault, times }: PlannedFault): void {
    this.planned.push({ operation, fault, left: times ?? Number.POSITIVE_INFINITY });
  }

  /** Forgets all faults, and lets go what is held. */
  clear(): void {
    this.planned = [];
    for (const release of this.held.splice(0)) release();
  }

  /** Waits until the faults are cleared. */
  hold(): Promise<void> {
    return new Promise((resolve) => this.held.push(resolve));
  }

  /** What goes wrong with this call, if anything; it counts as done. */
  take(operation: string): ServerFault | null {
    const planned = this.planned.find(
      (each) => each.left > 0 && (each.operation === operation || each.operation === "*"),
    );
    if (planned === undefined) return null;
    planned.left -= 1;
    return planned.fault;
  }
}
