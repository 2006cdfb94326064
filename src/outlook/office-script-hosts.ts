/** Office.js loads MicrosoftAjax.js from here, and never starts where it cannot (office-js#6430). */
const microsoftAjaxHost = "ajax.aspnetcdn.com";

/**
 * The hosts without which Office.js does not start: for whoever runs the reader's network. Which
 * address the library has is written into the page when it is packaged (`--cloud`, `--office-js`).
 *
 * @param scripts the scripts of the page, of which the page's own are left out
 * @param ownHost host of the page
 */
export function officeScriptHosts(
  scripts: Iterable<{ readonly src: string }>,
  ownHost: string,
): readonly string[] {
  const hosts = [...scripts].flatMap(({ src }) => (src === "" ? [] : new URL(src).host));
  return [...new Set([...hosts, microsoftAjaxHost])].filter((host) => host !== ownHost);
}
