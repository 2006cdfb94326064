/** Whether the reader has seen a hint, as long as the browser remembers. */
export interface HintMemory {
  readonly isSeen: () => boolean;
  readonly setSeen: () => void;
}

/**
 * Remembers in the `localStorage` of the pane's origin. Nothing private stands there. Outlook on the
 * web may keep it apart for each of its own hosts, or withhold it: then the hint comes again.
 */
export function hintMemory(name: string): HintMemory {
  const value = "seen";
  return {
    isSeen: () => {
      try {
        return localStorage.getItem(name) === value;
      } catch {
        return false;
      }
    },
    setSeen: () => {
      try {
        localStorage.setItem(name, value);
      } catch {
        // The hint comes again.
      }
    },
  };
}
