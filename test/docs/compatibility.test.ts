import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { compatibilityPage } from "../../scripts/compatibility/compatibility-page";
import {
  type Cell,
  type HostFacts,
  outlookClients,
  type ReportWay,
} from "../../scripts/compatibility/outlook-clients";
import { manifestXml } from "../../scripts/manifest/manifest-xml";
import { selectTransports } from "../../src/actions/select-transports";
import { hostCapabilities } from "../../src/outlook/host-capabilities";
import { pinning } from "../../src/outlook/pinning";
import { hasMailboxSet } from "../../src/outlook/requirement-set";
import { installOffice, removeOffice } from "../outlook/stand-in-office";
import { withoutPadding } from "./without-padding";

afterEach(removeOffice);

test.each(["en", "ja"] as const)(
  "docs/compatibility.%s.md is what `npm run compatibility` writes",
  (language) => {
    const page = readFileSync(join(__dirname, `../../docs/compatibility.${language}.md`), "utf8");
    expect(withoutPadding(page)).toBe(withoutPadding(compatibilityPage(language)));
  },
);

function install({ platform, mailboxSet, nestedAppAuth, accountType }: HostFacts): void {
  installOffice({
    platform,
    mailboxVersion: mailboxSet,
    nestedAppAuth,
    // Office.js defines these everywhere.
    mailboxMethods: ["makeEwsRequestAsync", "displayNewMessageForm"],
    ...(accountType !== null && { accountType }),
  });
}

const firstWay = (clientId: string | null): ReportWay =>
  selectTransports(hostCapabilities(), { clientId })[0] ?? "no";

/** The Mailbox set that the manifest of the ribbon's Report button asks for. */
const ribbonSet = Number(
  /VersionOverridesV1_1[\s\S]*?DefaultMinVersion="1\.(?<minor>\d+)"/u.exec(
    manifestXml({ site: "https://addin.example", version: "1.0.0", variant: "ribbon-report" }),
  )?.groups?.["minor"],
);

describe("the table says what the pane does", () => {
  test.each(
    outlookClients.flatMap(({ name, host, cells }) =>
      host === null ? [] : [[name.en, host, cells] as const],
    ),
  )("in %s", (_, host, cells) => {
    install(host);
    const way = firstWay("client-id");
    expect(cells.report.works).toBe(way);
    expect(cells.reportWithoutRegistration.works).toBe(firstWay(null));
    // What moves a message moves it back.
    const moves = way === "compose" ? "no" : way;
    expect([cells.delete.works, cells.undo.works]).toEqual([moves, moves]);
    expect(cells.check.works).toBe(hasMailboxSet("1.8") ? "yes" : "sender-unconfirmed");
    expect(cells.pin.works).toBe(pinning() === "none" ? "no" : "yes");
  });

  test.each(
    outlookClients.flatMap(({ name, host, cells }) =>
      host === null ? [] : [[name.en, host, cells.ribbon.works] as const],
    ),
  )("the ribbon's button, in %s", (_, { mailboxSet, accountType }, works) => {
    const isPrivate = accountType === "outlookCom";
    expect(works).toBe(mailboxSet >= ribbonSet && !isPrivate ? "yes" : "no");
  });

  test("nothing works where no add-in runs", () => {
    const without = outlookClients.filter(({ host }) => host === null);
    const entries = without.flatMap(({ cells }) => Object.values<Cell<string>>({ ...cells }));
    expect(new Set(entries.map(({ works }) => works))).toEqual(new Set(["no"]));
  });
});
