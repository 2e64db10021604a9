import type { LocatedCorrectionFragment } from '../../generated/operations.ts';

/** A correction with the Fabrique that has the words, and the actor that they name. */
export type LocatedCorrection = LocatedCorrectionFragment;

export const correctionKinds = ['correction', 'doute'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What a reader can choose, by parameter of the URL: the value of a correction. Null: it has none. */
export const correctionFacets = {
  fabrique: ({ fabrique }) => fabrique?.slug ?? null,
  nature: ({ natureLabel }) => natureLabel,
  suite: ({ correction }) => (correction === null ? 'doute' : 'correction'),
} as const satisfies Readonly<Record<string, (correction: LocatedCorrection) => string | null>>;

export type CorrectionFacet = keyof typeof correctionFacets;
export const facetNames = Object.keys(correctionFacets) as readonly CorrectionFacet[];

export type CorrectionChoices = Readonly<Record<CorrectionFacet, string>>;

/** An empty text chooses nothing. */
export function readChoices(query: URLSearchParams): CorrectionChoices {
  const choices = facetNames.map((name) => [name, query.get(name) ?? '']);
  return Object.fromEntries(choices) as CorrectionChoices;
}

/** The corrections that fit all choices. `except`: a choice to leave out, to count what its other values would give. */
export function chosen(
  corrections: readonly LocatedCorrection[],
  choices: CorrectionChoices,
  except?: CorrectionFacet,
): LocatedCorrection[] {
  return corrections.filter((correction) =>
    facetNames.every(
      (name) => name === except || choices[name] === '' || correctionFacets[name](correction) === choices[name],
    ),
  );
}

/** The values of a facet under the other choices, each with the number of corrections, in the order of the page. */
export function valuesOf(
  corrections: readonly LocatedCorrection[],
  choices: CorrectionChoices,
  name: CorrectionFacet,
): { readonly value: string; readonly count: number; readonly first: LocatedCorrection }[] {
  const groups = new Map<string, LocatedCorrection[]>();
  for (const correction of chosen(corrections, choices, name)) {
    const value = correctionFacets[name](correction);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), correction]);
  }
  return [...groups].flatMap(([value, group]) =>
    group[0] === undefined ? [] : [{ value, count: group.length, first: group[0] }],
  );
}
