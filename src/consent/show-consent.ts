import { consentOutcome } from "./consent-outcome";

/* The page has the words for each outcome, in both languages; only those that fit are shown. */
const outcome = consentOutcome(location.search);

for (const part of document.querySelectorAll<HTMLElement>("[data-outcome]")) {
  part.hidden = part.dataset["outcome"] !== outcome.kind;
}
if (outcome.kind === "refused") {
  for (const place of document.querySelectorAll<HTMLElement>("[data-error]")) {
    place.textContent = `${outcome.error}\n${outcome.description}`.trim();
  }
}
