import neo4j from 'neo4j-driver';

/** Parameters as the driver must be given them: it would send every number as a float, which LIMIT refuses. */
export function driverParameters(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}
