/**
 * The kind of element that a link comes from. `shape` is VML, which classic Outlook draws;
 * `refresh` is `meta http-equiv=refresh`; `other` is any other element with an `href`.
 */
export type HtmlLinkElement =
  "a" | "area" | "button" | "form" | "frame" | "input" | "other" | "refresh" | "shape";

/** A link of any kind in a body. All strings are hostile. */
export interface HtmlLink {
  readonly element: HtmlLinkElement;
  /**
   * As the message writes it, character references decoded; may be relative, empty or not a URL.
   */
  readonly address: string;
  /**
   * What the reader sees: the element's text, else the alternative text of its picture, else its
   * accessible name or title. The labels of its buttons for a form. At most `maxLabelLength`.
   */
  readonly text: string;
}

/** A form field (`input`, `select`, `textarea`). */
export interface HtmlFormField {
  /** The `type` of an `input` in lower case (`text` where none is given), `select` or `textarea`. */
  readonly type: string;
  /** The `name`, else the `id`. */
  readonly name: string;
  /** The placeholder, else the accessible name. */
  readonly label: string;
}

export interface HtmlImage {
  /** Of several (`srcset`) the first. */
  readonly source: string;
  readonly alternativeText: string;
  /** At most two pixels wide or high: a spacer or a tracking pixel. */
  readonly pixel: boolean;
}

/** What the checks need of an HTML body. All strings are hostile text, never to be shown as HTML. */
export interface HtmlContent {
  /** What a browser shows: white space collapsed, blocks on lines of their own, cells by tabs. */
  readonly visibleText: string;
  /**
   * The visible text without what may be hidden in a way that is not understood (filters, selectors
   * with conditions, elements within a word), as a browser may show it instead; only where it differs.
   */
  readonly undoubtedTexts: readonly string[];
  /** Text that is in the body but not shown: preheaders, padding, white on white. */
  readonly hiddenText: string;
  /** Text that only classic Outlook may show: that of conditional comments. */
  readonly outlookOnlyText: string;
  /** The alternative texts and titles of pictures that are shown, each once, in order. */
  readonly imageTexts: readonly string[];
  /** How many letters a reader sees before the first of them. */
  readonly lettersBeforeImages: number;
  /** In document order. */
  readonly links: readonly HtmlLink[];
  /** The first `base href`, against which relative addresses resolve. */
  readonly baseAddress: string | null;
  readonly formFields: readonly HtmlFormField[];
  readonly images: readonly HtmlImage[];
  /** Shapes, boxes without a text in them, or a font of its own: something may be drawn with them. */
  readonly hasDrawing: boolean;
  /** The addresses of pictures behind the text (`background`, CSS or VML); the first twenty. */
  readonly backgroundImages: readonly string[];
}
