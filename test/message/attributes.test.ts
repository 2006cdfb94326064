import { expect, test } from "@jest/globals";
import { AttributeCollector, noAttributes } from "../../src/message/html/attributes";

function collected(name: string): unknown {
  const html = `<x ${name}='a&amp;b'>`;
  const nameStart = "<x ".length;
  const nameEnd = nameStart + name.length;
  const collector = new AttributeCollector();
  collector.add(html, nameStart, nameEnd, nameEnd + "='".length, html.length - "'>".length);
  return collector.take();
}

test.each(Object.keys(noAttributes))("%s is read, in any case", (name) => {
  expect(collected(name)).toEqual({ ...noAttributes, [name]: "a&b" });
  expect(collected(name.toUpperCase())).toEqual({ ...noAttributes, [name]: "a&b" });
});

test.each(["border", "data-href", "hrxf", "hre\u4065", "styles", "xy"])("%s is not", (name) => {
  expect(collected(name)).toBe(noAttributes);
});
