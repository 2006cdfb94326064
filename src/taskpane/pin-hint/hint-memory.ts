/** Whether the reader has seen the hint, as long as the browser remembers. */
export interface HintMemory {
  readonly isSeen: () => boolean;
  readonly setSeen: () => void;
}

const key = "pin-hint";
const seen = "seen";

/**
 * Remembers in the `localStorage` of the pane's origin. Nothing private is kept there. Outlook on the
 * web may keep it apart for each of its own hosts, or withhold it: then the hint comes again.
 */
export const hintMemory: HintMemory = {
  isSeen: () => {
    try {
      return localStorage.getItem(key) === seen;
    } catch {
      return false;
    }
  },
  setSeen: () => {
    try {
      localStorage.setItem(key, seen);
    } catch {
      // The hint comes again.
    }
  },
};
