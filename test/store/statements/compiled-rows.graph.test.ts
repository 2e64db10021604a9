import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { GraphRow, StatementRunner } from '../../../src/store/engines/graph-store.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';
import * as records from '../../../src/store/statements/records.ts';
import { boundQueries, isOfImport, isOfNeo4j } from './bound-queries.ts';
import { embeddedStatements } from './embedded-statements.ts';
import { variantsOf } from './query-variants.ts';

const queries = await boundQueries();
const reads = queries.filter((query) => !isOfImport(query) && !isOfNeo4j(query));

/** The shapes of the texts that the import writes. */
const texts = Object.entries({
  fabrique: records.fabriqueRecord,
  actor: records.actorRecord,
  territoire: records.territoireRecord,
  organisation: records.organisationRecord,
  participation: records.participationRecord,
  publication: records.publicationRecord,
  searchable: records.searchableRecord,
}) as [string, z.ZodType][];

/** Values of a statement, or of a shape, that are changed in turn: more of the same kind show nothing new. */
const changedValues = 3;

type Change = { readonly at: number; readonly how: { readonly removed: true } | { readonly value: unknown } };
/** Of one property: it is removed, or gets another value. A property that no shape knows can be added. */
const changes: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(100),
  how: fc.oneof(
    fc.constant({ removed: true as const }),
    fc.record({
      value: fc.oneof(
        fc.constantFrom<unknown>(null, undefined, '', 'x', 0, -1, 1.5, Number.NaN, 2 ** 60, true, [], {}, ['x'], [1]),
        fc.jsonValue(),
      ),
    }),
  ),
});

function isRecordText(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('{');
}

function changed(value: object, { at, how }: Change): object {
  const keys = [...Object.keys(value), 'added'];
  const key = keys[at % keys.length] as string;
  if ('value' in how) return { ...value, [key]: how.value };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** Asserts that the compiled shape accepts what zod accepts without compiling, with the same result, or the same issues. */
function comparedWith(shape: z.ZodType): (value: unknown) => boolean {
  const compiled = z.compile(shape, { strict: true });
  return (value) => {
    const expected = shape.safeParse(value);
    const found = compiled.safeParse(value);
    expect({ data: found.data, issues: found.error?.issues }).toStrictEqual({
      ...{ data: expected.data, issues: expected.error?.issues },
    });
    return found.success;
  };
}

describe('compiled code reads as zod does', () => {
  const { store, exampleOf } = embeddedStatements();
  const recorded = new Map<string, object>();

  /** The rows of a statement as the engine gives them, for its example and for other parameters. */
  async function rowsOf(query: Query): Promise<GraphRow[]> {
    const engine = store().autoCommit();
    const params = await exampleOf(query);
    const rows: GraphRow[] = [];
    const recorder: StatementRunner = {
      run: async (...asked) => {
        rows.push(...(await engine.run(...asked)));
        return [];
      },
    };
    for (const variant of [params, ...variantsOf(query, params).slice(0, 8)]) {
      await query.run(recorder, variant as Parameters<Query['run']>[1]);
    }
    return rows;
  }

  function checkChanges(values: readonly object[], check: (value: object) => unknown): void {
    for (const value of values) {
      fc.assert(
        fc.property(changes, (change) => void check(changed(value, change))),
        { numRuns: 100 },
      );
    }
  }

  test.each(reads.map((query) => [query.file, query] as const))(
    'the rows of %s, and changed ones',
    async (_, query) => {
      const rows = await rowsOf(query);
      const check = comparedWith(z.array(query.row));
      expect(check(rows)).toBe(true);
      checkChanges(rows.slice(0, changedValues), (row) => check([row]));
      const found = rows.flatMap((row) => Object.values(row)).filter(isRecordText);
      for (const text of found.slice(0, 50)) recorded.set(text, JSON.parse(text));
    },
  );

  test.each(texts)('the text of a record: %s, and changed ones', (_, shape) => {
    const check = comparedWith(shape);
    const fitting = [...recorded.values()].filter(check);
    expect(fitting.length).toBeGreaterThan(0);
    checkChanges(fitting.slice(0, changedValues), check);
  });
});

describe('zod compiles the whole shape', () => {
  test.each(queries.map((query) => [query.file, query] as const))('%s', (_, { params, row }) => {
    for (const shape of [params, z.array(row)]) expect(() => z.compile(shape, { strict: true })).not.toThrow();
  });
});
