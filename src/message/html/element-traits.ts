/** Where an element's character data goes. `text`: into the body's text. */
export type TextDestination = "text" | "style" | "nowhere";

/** What an element may mean besides its text. */
export type ElementRole =
  | "anchor"
  | "animation"
  | "area"
  | "base"
  | "button"
  | "form"
  | "form-field"
  | "frame"
  | "image"
  | "input"
  | "media"
  | "meta"
  | "resource"
  | "shape-picture"
  | "style"
  | "other";

/** What an element's name alone tells about it. */
export interface ElementTraits {
  /** What separates the text before and after it; `""` for nothing. */
  readonly separator: "" | "\t" | "\n";
  /** `null`: the same as the surrounding element's. */
  readonly destination: TextDestination | null;
  readonly role: ElementRole;
  /** Its content is never laid out. */
  readonly unrendered: boolean;
  /** Programs differ in whether they show its content. */
  readonly doubtful: boolean;
}

const ordinary: ElementTraits = {
  separator: "",
  destination: null,
  role: "other",
  unrendered: false,
  doubtful: false,
};

/** These put the text before and after them on lines of their own. */
const blocks =
  "address article aside blockquote body br center dd details dialog dir div dl dt fieldset " +
  "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu " +
  "nav ol optgroup option p pre section select summary table tbody text tfoot thead tr ul " +
  "v:shape v:rect v:roundrect v:oval v:textbox";

/** Elements whose `href` names a resource of the page and leads nowhere. */
const resources = "link use image script textPath mpath feImage";

const traitsByName = new Map<string, ElementTraits>();

function mark(names: string, traits: Partial<ElementTraits>): void {
  for (const name of names.split(" ")) {
    traitsByName.set(name, { ...(traitsByName.get(name) ?? ordinary), ...traits });
  }
}

mark(blocks, { separator: "\n" });
mark("td th", { separator: "\t" });
mark("title", { destination: "nowhere" });
mark("style", { destination: "style", role: "style" });
mark("script", { destination: "nowhere" });
mark(resources, { role: "resource" });
mark("template noembed noframes datalist", { unrendered: true });
mark("rt rp audio video canvas dialog", { doubtful: true });
mark("audio video source", { role: "media" });
mark("set animate", { role: "animation" });
mark("a", { role: "anchor" });
mark("area", { role: "area" });
mark("base", { role: "base" });
mark("button", { role: "button" });
mark("form", { role: "form" });
mark("select textarea", { role: "form-field" });
mark("frame iframe embed object", { role: "frame" });
mark("img", { role: "image" });
mark("input", { role: "input" });
mark("meta", { role: "meta" });
mark("v:fill v:imagedata", { role: "shape-picture" });

const officeSettings: ElementTraits = { ...ordinary, destination: "nowhere" };

/**
 * @param name As the parser gives it: in lower case, but for SVG's own names.
 * @param outlookOnly It stands in a conditional comment, where `xml` holds Office's settings;
 *   elsewhere that is an element like any other.
 */
export function traitsOf(name: string, outlookOnly: boolean): ElementTraits {
  if (outlookOnly && name === "xml") return officeSettings;
  return traitsByName.get(name) ?? ordinary;
}
