import fc from 'fast-check';
import { expect } from 'vitest';
import { type Role, roles } from '../../../src/domain/roles.ts';
import { filterArbitraries, inputOf } from '../filter-arbitrary.ts';
import { type CountedNode, type Group, nodesOf } from '../plain/count-measures.ts';
import { type CountScope, countAnswer, dimensions, subjects } from '../plain/counts.ts';
import { fabriquesUnder, filterArbitrary, filterInput, type PlainFilter } from '../plain/fabrique-filter.ts';
import { passesParticipation } from '../plain/filters.ts';
import type { PlainGraph } from '../plain/graph.ts';
import { answerOf, question } from './question.ts';

const countedNodes = ['FABRIQUES', 'TERRITOIRES', 'ORGANISATIONS'] as const;

const grouped = {
  of: fc.constantFrom(...subjects),
  by: fc.shuffledSubarray([...dimensions], { maxLength: 4 }),
  filter: filterArbitrary,
};

/** A filter that refers only to nodes that the graph does not have is no filter. */
function scopeOf(graph: PlainGraph, filter: PlainFilter): CountScope {
  const isFiltered = Object.keys(filterInput(graph, filter)).length > 0;
  return { fabriques: isFiltered ? fabriquesUnder(graph, filter) : null, passes: null };
}

export const counts = question({
  name: 'counts',
  args: fc.record(grouped),
  check: async (ask, graph, { of, by, filter }) => {
    const document = `query ($of: CountSubject!, $by: [CountDimension!]!, $filter: FabriqueFilter) {
      counts(of: $of, by: $by, filter: $filter) { keys { dimension key } count }
    }`;
    const { counts: found } = await answerOf(ask, document, { of, by, filter: filterInput(graph, filter) });
    expect(found).toEqual(
      countAnswer(graph, of, by, scopeOf(graph, filter)).map(({ keys, items }) => ({
        keys: keys.map((key, index) => ({ dimension: by[index], key })),
        count: items.length,
      })),
    );
  },
});

/** The roles that can link an item to a node: the others are refused. */
function possibleRoles(of: string, node: CountedNode): readonly Role[] {
  if ([of, node].includes('ORGANISATIONS')) return roles.filter((role) => role !== 'TERRITOIRE');
  return [of, node].includes('TERRITOIRES') ? ['TERRITOIRE'] : roles;
}

const average = (numbers: readonly number[]) => numbers.reduce((sum, it) => sum + it, 0) / numbers.length;

export const countMeasures = question({
  name: 'distinct nodes of counts, and per item',
  args: fc.record({
    ...grouped,
    participations: fc.option(filterArbitraries.participation),
    node: fc.constantFrom(...countedNodes),
    held: fc.subarray([...roles], { minLength: 1 }),
  }),
  check: async (ask, graph, { of, by, filter, participations, node, held }) => {
    const possible = possibleRoles(of, node);
    const wanted = held.some((role) => possible.includes(role)) ? held : null;
    const hasItems = of !== 'PARTICIPATIONS' && of !== node;
    const document = `query (
      $of: CountSubject!, $by: [CountDimension!]!, $filter: FabriqueFilter, $participations: ParticipationFilter
      $node: CountedNode!, $roles: [Role!]
    ) {
      counts(of: $of, by: $by, filter: $filter, participations: $participations) {
        keys { key } count
        distinct(of: $node, roles: $roles)
        ${hasItems ? 'perItem(of: $node, roles: $roles) { minimum maximum average }' : ''}
      }
    }`;
    const passing = participations === null ? null : inputOf<'participation'>(graph, participations);
    const { data, errors } = await ask(document, {
      ...{ of, by, filter: filterInput(graph, filter), participations: passing, node, roles: wanted },
    });
    if (errors.some(({ message }) => /Give a condition\.|Give at most \d+ (?:conditions|relations)/.test(message)))
      return;
    expect(errors).toEqual([]);
    const scope: CountScope = {
      ...scopeOf(graph, filter),
      passes: passing === null ? null : (it) => passesParticipation(graph, it, passing),
    };
    const expected = countAnswer(graph, of, by, scope).map(({ keys, items }) => {
      const group: Group = Object.fromEntries(by.map((dimension, index) => [dimension, keys[index]]));
      const nodes = items.map((item) => nodesOf(graph, of, item, group, node, wanted ?? roles));
      const sizes = nodes.map(({ size }) => size);
      const statistics =
        sizes.length === 0
          ? { minimum: null, maximum: null, average: null }
          : { minimum: Math.min(...sizes), maximum: Math.max(...sizes), average: average(sizes) };
      return {
        ...{ keys: keys.map((key) => ({ key })), count: items.length },
        distinct: new Set(nodes.flatMap((it) => [...it])).size,
        ...(hasItems ? { perItem: statistics } : {}),
      };
    });
    expect(data.counts).toEqual(expected);
  },
});
