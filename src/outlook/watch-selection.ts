import { officeCall } from "./office-call";
import { type SelectedItem, selectedItem } from "./selected-item";

/**
 * Calls back whenever another item, or none, is selected while the pane is pinned (Mailbox 1.5).
 *
 * @returns A function that stops watching.
 * @throws {OfficeCallError} Where Outlook does not take the handler.
 */
export async function watchSelection(
  onChange: (selected: SelectedItem) => void,
): Promise<() => Promise<void>> {
  const { mailbox } = Office.context;
  await officeCall("mailbox.addHandlerAsync(ItemChanged)", (callback) => {
    mailbox.addHandlerAsync(
      Office.EventType.ItemChanged,
      () => {
        onChange(selectedItem());
      },
      callback,
    );
  });
  return async () => {
    await officeCall("mailbox.removeHandlerAsync(ItemChanged)", (callback) => {
      mailbox.removeHandlerAsync(Office.EventType.ItemChanged, callback);
    });
  };
}
