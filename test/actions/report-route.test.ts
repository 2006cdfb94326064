import { expect, test } from "@jest/globals";
import { reportRoute } from "../../src/actions/report-route";

const destination = { addresses: ["spoof@brand.example"], microsoft: true };
const simulation = { header: "X-Test", value: "0f9b1c2d", reportAddresses: [] };
const field = (name: string, value: string) => [{ name, value }];

test.each([
  ["has the field", field("x-test", "0f9b1c2d"), true],
  ["has it among others", [...field("to", "a"), ...field("x-test", "0f9b1c2d")], true],
  ["has another value", field("x-test", "0f9b1c2d0"), false],
  ["has the value elsewhere", field("subject", "0f9b1c2d"), false],
  ["has no field", [], false],
  ["has headers that were not told", null, false],
])("a message that %s", (_, headerFields, isSimulation) => {
  expect(reportRoute({ destination, simulation }, { headerFields })).toEqual({
    destination: isSimulation ? { addresses: [], microsoft: false } : destination,
    isSimulation,
  });
});

test("without phishing tests of its own every report goes the usual way", () => {
  const headerFields = field("x-test", "0f9b1c2d");
  expect(reportRoute({ destination, simulation: null }, { headerFields })).toEqual({
    destination,
    isSimulation: false,
  });
});
