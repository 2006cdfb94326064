import { DomUtils, parseDocument } from "htmlparser2";

/** An element of a SOAP request. */
type XmlElement = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** What an operation of Exchange Web Services reads of its request. */
export class SoapRequest {
  private constructor(
    /** Without its prefix, such as `MoveItem`. */
    readonly operation: string,
    private readonly element: XmlElement,
  ) {}

  /** @returns `null` where the text is no SOAP request */
  static read(xml: string): SoapRequest | null {
    const document = parseDocument(xml, { xmlMode: true });
    const body = DomUtils.findOne(({ name }) => localName(name) === "Body", document.children);
    const operation = DomUtils.findOne(() => true, body?.children ?? [], false);
    return operation === null ? null : new SoapRequest(localName(operation.name), operation);
  }

  /** An attribute of the first element of this name; `null` where there is none. */
  attribute(element: string, attribute: string): string | null {
    return this.all(element)[0]?.attribs[attribute] ?? null;
  }

  /** The text of the first element of this name; `null` where there is none. */
  text(element: string): string | null {
    const [first] = this.all(element);
    return first === undefined ? null : DomUtils.textContent(first);
  }

  /** All elements of this name, the operation's own among them. */
  all(element: string): readonly XmlElement[] {
    return DomUtils.findAll(({ name }) => localName(name) === element, [this.element]);
  }
}

export const localName = (name: string): string => name.replace(/^.*:/, "");

/** The answer of an operation, with what it found or the code with which it failed. */
export function soapResponse(
  operation: string,
  outcome: { readonly items: string } | { readonly code: string; readonly backOff?: number },
): string {
  const failed = "code" in outcome;
  const backOff =
    failed && outcome.backOff !== undefined
      ? `<m:MessageXml><t:Value Name="BackOffMilliseconds">${outcome.backOff}</t:Value></m:MessageXml>`
      : "";
  const details = failed
    ? `<m:MessageText>The preview simulates ${outcome.code}.</m:MessageText><m:ResponseCode>${outcome.code}</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>${backOff}`
    : `<m:ResponseCode>NoError</m:ResponseCode>${outcome.items}`;
  return `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><h:ServerVersionInfo MajorVersion="15" MinorVersion="2" MajorBuildNumber="1544" MinorBuildNumber="4" Version="V2017_07_11" xmlns:h="http://schemas.microsoft.com/exchange/services/2006/types"/></s:Header><s:Body><m:${operation}Response xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="${failed ? "Error" : "Success"}">${details}</m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response></s:Body></s:Envelope>`;
}
