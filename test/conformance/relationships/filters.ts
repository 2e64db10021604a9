import fc from 'fast-check';
import { expect } from 'vitest';
import type { Ask } from '../../schema/ask.ts';
import { filterArbitraries, inputOf } from '../filter-arbitrary.ts';
import { passesFabrique, passesOrganisation, passesParticipation, passesTerritoire } from '../plain/filters.ts';
import { isRefused, question } from './question.ts';

/** The sorted slugs of a list of up to 100 nodes, and how many there are. An empty `not` or a filter of an empty list is refused. */
async function slugsUnder(ask: Ask, list: string, type: string, filter: unknown): Promise<string[] | null> {
  const document = `query ($filter: ${type}) { ${list}(filter: $filter, first: 100) { totalCount nodes { slug } } }`;
  const { data, errors } = await ask(document, { filter });
  if (isRefused(errors)) return null;
  expect(errors).toEqual([]);
  expect(data[list].totalCount).toBe(data[list].nodes.length);
  return data[list].nodes.map(({ slug }: { slug: string }) => slug).sort();
}

const slugs = (nodes: readonly { readonly slug: string }[]) => nodes.map(({ slug }) => slug).sort();

export const filteredFabriques = question({
  name: 'fabriques under any filter',
  args: filterArbitraries.fabrique,
  check: async (ask, graph, drawn) => {
    const filter = inputOf<'fabrique'>(graph, drawn);
    const found = await slugsUnder(ask, 'fabriques', 'FabriqueFilter', filter);
    if (found === null) return;
    expect(found).toEqual(slugs(graph.dataset.fabriques.filter((it) => passesFabrique(graph, it, filter))));
  },
});

export const filteredTerritoires = question({
  name: 'territoires under any filter',
  args: filterArbitraries.territoire,
  check: async (ask, graph, drawn) => {
    const filter = inputOf<'territoire'>(graph, drawn);
    const found = await slugsUnder(ask, 'territoires', 'TerritoireFilter', filter);
    if (found === null) return;
    expect(found).toEqual(slugs(graph.dataset.territoires.filter((it) => passesTerritoire(graph, it, filter))));
  },
});

export const filteredOrganisations = question({
  name: 'organisations under any filter',
  args: filterArbitraries.organisation,
  check: async (ask, graph, drawn) => {
    const filter = inputOf<'organisation'>(graph, drawn);
    // At its top, a minimum counts in the roles of the list; the test of lists has it.
    const { minFabriques: _, roles: __, ...others } = filter;
    const found = await slugsUnder(ask, 'organisations', 'OrganisationFilter', others);
    if (found === null) return;
    expect(found).toEqual(slugs(graph.dataset.organisations.filter((it) => passesOrganisation(graph, it, others))));
  },
});

export const countedParticipations = question({
  name: 'counts of participations under any filter',
  args: fc.record({ filter: filterArbitraries.fabrique, participations: filterArbitraries.participation }),
  check: async (ask, graph, drawn) => {
    const filter = inputOf<'fabrique'>(graph, drawn.filter);
    const participations = inputOf<'participation'>(graph, drawn.participations);
    const { data, errors } = await ask(
      `query ($filter: FabriqueFilter, $participations: ParticipationFilter) {
        counts(of: PARTICIPATIONS, by: [], filter: $filter, participations: $participations) { count }
      }`,
      { filter, participations },
    );
    if (isRefused(errors)) return;
    expect(errors).toEqual([]);
    const { fabriques, participations: all } = graph.dataset;
    const passing = all.filter(
      (it) =>
        passesParticipation(graph, it, participations) &&
        fabriques.some((fabrique) => fabrique.slug === it.fabrique && passesFabrique(graph, fabrique, filter)),
    );
    expect(data.counts).toEqual([{ count: passing.length }]);
  },
});
