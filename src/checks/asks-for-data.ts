import { dataTopics, type RequestTopic } from "../rule-set/rule-set";

/** Whether it is something that only the holder of a card or an account can give. */
export const isDataTopic = (topic: RequestTopic): boolean =>
  dataTopics.some((data) => data === topic);

/** Whether a message that asks for these asks for what only the holder of a card or an account can give. */
export function asksForData(topics: ReadonlySet<RequestTopic>): boolean {
  return [...topics].some(isDataTopic);
}

/** Whether a message that asks for these asks for a card or what keeps it safe. */
export const asksForCardOrSecret = (topics: ReadonlySet<RequestTopic>): boolean =>
  topics.has("card-data") || topics.has("secret");
