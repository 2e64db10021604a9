import { describe, expect, test } from 'vitest';
import { boundQueries } from './bound-queries.ts';
import { embeddedStatements } from './embedded-statements.ts';
import { variantsOf } from './query-variants.ts';

const queries = (await boundQueries()).filter(({ each }) => each !== undefined);

/** Ids of which some have rows by each statement, and one has none. */
const ids = [
  ...['ademe', 'banque-des-territoires', '244400644', '200042604', '50218', 'dgaln', 'nothing'],
  ...['sites-industriels-de-demain', 'une-demarche-structurante-et-dynamique-pour-les-sites'],
  ...[
    'mobilites-actives:PARTNER:ademe',
    'metiers-et-competences-industriels:https://cner-france.com/?p=1331',
    'c2459b65712afd7b',
  ],
];

describe('a statement that says whose its rows are', () => {
  const { rowsOf, exampleOf } = embeddedStatements();

  test.each(queries.map((query) => [query.file, query] as const))(
    '%s gives each id the rows that it has alone',
    async (_, query) => {
      let found = 0;
      for (const variant of variantsOf(query, await exampleOf(query))) {
        const together = await rowsOf(query, { ...variant, ids });
        for (const id of ids) {
          const own = together.filter((row) => query.each?.(row as never) === id);
          expect(await rowsOf(query, { ...variant, ids: [id] }), `${id} ${JSON.stringify(variant)}`).toEqual(own);
          found += own.length;
        }
        expect(together.every((row) => ids.includes(query.each?.(row as never) ?? ''))).toBe(true);
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});
