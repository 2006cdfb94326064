import { startEarly } from "./checker/start-worker";

/**
 * A script of its own that waits for nothing: the worker gets ready while the page loads Office.js
 * and React.
 */
startEarly();
