import { jest } from "@jest/globals";

// A machine that is busy beside may starve a browser; what failed is printed, and tried once more.
// On a developer's machine a test fails the first time, so that a race is seen and mended.
if (process.env["CI"] === "true") jest.retryTimes(1, { logErrorsBeforeRetry: true });
