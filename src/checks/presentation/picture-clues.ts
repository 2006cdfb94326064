import type { RuleSet } from "../../rule-set/rule-set";
import { isUnder } from "../../web/registrable-domain";
import { tryUrl } from "../../web/try-url";
import type { MessageContent } from "../message-content";
import { claimedNames, nameInIdentifier } from "./brand-names";
import { type Clue, clueFrom } from "./clue";

const maxFileNameLength = 200;
const holdsItsPicture = /^\s*data:/iu;

const isOnOwnHost = (source: string, { ownedDomains }: RuleSet): boolean =>
  !holdsItsPicture.test(source) && isUnder(tryUrl(source)?.hostname ?? "", ownedDomains);

/** The last part of an address or a content id (RFC 2392), `cardLogo` as two words. */
function fileName(source: string): string {
  if (holdsItsPicture.test(source)) return "";
  const [path = ""] = source.split(/[?#]/u, 1);
  const last = path.split(/[/\\:]/u).at(-1) ?? "";
  return last.slice(0, maxFileNameLength).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

/** The letterhead, and what stands behind the text: shops show the logos of cards further below. */
function headingPictures({ html, message }: MessageContent): readonly string[] {
  const first = html?.images.find(({ pixel }) => !pixel);
  const embedded = message.attachments?.find(
    ({ inline, contentType }) => inline && contentType.startsWith("image/"),
  );
  return [first?.source, embedded?.name, ...(html?.backgroundImages ?? [])].filter(
    (name) => name !== undefined,
  );
}

/** How pictures show the brand, besides what is written for them: by host and by file name. */
export function pictureClues(content: MessageContent): Clue[] {
  const { ruleSet } = content;
  const { images = [], backgroundImages = [] } = content.html ?? {};
  const sources = [...images.map(({ source }) => source), ...backgroundImages];
  const owned = sources.find((source) => isOnOwnHost(source, ruleSet));
  const named = headingPictures(content)
    .map(fileName)
    .find((name) => nameInIdentifier(name, ruleSet) !== null);
  // Where a picture's text names the brand, its file says no more.
  const textNamesBrand = named !== undefined && claimedNames(content.pictures).length > 0;
  return [
    ...clueFrom("picture-host", owned),
    ...clueFrom("picture-file", textNamesBrand ? undefined : named),
  ];
}
