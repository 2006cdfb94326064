import type { SignId, SignStatus } from "../../checks/check-result";
import type { Language } from "../language";
import type { HeadlineKey } from "./outline-texts";

export const englishOutline = {
  language: "en" as Language,
  headlines: {
    scam: "This is a scam posing as {brand}.",
    suspicious: "Something is wrong with this email. It may not be from {brand}.",
    "suspicious-forwarded": "This email was forwarded, so we cannot tell whether it is real.",
    "suspicious-unchecked":
      "It says it is from {brand}, but the important parts could not be checked.",
    "no-signs": "No warning signs found.",
    "no-signs-unread": "{brand} sent it, but its text could not be checked.",
    "no-signs-unconfirmed": "No warning signs found, but the sender could not be confirmed.",
    "unrelated-named": "This email mentions {brand}, but it was not checked.",
    unrelated: "This email does not claim to be from {brand}, so it was not checked.",
  } satisfies Record<HeadlineKey, string>,
  signTitles: {
    sender: "Sender’s address",
    links: "Where the links lead",
    "company-name": "The company’s name",
    "personal-information": "Asking for personal information",
  } satisfies Record<SignId, string>,
  statusLabels: {
    warning: "Warning sign",
    caution: "Caution",
    clear: "No sign found",
    unknown: "Could not check",
  } satisfies Record<SignStatus, string>,
  notJudgedLabel: "Not checked",
};
