/** A filter of a list, with the number of rows for each value. */
export interface Facet {
  /** The parameter of the URL: "annee". */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** As in the URL. */
  readonly value: string;
  readonly label: string;
  /** Whether the label is a French name. */
  readonly isFrench: boolean;
  /** Number of rows that the list has if this value is the only one of its filter, and all other filters stay. */
  readonly count: number;
  readonly chosen: boolean;
}

/** A count of the API by one dimension. */
export interface Group {
  readonly keys: readonly { readonly key: string | null; readonly label: string }[];
  readonly count: number;
}

interface Label {
  readonly text: string;
  readonly isFrench: boolean;
}

/** A label in the language of the page. */
export const translated = (text: string): Label => ({ text, isFrench: false });

interface FacetOptions {
  readonly name: string;
  readonly legend: string;
  readonly groups: readonly Group[] | null | undefined;
  /** The chosen keys. One without rows is shown, too: a reader must be able to take it away. */
  readonly chosen: readonly string[];
  /** The key as the URL has it. Default: as it is. */
  readonly parameter?: (key: string) => string;
  /** The words for a key. Default: the label of the API, a French name. */
  readonly labelOf?: (key: string) => Label;
  /** French names of chosen keys that have no rows. */
  readonly names?: ReadonlyMap<string, string>;
  /** The order of the values. Default: that of the groups. */
  readonly compare?: (one: { readonly key: string }, other: { readonly key: string }) => number;
}

/** The newest year first. */
export const newestFirst: NonNullable<FacetOptions['compare']> = (one, other) => Number(other.key) - Number(one.key);

/** A filter from the counts of the API. Values without rows are left out, unless they are chosen. */
export function facetOf(options: FacetOptions): Facet {
  const { name, legend, groups, chosen, parameter = (key) => key, labelOf, names } = options;
  const counted = (groups ?? []).flatMap(({ keys: [first], count }) =>
    first === undefined || first.key === null ? [] : [{ key: first.key, label: first.label, count }],
  );
  const without = chosen
    .filter((key) => counted.every((group) => group.key !== key))
    .map((key) => ({ key, label: names?.get(key) ?? key, count: 0 }));
  const values = [...counted, ...without].toSorted(options.compare ?? (() => 0)).map(({ key, label, count }) => {
    const { text, isFrench } = labelOf?.(key) ?? { text: label, isFrench: true };
    return {
      ...{ value: parameter(key), label: text, isFrench },
      ...{ count, chosen: chosen.includes(key) },
    };
  });
  return { name, legend, values };
}
