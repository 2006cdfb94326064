import { startEarly } from "./checker/early-worker";

/**
 * A script of its own that waits for nothing: the worker gets ready while the page loads Office.js
 * and React.
 */
startEarly();
