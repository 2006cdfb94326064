import type { EmailAddress } from "./mailbox-api";

/** Who reads mail in the preview. */
export const reader: EmailAddress = {
  name: "Hanako Yamada",
  address: "hanako.yamada@example.com",
};

/** Somebody else with an account on the same machine. */
export const colleague: EmailAddress = {
  name: "Taro Suzuki",
  address: "taro.suzuki@example.com",
};

/** A mailbox that the reader shares with others. */
export const customerDesk: EmailAddress = {
  name: "Customer desk",
  address: "customer.desk@example.com",
};
