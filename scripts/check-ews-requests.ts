import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import * as requests from "../src/actions/ews/ews-requests";
import { runCommand, UsageError } from "./run-command";

const usage = `npx tsx scripts/check-ews-requests.ts DIR

Validates every EWS request that the add-in makes against Exchange's own schemas. DIR holds its
messages.xsd and types.xsd (an Exchange Server serves them beside /ews/exchange.asmx), which are not
part of this project. Needs xmllint (Debian: libxml2-utils).
Exit code 0: all valid; 1: not; 2: nothing could be checked.`;

const mail = {
  recipients: ["spoof@brand.example", "soc@contoso.example"],
  subject: "Phishing: <b>&\"'\u0000 件名",
  text: "a\r\n\tb & <c>",
  internetMessageId: "<report.1@addin.example>",
  attachment: { name: "reported-message.eml", bytes: new Uint8Array([0, 128, 255]) },
};

const samples: Readonly<Record<string, string>> = {
  GetFolder: requests.getInbox(),
  "GetItem, source": requests.getItem("AAMk=", "item:MimeContent"),
  "GetItem, folder": requests.getItem("AAMk=", "item:ParentFolderId"),
  "GetItem, draft": requests.getItem("AAMk=", "item:IsDraft"),
  "MoveItem to Deleted Items": requests.moveItemToDeletedItems("AAMk=", null),
  "MoveItem in a shared mailbox": requests.moveItemToDeletedItems("AAMk=", "a@b.example"),
  "MoveItem back": requests.moveItemToFolder("AAMk=", "AAQk="),
  FindItem: requests.findByInternetMessageId("<x@y>", ["sentitems", "outbox", "drafts"], null),
  "FindItem in a shared mailbox": requests.findByInternetMessageId(
    "<x@y>",
    ["deleteditems"],
    "a@b.example",
  ),
  CreateItem: requests.createDraftItem(mail),
  SendItem: requests.sendItem("AAMk=", "CQAA"),
};

/** The operation out of its SOAP envelope, with the envelope's namespaces. */
function operationOf(soap: string): string {
  const namespaces = [...soap.matchAll(/ xmlns:[mt]="[^"]*"/g)].map(([declaration]) => declaration);
  const body = /<soap:Body>(.*)<\/soap:Body>/s.exec(soap)?.[1] ?? "";
  return body.replace(/^<[^ />]+/, (opening) => `${opening}${namespaces.join("")}`);
}

/** The types refer to `xml:lang` without saying where it is declared. */
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${xmlNamespace}">
  <xs:attribute name="lang" type="xs:language"/>
</xs:schema>`;

function copySchemas(from: string, to: string): string {
  const types = readFileSync(join(from, "types.xsd"), "utf8").replace(
    /<xs:import namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace"[^>]*>/,
    `<xs:import namespace="${xmlNamespace}" schemaLocation="xml.xsd"/>`,
  );
  writeFileSync(join(to, "types.xsd"), types);
  writeFileSync(join(to, "xml.xsd"), xmlSchema);
  copyFileSync(join(from, "messages.xsd"), join(to, "messages.xsd"));
  return join(to, "messages.xsd");
}

await runCommand(usage, () => {
  const [directory] = parseArgs({ allowPositionals: true }).positionals;
  if (directory === undefined) throw new UsageError(usage);
  for (const name of ["messages.xsd", "types.xsd"]) {
    const file = resolve(directory, name);
    if (!existsSync(file)) throw new UsageError(`Nothing was checked: ${file} does not exist.`);
  }
  if (spawnSync("xmllint", ["--version"]).error !== undefined) {
    throw new UsageError(
      "Nothing was checked: xmllint is not installed (Debian: apt-get install libxml2-utils).",
    );
  }
  const temporary = mkdtempSync(join(tmpdir(), "ews-requests-"));
  try {
    const schema = copySchemas(resolve(directory), temporary);
    for (const [name, soap] of Object.entries(samples)) {
      const file = join(temporary, "request.xml");
      writeFileSync(file, operationOf(soap));
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, file], {
        encoding: "utf8",
      });
      if (status === 5) throw new Error(`the schemas cannot be used:\n${stderr}`);
      console.log(`${status === 0 ? "valid  " : "INVALID"} ${name}`);
      if (status === 0) continue;
      process.exitCode = 1;
      console.log(stderr);
    }
  } finally {
    rmSync(temporary, { recursive: true });
  }
});
