import type { Message } from "../message/message";
import { mayLead, needsReading } from "./needs-reading";
import type { PictureDecoder } from "./picture-decoder";

/**
 * Looks into the pictures and the attached files of a message. What is needed for it is loaded only
 * where there is something to read. Nothing is fetched, rendered or run.
 *
 * @param decodePicture As the environment can: a browser's own, or libraries.
 * @returns The message with what was read of them; never rejects.
 */
export async function withEmbeddedParts(
  message: Message,
  decodePicture: PictureDecoder,
): Promise<Message> {
  if (!needsReading(message)) return message;
  try {
    const { readEmbeddedParts } = await import("./read-embedded-parts");
    return { ...message, embedded: await readEmbeddedParts(message, decodePicture) };
  } catch {
    return withUnreadParts(message);
  }
}

/**
 * The same if reading them ran out of memory or time: the message can still be checked, with its files
 * and pictures marked as unreadable.
 */
export function withUnreadParts(message: Message): Message {
  if (!needsReading(message)) return message;
  const files = (message.attachments ?? []).filter((file) =>
    mayLead(file, file.content?.length ?? null),
  );
  const unread = { text: "", links: [], formFields: [], isPassedOn: false, isIncomplete: true };
  return {
    ...message,
    embedded: [
      { kind: "picture", name: "", ...unread },
      ...files.map(({ name }) => ({ kind: "file", name, ...unread }) as const),
    ],
  };
}
