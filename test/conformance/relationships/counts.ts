import fc from 'fast-check';
import { expect } from 'vitest';
import { countAnswer, dimensions, subjects } from '../plain/counts.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { answerOf, question } from './question.ts';

export const counts = question({
  name: 'counts',
  args: fc.record({
    of: fc.constantFrom(...subjects),
    by: fc.shuffledSubarray([...dimensions], { maxLength: 4 }),
    filter: filterArbitrary,
  }),
  check: async (ask, graph, { of, by, filter }) => {
    const document = `query ($of: CountSubject!, $by: [CountDimension!]!, $filter: FabriqueFilter) {
      counts(of: $of, by: $by, filter: $filter) { keys { dimension key } count }
    }`;
    const { counts: found } = await answerOf(ask, document, { of, by, filter: filterInput(graph, filter) });
    const scope = Object.keys(filter).length === 0 ? null : fabriquesUnder(graph, filter);
    expect(found).toEqual(
      countAnswer(graph, of, by, scope).map(({ keys, count }) => ({
        keys: keys.map((key, index) => ({ dimension: by[index], key })),
        count,
      })),
    );
  },
});
