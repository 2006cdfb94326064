import { json, type WholeResponse } from "../router";

/** Graph's error codes that go with a status, unless a fault names another. */
const codes: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "InvalidAuthenticationToken",
  403: "ErrorAccessDenied",
  404: "ErrorItemNotFound",
  409: "ErrorIrresolvableConflict",
  413: "ErrorMessageSizeExceeded",
  416: "InvalidRange",
  429: "TooManyRequests",
  503: "ServiceUnavailable",
};

/** An error as Microsoft Graph writes it. */
export const graphError = (
  status: number,
  code = codes[status] ?? "InternalServerError",
  headers: Readonly<Record<string, string>> = {},
): WholeResponse => ({
  ...json({ error: { code, message: `The preview simulates ${code}.` } }, status),
  headers,
});
