import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

/** What is used of Microsoft's language service, which puts itself into the global object. */
interface KustoLanguage {
  readonly KustoFacts: { readonly GetStringLiteralValue: (literal: string) => string };
  readonly GlobalState: {
    readonly Default: { WithDatabase: (database: object) => object };
  };
  readonly KustoCode: {
    ParseAndAnalyze: (
      text: string,
      globals: object,
    ) => { GetDiagnostics: () => { Count: number; getItem: (at: number) => { Message: string } } };
  };
  readonly Symbols: {
    readonly TableSymbol: { From: (columns: string) => { WithName: (name: string) => object } };
    readonly DatabaseSymbol: {
      readonly $ctor1: new (name: string, tables: readonly object[]) => object;
    };
  };
}

// Outside of the test's own context, in which each look-up of a global takes long.
for (const script of ["bridge.min.js", "Kusto.Language.Bridge.min.js"]) {
  runInThisContext(readFileSync(require.resolve(`@kusto/language-service-next/${script}`), "utf8"));
}
const { GlobalState, KustoCode, KustoFacts, Symbols } = runInThisContext(
  "Kusto.Language",
) as KustoLanguage;

/**
 * https://learn.microsoft.com/defender-xdr/advanced-hunting-emailevents-table and
 * https://learn.microsoft.com/defender-xdr/advanced-hunting-emailurlinfo-table, the columns in use.
 */
const tables = {
  EmailEvents: [
    "(Timestamp: datetime, NetworkMessageId: string, SenderFromAddress: string",
    "RecipientEmailAddress: string, Subject: string, DeliveryAction: string",
    "DeliveryLocation: string, AuthenticationDetails: string)",
  ].join(", "),
  EmailUrlInfo: "(Timestamp: datetime, NetworkMessageId: string, Url: string, UrlDomain: string)",
};

/** @returns what Microsoft's language service has against a query for Advanced Hunting */
export function kustoProblems(query: string): readonly string[] {
  const symbols = Object.entries(tables).map(([name, columns]) =>
    Symbols.TableSymbol.From(columns).WithName(name),
  );
  const database = new Symbols.DatabaseSymbol.$ctor1("hunting", symbols);
  const globals = GlobalState.Default.WithDatabase(database);
  const diagnostics = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
  return Array.from(
    { length: diagnostics.Count },
    (_, index) => diagnostics.getItem(index).Message,
  );
}

/** @returns what a string literal of the language stands for */
export function kustoStringValue(literal: string): string {
  return KustoFacts.GetStringLiteralValue(literal);
}
