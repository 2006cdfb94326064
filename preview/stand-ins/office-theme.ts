/**
 * Stands in for what Office.js of 2022 does not know on the web: `Office.context.officeTheme`.
 *
 * The library drops the theme that Outlook on the web sends (`getInvocationCallbackWebApp` in
 * outlook-web-16.01.debug.js passes `undefined` for it); the library that Microsoft serves today
 * gives it. The preview therefore puts it into the pane's window name, and this script, which runs
 * after Office.js and before the pane, sets it the moment the library is ready.
 */

// Office.js empties window.name later; this script runs before.
const nameOfPane: unknown = JSON.parse(window.name === "" ? "{}" : window.name);

const officeTheme: unknown =
  typeof nameOfPane === "object" && nameOfPane !== null && "previewOfficeTheme" in nameOfPane
    ? nameOfPane.previewOfficeTheme
    : undefined;

if (officeTheme !== undefined) {
  void Office.onReady(() => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      enumerable: true,
      get: () => officeTheme,
    });
  });
}
