import { expect, test } from "@jest/globals";
import { microsoftClouds } from "../../scripts/package/microsoft-clouds";
import { isUploadAddress } from "../../src/actions/graph/upload-hosts";

test.each(Object.values(microsoftClouds).flatMap(({ outlook }) => outlook))(
  "the package's policy and the pane agree that %s takes uploads",
  (origin) => {
    expect(isUploadAddress(`${origin}/api/upload`, "https://graph.microsoft.com")).toBe(true);
  },
);

test("Graph itself takes uploads", () => {
  expect(
    isUploadAddress("https://localhost:3000/graph/upload/1", "https://localhost:3000/graph"),
  ).toBe(true);
});
