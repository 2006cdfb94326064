import { officeCall } from "./office-call";
import { type SelectedItem, selectedItem } from "./selected-item";

/**
 * Calls back whenever another item, or none, is selected while the pane is pinned (Mailbox 1.5).
 *
 * @throws {OfficeCallError} Where Outlook does not take the handler.
 */
export async function watchSelection(onChange: (selected: SelectedItem) => void): Promise<void> {
  await officeCall("mailbox.addHandlerAsync(ItemChanged)", (callback) => {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.ItemChanged,
      () => {
        onChange(selectedItem());
      },
      callback,
    );
  });
}
