/** The Exchange id for an id that may be Graph's: see `convertToRestId` of Office.js. */
export const ewsId = (id: string): string => id.replaceAll("-", "/").replaceAll("_", "+");

/** The Graph id of an Exchange id. */
export const restId = (id: string): string => id.replaceAll("/", "-").replaceAll("+", "_");
