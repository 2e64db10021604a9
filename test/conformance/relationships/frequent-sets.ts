import fc from 'fast-check';
import { expect } from 'vitest';
import { roles } from '../../../src/domain/roles.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { frequentSetsOf } from '../plain/frequent-sets.ts';
import { answerOf, question, walk } from './question.ts';

export const frequentSets = question({
  name: 'frequentSets',
  args: fc.record({
    of: fc.subarray([...roles], { minLength: 1 }),
    minSize: fc.constantFrom(2, 2, 2, 3, 4),
    minCount: fc.constantFrom(1, 2, 2, 3),
    filter: filterArbitrary,
    pageSize: fc.constantFrom(1, 2, 5),
  }),
  check: async (ask, graph, { filter, pageSize, ...args }) => {
    const list = `query (
      $of: [Role!]!, $minSize: Int, $minCount: Int, $filter: FabriqueFilter, $first: Int, $after: String
    ) {
      frequentSets(of: $of, minSize: $minSize, minCount: $minCount, filter: $filter, first: $first, after: $after) {
        fabriqueCount totalCount pageInfo { hasNextPage endCursor }
        nodes { count size actors { nodes { slug } } fabriques { nodes { slug } } }
      }
    }`;
    const variables = { ...args, filter: filterInput(graph, filter) };
    const scope = fabriquesUnder(graph, filter);
    const expected = frequentSetsOf(graph, scope, args);
    const { fabriqueCount, totalCount } = (await answerOf(ask, list, { ...variables, first: 0 })).frequentSets;
    expect({ fabriqueCount, totalCount }).toEqual({ fabriqueCount: scope.length, totalCount: expected.length });
    expect(await walk(ask, list, variables, pageSize, (data) => data.frequentSets)).toEqual(expected);
  },
});
