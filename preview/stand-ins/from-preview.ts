const given: unknown = JSON.parse(window.name === "" ? "{}" : window.name);

/**
 * What the preview has put into the name of the pane's window. Office.js empties the name later; the
 * stand-ins run before.
 */
export const fromPreview = (name: string): unknown =>
  typeof given === "object" && given !== null ? Reflect.get(given, name) : undefined;
