/** What came of sending a report; `sentence` tells the reader. */
export type Sending =
  | { readonly kind: "not-offered" }
  | { readonly kind: "sent" | "not-sent"; readonly sentence: string };
