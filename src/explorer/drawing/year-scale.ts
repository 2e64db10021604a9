/** Places years on a line. */
export interface YearScale {
  /** All years from the first to the last. */
  readonly years: readonly number[];
  /** The x of a year. */
  readonly of: (year: number) => number;
}

/** Years beyond which not every one has a mark. */
const mostYears = 12;

/** A scale from the first of these years to the last one. Null if there is none. */
export function yearScale(
  years: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): YearScale | null {
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.ceil((last - first + 1) / mostYears);
  const marked = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  const of = (year: number) =>
    Math.round(first === last ? (left + right) / 2 : left + ((year - first) * (right - left)) / (last - first));
  return { years: marked, of };
}
