import denials from "../../rules/other-languages/denials.json";
import mentions from "../../rules/other-languages/mentions.json";
import requestWords from "../../rules/other-languages/request-words.json";
import requests from "../../rules/other-languages/requests.json";
import roleNames from "../../rules/other-languages/role-names.json";
import voice from "../../rules/other-languages/voice.json";

/**
 * What rule files of the same names have to add in languages other than Japanese and English: the
 * pane loads it only with a message that needs it.
 */
export const otherLanguageFiles = {
  denials,
  mentions,
  "request-words": requestWords,
  requests,
  "role-names": roleNames,
  voice,
};

export type OtherLanguageFiles = typeof otherLanguageFiles;
