import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { hintMemory } from "../../src/taskpane/pin-hint/hint-memory";
import { startPinHint } from "../../src/taskpane/pin-hint/start-pin-hint";
import { selectedMail } from "./fixtures";

const mail = (itemId: string | null) => ({
  ...selectedMail,
  // The hint reads nothing else of the item, and an id is missing on a Mac at times.
  item: { itemId } as Office.MessageRead,
});

function memory(isSeen = false): { isSeen: () => boolean; setSeen: () => void } {
  let seen = isSeen;
  return {
    isSeen: () => seen,
    setSeen: () => {
      seen = true;
    },
  };
}

describe("the hint", () => {
  test.each(["stays-open", "follows"] as const)("is shown where a pinned pane %s", (pinning) => {
    expect(startPinHint(pinning, memory()).shown.get()).toBe(pinning);
  });

  test("is not shown where there is no pinning", () => {
    expect(startPinHint("none", memory()).shown.get()).toBeNull();
  });

  test("is not shown to who has seen it", () => {
    expect(startPinHint("stays-open", memory(true)).shown.get()).toBeNull();
  });

  test("goes when it is dismissed, for good", () => {
    const remembered = memory();
    const hint = startPinHint("stays-open", remembered);
    hint.dismiss();
    expect(hint.shown.get()).toBeNull();
    expect(startPinHint("stays-open", remembered).shown.get()).toBeNull();
  });

  test("goes when the pane follows to another message, for then it is pinned", () => {
    const hint = startPinHint("stays-open", memory());
    hint.select(mail("1"));
    hint.select(mail("1"));
    expect(hint.shown.get()).toBe("stays-open");
    hint.select(mail("2"));
    expect(hint.shown.get()).toBeNull();
  });

  test.each([null, ""])("concludes nothing from a message whose id is %j", (itemId) => {
    const hint = startPinHint("follows", memory());
    hint.select(mail("1"));
    hint.select(mail(itemId));
    expect(hint.shown.get()).toBe("follows");
  });
});

describe("its memory", () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    Reflect.set(globalThis, "localStorage", {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => stored.set(name, value),
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "localStorage");
  });

  test("is the storage of the pane's origin", () => {
    expect(hintMemory.isSeen()).toBe(false);
    hintMemory.setSeen();
    expect(hintMemory.isSeen()).toBe(true);
    expect([...stored.keys()]).toEqual(["pin-hint"]);
  });

  test("is none, and no error, where the browser withholds it", () => {
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    hintMemory.setSeen();
    expect(hintMemory.isSeen()).toBe(false);
  });
});
