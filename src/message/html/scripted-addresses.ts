import type { Attributes } from "./attributes";

const absoluteAddress = /^\s*(?:[a-z][a-z\d+.-]{1,20}:|\/\/)/iu;
const addressInScript = /(?:https?:)?\/\/[^\s"'`\\<>()]{1,2000}/giu;
/** Of one element; no mail has more, unless it is hostile. */
const maxAddresses = 20;

/** The addresses that a click on an element opens by script, or notifies (`ping`). */
export function clickedAddresses({ onclick, ping }: Attributes): readonly string[] {
  return [...(onclick?.match(addressInScript) ?? []), ...(ping?.trim().split(/\s+/u) ?? [])].slice(
    0,
    maxAddresses,
  );
}

/** The addresses that an animation of SVG gives to an element, such as a link's `href`. */
export function animatedAddresses({ to, values }: Attributes): readonly string[] {
  return [to ?? "", ...(values?.split(";", maxAddresses) ?? [])]
    .filter((value) => absoluteAddress.test(value))
    .map((value) => value.trim());
}
