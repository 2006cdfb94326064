import type { Simulation } from "./configuration";
import type { ReportContent, ReportDestination } from "./mail-actions";

/** Where a report goes. */
interface ReportRoute {
  readonly destination: ReportDestination;
  /** Whether the message is the organization's own phishing test. */
  readonly isSimulation: boolean;
}

export interface RouteSettings {
  readonly destination: ReportDestination;
  readonly simulation: Simulation | null;
}

/**
 * A report of the organization's own phishing test goes where the organization wants it, and nowhere
 * else. Only a whole header field tells: who writes a message can write any text into it.
 */
export function reportRoute(
  { destination, simulation }: RouteSettings,
  { headerFields }: Pick<ReportContent, "headerFields">,
): ReportRoute {
  const isSimulation =
    simulation !== null &&
    (headerFields ?? []).some(
      ({ name, value }) =>
        name.toLowerCase() === simulation.header.toLowerCase() && value.trim() === simulation.value,
    );
  return isSimulation
    ? { destination: { addresses: simulation.reportAddresses, microsoft: false }, isSimulation }
    : { destination, isSimulation };
}
