/**
 * Tells of each new build while `npm run dev` runs, by its name; after a restart of the server,
 * whose mailboxes are new, loads the page anew.
 */
export function watchBuilds(built: (name: string) => void): void {
  const builds = new EventSource("/preview/builds");
  builds.addEventListener("message", ({ data }) => {
    built(String(data));
  });
  let wasOpen = false;
  builds.addEventListener("open", () => {
    if (wasOpen) window.location.reload();
    wasOpen = true;
  });
}
