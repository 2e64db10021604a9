import { describe, expect, test } from 'vitest';
import type { GraphParams } from '../../../src/store/engines/graph-store.ts';
import { statementOf } from '../../../src/store/statements/statement-text.ts';
import { boundQueries } from './bound-queries.ts';
import { embeddedStatements } from './embedded-statements.ts';
import type { Params } from './query-variants.ts';

const queries = (await boundQueries()).filter(({ plain }) => plain !== undefined);

const noLists = { nestedRoles: [] };
const noLocations = { byRegion: false, byDepartement: false, byTerritoireKind: false, measured: 'NOTHING' };

/** Changes of the example that plain forms suit. The parameters that a statement does not have are left out. */
const changes = [
  noLists,
  noLocations,
  { ...noLocations, byYear: false, byStatus: true, byRole: true },
  { ...noLocations, byOrganisationKind: true },
  { ...noLocations, byRole: true, measured: 'FABRIQUES', roles: ['PARTNER'] },
  { ...noLocations, filtered: false },
];

function changed(example: Params, change: object): Params {
  return { ...example, ...Object.fromEntries(Object.entries(change).filter(([name]) => name in example)) };
}

describe('the plain form of a statement', () => {
  const { store, exampleOf } = embeddedStatements();

  test.each(queries.map((query) => [query.file, query] as const))('%s gives the same rows', async (_, query) => {
    const run = (source: string, params: Params) =>
      store()
        .autoCommit()
        .run(statementOf(source), params as GraphParams);
    const example = await exampleOf(query);
    const suited = changes.map((change) => changed(example, change)).filter((params) => query.plain?.suits(params));
    let found = 0;
    for (const params of suited) {
      const rows = await run(query.plainSource, params);
      expect(rows, JSON.stringify(params)).toEqual(await run(query.source, params));
      found += rows.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  test.each(queries.map((query) => [query.file, query] as const))(
    '%s does not suit parameters that need the whole',
    async (_, query) => {
      expect(query.plain?.suits(await exampleOf(query))).toBe(false);
    },
  );
});
