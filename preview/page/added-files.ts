/**
 * Lets a visitor add `.eml` files: by dropping them anywhere on the page, or with a file button.
 *
 * @param input the file input
 * @param add called for every file
 */
export function receiveFiles(input: HTMLInputElement, add: (files: readonly File[]) => void): void {
  input.addEventListener("change", () => {
    add([...(input.files ?? [])]);
    input.value = "";
  });
  const { body } = document;
  const holdsFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    body.classList.add("dropping");
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) body.classList.remove("dropping");
  });
  window.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    body.classList.remove("dropping");
    add([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A message in a file: by its extension, or by its media type where it has none. */
export const isMessageFile = ({ name, type }: File): boolean =>
  /\.eml$/i.test(name) || type === "message/rfc822";
