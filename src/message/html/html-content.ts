/**
 * By which kind of element a body leads somewhere. `shape` is VML, which classic Outlook draws;
 * `refresh` is `meta http-equiv=refresh`; `other` is any other element with an `href`.
 */
export type HtmlLinkElement =
  "a" | "area" | "button" | "form" | "frame" | "input" | "other" | "refresh" | "shape";

/** One way in which a body leads somewhere. All strings are hostile. */
export interface HtmlLink {
  readonly element: HtmlLinkElement;
  /** As the message writes it, character references decoded; may be relative, empty or no URL. */
  readonly address: string;
  /**
   * What the reader sees: the element's text, else the alternative text of its picture, else its
   * accessible name or title. The labels of its buttons for a form. At most `maxLabelLength`.
   */
  readonly text: string;
  /** It stands in a conditional comment: classic Outlook may show it, other software does not. */
  readonly outlookOnly: boolean;
}

/** A field into which the reader is to enter something (`input`, `select`, `textarea`). */
export interface HtmlFormField {
  /** The `type` of an `input` in lower case (`text` where none is given), `select` or `textarea`. */
  readonly type: string;
  /** The `name`, else the `id`. */
  readonly name: string;
  /** The placeholder, else the accessible name. */
  readonly label: string;
}

export interface HtmlImage {
  readonly source: string;
  readonly alternativeText: string;
  /** What is shown where the pointer rests on it. */
  readonly title: string;
  /** Places on it lead somewhere, each by an `area`. */
  readonly hasMap: boolean;
  /** It stands in a link. */
  readonly linked: boolean;
  /** At most two pixels in a direction: a spacer, or one that reports that the mail was opened. */
  readonly pixel: boolean;
}

/** What the checks need of an HTML body. All strings are hostile text, never to be shown as HTML. */
export interface HtmlContent {
  /** What a browser shows: white space collapsed, blocks on lines of their own, cells by tabs. */
  readonly visibleText: string;
  /**
   * The visible text without what may be hidden in a way that is not understood (filters, selectors
   * with conditions): there it is what a browser may show instead. `null` where that is the same.
   */
  readonly undoubtedText: string | null;
  /** What is in the body and not shown: preheaders, padding, white on white. */
  readonly hiddenText: string;
  /** What only classic Outlook may show: the text of conditional comments. */
  readonly outlookOnlyText: string;
  /** The alternative texts and titles of pictures that are shown, each once, in order. */
  readonly imageTexts: readonly string[];
  /** In the body's order. */
  readonly links: readonly HtmlLink[];
  /** The first `base href`, against which relative addresses resolve. */
  readonly baseAddress: string | null;
  readonly formFields: readonly HtmlFormField[];
  readonly images: readonly HtmlImage[];
  /** The addresses of pictures behind the text (`background`, CSS or VML); the first twenty. */
  readonly backgroundImages: readonly string[];
}
