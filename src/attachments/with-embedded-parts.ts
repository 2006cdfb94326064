import type { Message } from "../message/message";
import { needsReading } from "./needs-reading";
import type { PictureDecoder } from "./picture-decoder";

/**
 * Looks into the pictures and the attached files of a message. What is needed for it is loaded only
 * where there is something to read. Nothing is fetched, rendered or run.
 *
 * @param decodePicture As the surroundings can: a browser's own, or libraries.
 * @returns The message with what was read of them; rejects only where loading fails.
 */
export async function withEmbeddedParts(
  message: Message,
  decodePicture: PictureDecoder,
): Promise<Message> {
  if (!needsReading(message)) return message;
  const { readEmbeddedParts } = await import("./read-embedded-parts");
  return { ...message, embedded: await readEmbeddedParts(message, decodePicture) };
}
