import { type CheckOptions, checkMessage } from "../../checks/check-message";
import type { CheckResult } from "../../checks/check-result";
import { OtherLanguageError } from "../../checks/other-language";
import { explainWith } from "../../explain/explain-with";
import type { PictureDecoder } from "../../attachments/picture-decoder";
import { withEmbeddedParts, withUnreadParts } from "../../attachments/with-embedded-parts";
import { campaignQuery } from "../../hunt/campaign-query";
import { inertQuery } from "../../hunt/inert-query";
import type { Language } from "../../explain/language";
import type { Message } from "../../message/message";
import type { ExplanationTexts } from "../../explain/text/explanation-texts";
import type { RuleAdditions } from "../../rule-set/rule-additions";
import type { RuleSet } from "../../rule-set/rule-set";
import type { RulesWith } from "../../rule-set/rules-with";
import type { CheckerAnswer, CheckerRequest } from "./checker-protocol";

/** Links that are sent at once: some milliseconds of the pane's time. */
const linksAtOnce = 500;

/** The last check, by the `id` of its request. */
interface Last {
  readonly check: number;
  readonly ruleSet: RuleSet;
  readonly result: CheckResult;
  readonly campaignQuery: string | null;
}

/**
 * The worker's side of the protocol. It keeps the last result, so that it can be put into words
 * again.
 *
 * @param firstRules With an organization's additions; may be without other languages than Japanese
 *   and English.
 * @param loadAllRules In all languages, for the first message that is in another; may reject, and is
 *   then asked again with the next.
 * @param loadTexts The sentences of a language; may reject.
 * @param decodePicture Turns a picture of a message into pixels.
 * @param post Sends an answer.
 * @returns Answers one request, to be called with the next once it has resolved; never rejects.
 */
export function requestAnswerer(
  firstRules: RulesWith,
  loadAllRules: () => Promise<RulesWith>,
  loadTexts: (language: Language) => Promise<ExplanationTexts>,
  decodePicture: PictureDecoder,
  post: (answer: CheckerAnswer) => void,
): (request: CheckerRequest) => Promise<void> {
  let rulesWith = firstRules;
  let last: Last | null = null;

  const check = async (
    message: Message,
    additions: RuleAdditions,
    options: CheckOptions,
  ): Promise<Omit<Last, "check">> => {
    const checkWith = (ruleSet: RuleSet): Omit<Last, "check"> => {
      const result = checkMessage(message, ruleSet, options);
      const query = campaignQuery(message, result, ruleSet);
      return { ruleSet, result, campaignQuery: query === null ? null : inertQuery(query) };
    };
    try {
      return checkWith(rulesWith(additions));
    } catch (error) {
      if (!(error instanceof OtherLanguageError)) throw error;
      rulesWith = await loadAllRules();
      return checkWith(rulesWith(additions));
    }
  };

  const resultFor = async (request: CheckerRequest): Promise<Last> => {
    if (request.kind === "check") {
      const trustedDomains = new Set(request.trustedDomains);
      const message = request.leavesFilesUnread
        ? withUnreadParts(request.message)
        : await withEmbeddedParts(request.message, decodePicture);
      last = {
        check: request.id,
        ...(await check(message, request.additions, {
          trustedDomains,
          presentedByReader: request.presentedByReader,
          onProgress: (share) => {
            post({ kind: "progress", id: request.id, share });
          },
        })),
      };
    } else if (last?.check !== request.check) {
      throw new Error("Another message has been checked since.");
    }
    return last;
  };

  return async (request) => {
    const { id } = request;
    try {
      const { result, ruleSet, campaignQuery: query } = await resultFor(request);
      const { links, ...explanation } = explainWith(
        result,
        await loadTexts(request.language),
        ruleSet,
      );
      for (let start = 0; start < links.length; start += linksAtOnce) {
        post({ kind: "links", id, links: links.slice(start, start + linksAtOnce) });
      }
      const { ruleSet: checkedBy, verdict, isTooLong } = result;
      post({
        kind: "explained",
        id,
        result: { ruleSet: checkedBy, verdict, isTooLong, campaignQuery: query },
        explanation: { ...explanation, links: [] },
      });
    } catch {
      post({ kind: "failed", id });
    }
  };
}
