import { expect, test } from "@jest/globals";
import { anyWordOf } from "../../src/text/context-words";

test.each([
  ["field-hint", "必須", "optional"],
  ["before-last-digits", "末尾", "ending"],
  ["card", "カード", "cards"],
  ["copyright", "copyright", "copyright"],
  ["via", "via", "via"],
  ["unfinished-line", "から", "를"],
  ["finished-line", "こと", "こと"],
  ["continued-line", "を", "を"],
  ["after-quoted-name", "と", "で"],
] as const)("%s has words of all languages", (list, one, another) => {
  const whole = new RegExp(`^${anyWordOf(list)}$`, "u");
  expect([one, another, "", "other"].map((word) => whole.test(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
