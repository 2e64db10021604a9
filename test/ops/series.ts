import { Metrics } from '../../src/observe/metrics/metrics.ts';

/** The names that a query can use for each series of a server: a histogram has three. */
export const seriesNames: ReadonlySet<string> = new Set(
  new Metrics({ version: '1.0.0', engine: 'embedded' })
    .names()
    .flatMap((name) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]),
);

/** The series that an expression of PromQL reads: every word with a name in our form or in those of prom-client and Prometheus. */
export function seriesIn(expression: string): readonly string[] {
  const withoutLabels = expression.replace(/\{[^}]*\}/g, '');
  return withoutLabels.match(/\b(?:fabriques|nodejs|process)_\w+/g) ?? [];
}
