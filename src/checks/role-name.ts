import type { RuleSet } from "../rule-set/rule-set";
import { TextFolder } from "../text/fold";

const folder = new TextFolder();
const notLetters = /[^\p{L}\p{M}]+/u;

/**
 * What is left of a sender's name without the words that only say what it does, such as
 * `Card Services` or `お客様センター`: the name of somebody, or nothing.
 *
 * @returns the words that are left, as written; empty where it is a role's name, or no name
 */
export function properName(name: string, { roleNames }: RuleSet): readonly string[] {
  const rest = name.split("");
  for (const { start, end } of roleNames.find(folder.fold(name))) rest.fill(" ", start, end);
  return rest
    .join("")
    .split(notLetters)
    .filter((word) => word.length > 1);
}

/** Whether a name says what somebody does and not who it is. */
export function isRoleName(name: string, ruleSet: RuleSet): boolean {
  return properName(name, ruleSet).length === 0;
}
