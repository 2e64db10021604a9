/** The value below which a share of the values lies, interpolated between the two nearest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There are no values.');
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The mean of ratios: what is twice as fast here and half as fast there is as fast. */
export function geometricMean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There are no values.');
  return Math.exp(sum(values.map(Math.log)) / values.length);
}

/** A ratio that was measured several times: its median, and the quarter of the measures nearest to it on each side. */
export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), from: quantile(values, 0.25), to: quantile(values, 0.75) };
}
