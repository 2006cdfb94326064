import receivers from "../../../rules/mail/receivers.json";
import { isSameOrSubdomain } from "../../web/registrable-domain";

/** Whether a host belongs to a system of `rules/mail/receivers.json`. Lower case. */
export const isListedReceiver = (host: string): boolean =>
  receivers.entries.some(({ domain }) => isSameOrSubdomain(host, domain));
