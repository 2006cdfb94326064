import { expect, test } from "@jest/globals";
import { ShallowParser } from "../../src/message/html/shallow-parser";

test.each(["<i>", "<svg>", "<i><b></i>", "<table><tr><td>"])(
  "%s without end opens no more elements at once than the limit",
  (piece) => {
    let [open, most, elements] = [0, 0, 0];
    const handler = {
      onopentag: (): void => {
        open += 1;
        elements += 1;
        most = Math.max(most, open);
      },
      onclosetag: (): void => {
        open -= 1;
      },
    };
    new ShallowParser(handler, {}, () => open).end(piece.repeat(5000));
    expect(most).toBeLessThan(1000);
    expect(elements).toBeGreaterThanOrEqual(5000);
    expect(open).toBe(0);
  },
);
