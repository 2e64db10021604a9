import { describe, expect, test } from 'vitest';
import { boundQueries, isOfImport } from './bound-queries.ts';
import { embeddedStatements } from './embedded-statements.ts';
import { afterRow, hasPages, nextPage, variantsOf } from './query-variants.ts';

/** Statements whose limit is no length of a page, and what it is. */
const others: Readonly<Record<string, string>> = {
  'search/vocabulary.cypher': 'counts only the words that begin with a prefix',
  'network/participations.cypher': 'the most that a network may have',
};

/** Statements of one list with a limit. Loaders read its pages, and the cache serves a shorter page from a longer one. */
const paged = (await boundQueries()).filter(
  (query) =>
    'limit' in query.params.shape &&
    !('requests' in query.params.shape || 'ids' in query.params.shape) &&
    !isOfImport(query) &&
    !(query.file in others),
);

const more = 1_000;

describe('a statement that gives a page of a list', () => {
  const { rowsOf, exampleOf } = embeddedStatements();

  test.each(paged.map((query) => [query.file, query] as const))(
    '%s gives the same first rows with any limit',
    async (file, query) => {
      let compared = 0;
      for (const variant of variantsOf(query, await exampleOf(query))) {
        const [first] = await rowsOf(query, { ...variant, limit: 1 });
        const following = hasPages(query) ? nextPage : afterRow[file];
        const starts =
          first === undefined || following === undefined ? [variant] : [variant, following(variant, first)];
        for (const start of starts) {
          const all = await rowsOf(query, { ...start, limit: more });
          for (const limit of [0, 1, 2, 7, 60]) {
            const page = await rowsOf(query, { ...start, limit });
            expect(page, JSON.stringify({ ...start, limit })).toEqual(all.slice(0, limit));
            compared += page.length;
          }
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );
});
