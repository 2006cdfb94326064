import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { officeCall, officeCallTimeoutMs } from "../../src/outlook/office-call";
import { installOffice, removeOffice } from "./stand-in-office";

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

const resultOf = (result: object): Office.AsyncResult<string> =>
  // The product reads no more of a result than a test puts in.
  result as Office.AsyncResult<string>;

beforeEach(() => {
  installOffice();
});
afterEach(() => {
  removeOffice();
  jest.useRealTimers();
});

describe("officeCall", () => {
  test("brings what Outlook answers", async () => {
    const call = officeCall<string>("x", (callback) => {
      callback(resultOf({ status: "succeeded", value: "answer" }));
    });
    await expect(call).resolves.toBe("answer");
  });

  test("tells Outlook's error code", async () => {
    const call = officeCall<string>("body.getAsync", (callback) => {
      callback(resultOf({ status: "failed", error: { code: 5001 } }));
    });
    await expect(call).rejects.toMatchObject({
      name: "OfficeCallError",
      call: "body.getAsync",
      failure: "refused",
      code: 5001,
    });
  });

  test("takes a failure without an error", async () => {
    const call = officeCall<string>("x", (callback) => {
      callback(resultOf({ status: "failed" }));
    });
    await expect(call).rejects.toMatchObject({ failure: "refused", code: null });
  });

  test("takes a call that throws", async () => {
    const cause = new TypeError("no such method");
    const call = officeCall("x", () => {
      throw cause;
    });
    await expect(call).rejects.toMatchObject({ failure: "threw", code: null, cause });
  });

  test("does not wait for a dropped callback", async () => {
    jest.useFakeTimers();
    const call = officeCall("x", () => undefined);
    const rejected = expect(call).rejects.toMatchObject({ failure: "timed-out" });
    await jest.advanceTimersByTimeAsync(officeCallTimeoutMs);
    await rejected;
  });

  test("leaves no timer behind", async () => {
    jest.useFakeTimers();
    await officeCall<string>("x", (callback) => {
      callback(resultOf({ status: "succeeded", value: "" }));
    });
    expect(jest.getTimerCount()).toBe(0);
  });

  test("is given up by its signal, and a later answer is dropped", async () => {
    const controller = new AbortController();
    let answer: Callback<string> = () => undefined;
    const call = officeCall<string>("x", (callback) => (answer = callback), {
      signal: controller.signal,
    });
    controller.abort();
    answer(resultOf({ status: "succeeded", value: "late" }));
    await expect(call).rejects.toBe(controller.signal.reason);
  });

  test("does not start when it is given up beforehand", async () => {
    const start = jest.fn();
    const signal = AbortSignal.abort();
    await expect(officeCall("x", start, { signal })).rejects.toBe(signal.reason);
    expect(start).not.toHaveBeenCalled();
  });
});
