/** A range of counts that are drawn in one shade, both ends included. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** A reader can tell no more shades apart. */
export const maximumSteps = 5;

/** Steps of equal width from 1 to the highest count, at most five. None if there is no count above 0. */
export function stepsOf(counts: readonly number[]): readonly Step[] {
  const highest = Math.max(0, ...counts);
  const width = Math.ceil(highest / maximumSteps);
  if (width === 0) return [];
  return Array.from({ length: Math.ceil(highest / width) }, (_, index) => ({
    from: index * width + 1,
    to: Math.min(highest, (index + 1) * width),
  }));
}

/** The number of the step of a count, from 1; 0 for a count of 0. */
export function stepOf(count: number, steps: readonly Step[]): number {
  return steps.findIndex(({ from, to }) => from <= count && count <= to) + 1;
}

/**
 * The class of a step. Few steps take shades that lie far apart: two steps take the second and the fifth, not the first two.
 */
export function shadeOf(step: number, steps: readonly Step[]): string {
  if (step === 0) return 'shade-0';
  const [first, last] = steps.length < 4 ? [2, maximumSteps] : [1, maximumSteps];
  const share = steps.length === 1 ? 0.5 : (step - 1) / (steps.length - 1);
  return `shade-${Math.round(first + share * (last - first))}`;
}
