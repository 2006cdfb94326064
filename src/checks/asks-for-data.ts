import { dataTopics } from "../rule-set/rule-set";
import type { RequestTopic } from "../rule-set/rule-set";

/** Whether a message that asks for these asks for what only the holder of a card or an account can give. */
export function asksForData(topics: ReadonlySet<RequestTopic>): boolean {
  return dataTopics.some((topic) => topics.has(topic));
}
