/** A filter that passes if one of these does; undefined if there are none: then everything passes. */
export function anyOf<Filter>(filters: readonly Filter[]): Filter | { or: readonly Filter[] } | undefined {
  return filters.length > 1 ? { or: filters } : filters[0];
}

/** A filter that passes if all of these do. */
export function allOf<Filter>(filters: readonly (Filter | undefined)[]): { and: readonly Filter[] } | undefined {
  const given = filters.filter((it) => it !== undefined);
  return given.length === 0 ? undefined : { and: given };
}

/** The range of a single year. */
export const inYear = (year: number) => ({ years: { from: year, to: year } });

/** Most years, régions or départements that can be chosen at once: a filter of the API has at most 40 conditions. */
export const maximumChoices = 10;
