import { summarise } from "../statistics";

/** @param times In milliseconds, at least one. */
export const median = (times: readonly number[]): string => summarise(times).median.toFixed(0);

/** The middle half. */
export const spread = (times: readonly number[]): string =>
  summarise(times)
    .quartiles.map((time) => time.toFixed(0))
    .join("–");
