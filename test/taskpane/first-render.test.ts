import { beforeEach, expect, jest, test } from "@jest/globals";
import { renderAtFirstNews } from "../../src/taskpane/first-render";
import { type Observable, observable } from "../../src/observable";
import type { PaneState } from "../../src/taskpane/pane-state";

let state: Observable<PaneState>;
let render: jest.Mock<() => void>;

beforeEach(() => {
  state = observable<PaneState>({ kind: "starting" });
  render = jest.fn<() => void>();
  renderAtFirstNews(state, render);
});

test("a start and an ordinary check are not worth a render", () => {
  state.set({ kind: "checking", progress: null });
  expect(render).not.toHaveBeenCalled();
});

test.each<PaneState>([
  { kind: "cannot-start", failure: "timed-out", hosts: [] },
  { kind: "nothing-selected" },
  { kind: "checking", progress: 0.1 },
])("$kind is rendered at once", (news) => {
  state.set(news);
  expect(render).toHaveBeenCalledTimes(1);
});

test("it is called once, whatever comes after", () => {
  state.set({ kind: "nothing-selected" });
  state.set({ kind: "not-mail" });
  expect(render).toHaveBeenCalledTimes(1);
});
