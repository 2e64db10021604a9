/** A value of an enum as URLs write it: "direction-administration-centrale". */
export const parameterOf = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** Reads a value of an enum from a URL. */
export function enumParameter<Value extends string>(values: readonly Value[]): (text: string) => Value | null {
  const known = new Map(values.map((value) => [parameterOf(value), value]));
  return (text) => known.get(text) ?? null;
}

/** Reads a year from a URL. */
export const yearParameter = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);
