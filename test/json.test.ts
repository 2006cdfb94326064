import { describe, expect, test } from "@jest/globals";
import { booleanAt, listAt, textAt } from "../src/json";

describe("what stands at a path", () => {
  const answer = { error: { code: "ErrorItemNotFound" }, isDraft: true, value: [1, 2] };

  test("is read where it is of the kind that is asked for", () => {
    expect(textAt(answer, "error", "code")).toBe("ErrorItemNotFound");
    expect(booleanAt(answer, "isDraft")).toBe(true);
    expect(listAt(answer, "value")).toEqual([1, 2]);
  });

  test.each([[null], ["text"], [{ error: null }], [{ error: { code: 404 } }]])(
    "is nothing in %j",
    (other) => {
      expect(textAt(other, "error", "code")).toBeNull();
      expect(booleanAt(other, "error", "code")).toBeNull();
      expect(listAt(other, "error", "code")).toEqual([]);
    },
  );

  test("is nothing that is inherited", () => {
    expect(textAt(Object.create(answer), "error", "code")).toBeNull();
  });
});
