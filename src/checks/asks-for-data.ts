import type { RequestTopic } from "../rule-set/rule-set";

const data: ReadonlySet<RequestTopic> = new Set(["card-data", "secret", "personal-data"]);

/** Whether a message that asks for these asks for what only the holder of a card or an account can give. */
export function asksForData(topics: ReadonlySet<RequestTopic>): boolean {
  return [...topics].some((topic) => data.has(topic));
}
