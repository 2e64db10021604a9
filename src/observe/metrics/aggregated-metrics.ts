import { AggregatorRegistry, type MetricObject } from 'prom-client';
import type { MetricsText } from './metrics-server.ts';

/** The metrics of several processes as one: counters and histograms are sums; each gauge says how it is combined. */
export class AggregatedMetrics implements MetricsText {
  readonly contentType = AggregatorRegistry.PROMETHEUS_CONTENT_TYPE;
  readonly #collect: () => Promise<readonly (readonly object[])[]>;

  /** `collect` gives what `Metrics.json` gives in each process. */
  constructor(collect: () => Promise<readonly (readonly object[])[]>) {
    this.#collect = collect;
  }

  async text(): Promise<string> {
    const parts = await this.#collect();
    return AggregatorRegistry.aggregate(parts as unknown as MetricObject[]).metrics();
  }
}
