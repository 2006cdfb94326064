/** A page in Markdown with its tables as prettier lays them out, but for the width of their columns. */
export const withoutPadding = (page: string): string =>
  page.replaceAll(/ {2,}/gu, " ").replaceAll(/-{3,}/gu, "---");
