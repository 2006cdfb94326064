import type { XmlElement } from "../../src/actions/ews/xml";
import { elementsIn } from "./elements-in";

/** Longest texts, in characters, by the element that holds them or that holds their list. */
const maxTextLength: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const japanese = "ja-JP";

/** Texts that are empty, too long or not translated. */
export function textProblems(root: XmlElement): readonly string[] {
  const lists = elementsIn(root).filter((element) => element.name.endsWith("Strings"));
  const texts = [
    ...root.children.filter((child) => ["DisplayName", "Description"].includes(child.name)),
    ...lists.flatMap((list) => list.children),
  ];
  const limitOf = (text: XmlElement) =>
    maxTextLength[lists.find((list) => list.children.includes(text))?.name ?? text.name] ?? 0;
  return texts.flatMap((text) => {
    const name = text.attributes["id"] ?? text.name;
    const translation = text.children.find((child) => child.attributes["Locale"] === japanese);
    const values = [text.attributes["DefaultValue"], translation?.attributes["Value"]];
    return [
      ...(translation === undefined ? [`${name} has no ${japanese} text.`] : []),
      ...values.flatMap((value = "") => {
        if (value.trim() === "") return [`${name} has an empty text.`];
        return value.length > limitOf(text)
          ? [`${name} has ${value.length} characters; at most ${limitOf(text)} fit.`]
          : [];
      }),
    ];
  });
}
