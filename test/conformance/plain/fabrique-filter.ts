import fc from 'fast-check';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import type { Fabrique } from '../../../src/domain/dataset.ts';
import { type FabriqueStatus, fabriqueStatuses } from '../../../src/domain/fabrique-statuses.ts';
import { hasWords } from './filters.ts';
import { actorsOf, type PlainGraph, regionsOf } from './graph.ts';

/** A filter of Fabriques, before it is known what graph it will meet: nodes are named by their place in it. */
export interface PlainFilter {
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly status?: FabriqueStatus;
  readonly text?: string;
  readonly region?: string;
  readonly departement?: string;
  readonly territoire?: number;
  readonly organisation?: number;
  readonly ids?: readonly number[];
}

const years = fc.integer({ min: 2018, max: 2021 });

const condition: fc.Arbitrary<PlainFilter> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(years, years).map(([one, other]) => ({
      years: { from: Math.min(one, other), to: Math.max(one, other) },
    })),
  },
  { weight: 1, arbitrary: years.map((from) => ({ years: { from } })) },
  { weight: 1, arbitrary: years.map((to) => ({ years: { to } })) },
  { weight: 2, arbitrary: fc.constantFrom(...fabriqueStatuses).map((status) => ({ status })) },
  { weight: 1, arbitrary: fc.constantFrom('eau', 'ÉLUS', 'zones d', 'rien').map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.constantFrom('11', '53').map((region) => ({ region })) },
  { weight: 1, arbitrary: fc.constantFrom('75', '35', '56', '29').map((departement) => ({ departement })) },
  { weight: 1, arbitrary: fc.nat(5).map((territoire) => ({ territoire })) },
  { weight: 1, arbitrary: fc.nat(7).map((organisation) => ({ organisation })) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.nat(5), { maxLength: 4 }).map((ids) => ({ ids })) },
);

/** No filter, one condition, or two that must both hold. */
export const filterArbitrary: fc.Arbitrary<PlainFilter> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: condition },
  { weight: 1, arbitrary: fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })) },
);

/** The filter as a client writes it. A node that the graph does not have is no condition: its id would be refused. */
export function filterInput({ dataset }: PlainGraph, filter: PlainFilter) {
  const { territoire, organisation, ids, ...rest } = filter;
  const place = territoire === undefined ? undefined : dataset.territoires[territoire];
  const body = organisation === undefined ? undefined : dataset.organisations[organisation];
  return {
    ...rest,
    ...(place === undefined ? {} : { territoire: encodeGlobalId('Territoire', place.id) }),
    ...(body === undefined ? {} : { organisation: body.slug }),
    ...(ids === undefined
      ? {}
      : { ids: dataset.fabriques.filter((_, index) => ids.includes(index)).map(({ slug }) => slug) }),
  };
}

/** The Fabriques that a filter leaves. */
export function fabriquesUnder(graph: PlainGraph, filter: PlainFilter): Fabrique[] {
  const { territoires, organisations, fabriques } = graph.dataset;
  return fabriques.filter((fabrique, place) => {
    const { slug, year, title, description } = fabrique;
    const took = (id: string | undefined) => id !== undefined && actorsOf(graph, slug).has(id);
    const departements = territoires.filter(({ id }) => took(id)).flatMap((it) => it.departements);
    const holds = [
      filter.years?.from === undefined || year >= filter.years.from,
      filter.years?.to === undefined || year <= filter.years.to,
      filter.status === undefined || fabrique.status === filter.status,
      filter.text === undefined || hasWords([title, description], filter.text),
      filter.departement === undefined || departements.includes(filter.departement),
      filter.region === undefined || regionsOf(graph, departements).has(filter.region),
      filter.territoire === undefined ||
        territoires[filter.territoire] === undefined ||
        took(territoires[filter.territoire]?.id),
      filter.organisation === undefined ||
        organisations[filter.organisation] === undefined ||
        took(organisations[filter.organisation]?.slug),
      filter.ids === undefined || filter.ids.includes(place),
    ];
    return holds.every(Boolean);
  });
}
