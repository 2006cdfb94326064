import { ActionError } from "../../../src/actions/action-error";

const messages = "http://schemas.microsoft.com/exchange/services/2006/messages";
const types = "http://schemas.microsoft.com/exchange/services/2006/types";
const soap = "http://schemas.xmlsoap.org/soap/envelope/";

export function soapAnswer(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${soap}"><s:Body xmlns:m="${messages}" xmlns:t="${types}">${body}</s:Body></s:Envelope>`;
}

/** A success whose response message holds `content`. */
export function success(operation: string, content = ""): string {
  return soapAnswer(
    `<m:${operation}Response><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode>${content}</m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response>`,
  );
}

export function failure(operation: string, responseCode: string, messageXml = ""): string {
  return soapAnswer(
    `<m:${operation}Response><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="Error"><m:MessageText>No.</m:MessageText><m:ResponseCode>${responseCode}</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>${messageXml}</m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response>`,
  );
}

export const backOff = (milliseconds: number): string =>
  `<m:MessageXml><t:Value Name="BackOffMilliseconds">${milliseconds}</t:Value></m:MessageXml>`;

export interface ScriptedExchange {
  readonly request: (soap: string) => Promise<string>;
  readonly requests: readonly string[];
  readonly waits: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** An Exchange that answers by script; `timeout` is a host that never calls back. */
export function scriptedExchange(...answers: readonly string[]): ScriptedExchange {
  const left = [...answers];
  const requests: string[] = [];
  const waits: number[] = [];
  return {
    requests,
    waits,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    request: (soap) => {
      requests.push(soap);
      const answer = left.shift();
      if (answer === undefined) throw new Error("nothing scripted");
      return answer === "timeout"
        ? Promise.reject(new ActionError("timed-out", { mayHaveActed: true }))
        : Promise.resolve(answer);
    },
  };
}
