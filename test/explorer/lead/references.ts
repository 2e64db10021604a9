import type {
  FabriqueReference,
  OrganisationReference,
  TerritoireReference,
} from '../../../src/explorer/lead/facts.ts';

/** Made-up actors and Fabriques, for sentences that the data set does not need yet. */
export const organisation = (name: string, rest: Partial<OrganisationReference> = {}): OrganisationReference => ({
  type: 'organisation',
  slug: name.toLowerCase(),
  name,
  acronym: null,
  kind: 'ASSOCIATION',
  ...rest,
});

export const territoire = (name: string, rest: Partial<TerritoireReference> = {}): TerritoireReference => ({
  type: 'territoire',
  slug: name.toLowerCase(),
  name,
  kind: 'COMMUNE',
  ...rest,
});

export const fabrique = (year: number, rest: Partial<FabriqueReference> = {}): FabriqueReference => ({
  slug: `f${year}`,
  title: `Titre ${year}`,
  year,
  status: 'ACHEVEE',
  ...rest,
});

/** Narrow no-break spaces as plain ones, for readable expectations. Their places have tests of their own. */
export const plain = (text: string): string => text.replaceAll('\u202f', ' ');
