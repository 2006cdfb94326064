import type { RequestTopic } from "../../rule-set/rule-set";
import { joinSpans, overlapsSome, type Span } from "../../text/span";
import { asksForCardOrSecret } from "../asks-for-data";
import type { ScannedText } from "../scanned-text";
import { allNames } from "./brand-names";
import type { Clue } from "./clue";

/** Code units between a name and what is said of it: a paragraph or two. */
const reach = 400;

/** Whether something in a text of the message may concern the brand. */
export type MayConcernBrand = (text: ScannedText, span: Span) => boolean;

/**
 * Whether nothing shows the brand but its name somewhere in a long text, as in newsletters, digests
 * and long letters about something else. Those ask for no card and no secret: what does is judged
 * whole, however far from the name it asks.
 *
 * @param claims All that shows the brand, but for what the message asks.
 * @param visible The body's text.
 * @param askedTopics What the words of the message ask for.
 */
export const isPassingMention = (
  claims: readonly Clue[],
  visible: ScannedText,
  askedTopics: ReadonlySet<RequestTopic>,
): boolean =>
  visible.source.length > reach &&
  claims.every(({ kind }) => kind === "body-name") &&
  !asksForCardOrSecret(askedTopics);

/** Of a text that mentions the brand in passing, only what stands near its name concerns it. */
export function nearName(visible: ScannedText): MayConcernBrand {
  const near = joinSpans(
    allNames(visible).map(({ start, end }) => ({ start: start - reach - 1, end: end + reach + 1 })),
  );
  return (text, span) => text === visible && overlapsSome(span, near);
}
