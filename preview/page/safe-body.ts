/** Nothing may load or run in the frame that shows a body. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** Elements that show nothing, or would load or lead somewhere by themselves. */
const removedElements = "script, meta, base, link, iframe, frame, object, embed, noscript, title";

const addressAttributes = ["href", "action", "formaction", "src", "srcset", "background", "ping"];

/**
 * Makes of a message's HTML a page that is safe to show in a sandboxed frame: no script, nothing
 * fetched, no link alive. Where a link would lead stands in its title, as Outlook shows it on
 * hovering.
 */
export function safeBody(html: string): string {
  const body = new DOMParser().parseFromString(html, "text/html");
  for (const removed of body.querySelectorAll(removedElements)) removed.remove();
  for (const each of body.querySelectorAll("*")) makeHarmless(each);

  const policy = body.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = contentSecurityPolicy;
  const style = body.createElement("style");
  style.textContent = `
    html { background: #fff; color: #242424; font: 15px/1.6 system-ui, sans-serif; }
    body { margin: 16px; overflow-wrap: anywhere; }
    a[title] { color: #0f6cbd; text-decoration: underline; cursor: help; }
    img { max-width: 100%; } table { max-width: 100%; }
  `;
  body.head.prepend(policy, style);
  return `<!doctype html>${body.documentElement.outerHTML}`;
}

function makeHarmless(each: Element): void {
  for (const { name, value } of [...each.attributes]) {
    const attribute = name.toLowerCase().replace(/^xlink:/, "");
    const leads = addressAttributes.includes(attribute) && !value.startsWith("data:image/");
    if (!leads && !attribute.startsWith("on")) continue;
    each.removeAttribute(name);
    if (attribute === "href") each.setAttribute("title", value);
  }
}
