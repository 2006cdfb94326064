import type { RequestAnalysis } from "./check-personal-information";
import type { LinkAnalysis } from "./check-links";
import type { SenderAnalysis } from "./check-sender";
import type { Forward } from "./forward";
import type { MessageContent } from "./message-content";
import type { Clue } from "./presentation/clue";
import type { SenderIdentity } from "./sender-identity";

/** All that is found out about a message before it is decided who speaks in it. */
export interface Analysis {
  readonly content: MessageContent;
  readonly sender: SenderAnalysis;
  /** Who the sender is, if not the brand. */
  readonly identity: SenderIdentity;
  readonly links: LinkAnalysis;
  readonly requests: RequestAnalysis;
  /** `null` where nothing is passed on. */
  readonly forward: Forward | null;
  /** What shows the brand, but for what the message asks: `claimClues`. */
  readonly claims: readonly Clue[];
}
