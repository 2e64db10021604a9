import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { GraphParams, GraphRow, GraphTransaction } from '../../../src/store/engines/graph-store.ts';
import { defineQuery } from '../../../src/store/statements/define-query.ts';
import { statementOf } from '../../../src/store/statements/statement-text.ts';

const query = defineQuery('fabrique/by-slug.cypher', {
  params: { slug: z.string() },
  row: { fabrique: z.object({ id: z.string(), year: z.int() }) },
});

/** Answers with the same rows whatever it is asked, and remembers what that was. */
function answering(rows: GraphRow[]) {
  const asked: { statement: string; params: GraphParams }[] = [];
  const transaction: GraphTransaction = {
    run: async (statement, params) => {
      asked.push({ statement, params });
      return rows;
    },
  };
  return { transaction, asked };
}

describe('a bound query', () => {
  test('sends the statement without its header, and gives typed rows', async () => {
    const { transaction, asked } = answering([{ fabrique: { id: 'eau', year: 2025 } }]);
    const rows = await query.run(transaction, { slug: 'eau' });
    expect(rows).toEqual([{ fabrique: { id: 'eau', year: 2025 } }]);
    expectTypeOf(rows).toEqualTypeOf<{ fabrique: { id: string; year: number } }[]>();
    expect(asked[0]?.statement).toMatch(/^MATCH [\s\S]*[^;\s]$/);
    expect(asked[0]?.params).toEqual({ slug: 'eau' });
  });

  test('does not compile with a parameter misspelt, missing or of another type', () => {
    type Given = Parameters<typeof query.run>[1];
    expectTypeOf<{ slug: string }>().toExtend<Given>();
    expectTypeOf<{ slg: string }>().not.toExtend<Given>();
    expectTypeOf<{ slug: number }>().not.toExtend<Given>();
    // One that is too many is an error only where the object is written.
    const extra = () =>
      query.run(answering([]).transaction, {
        slug: 'eau',
        // @ts-expect-error: by-slug.cypher has no such parameter
        status: 'ACHEVEE',
      });
    expectTypeOf(extra).toBeFunction();
  });

  test.each([
    ['misspelt', { slg: 'eau' }],
    ['missing', {}],
    ['of another type', { slug: 1 }],
    ['too many', { slug: 'eau', status: 'ACHEVEE' }],
  ])('refuses a parameter that is %s, before the engine sees it', async (_, params) => {
    const { transaction, asked } = answering([]);
    await expect(query.run(transaction, params as { slug: string })).rejects.toThrow(z.ZodError);
    expect(asked).toEqual([]);
  });

  test.each([
    ['a column misspelt', { fabriques: { id: 'eau', year: 2025 } }, 'row 2, column fabrique: Invalid input'],
    ['a column too many', { fabrique: { id: 'eau', year: 2025 }, more: 1 }, 'row 2: Unrecognized key: "more"'],
    [
      'a value of another type',
      { fabrique: { id: 'eau', year: '2025' } },
      "row 2, column fabrique.year: Invalid input: expected number, received string. Found: '2025'",
    ],
    ['no integer', { fabrique: { id: 'eau', year: 20.5 } }, 'row 2, column fabrique.year: .* Found: 20.5'],
    ['a null', { fabrique: null }, 'row 2, column fabrique: .* Found: null'],
    ['a long text', { fabrique: 'x'.repeat(1_000) }, `Found: 'x{80}'... 920 more characters$`],
  ])('names its file, the row, the column and what was found when a row has %s', async (_, row, message) => {
    const { transaction } = answering([{ fabrique: { id: 'eau', year: 2025 } }, row]);
    await expect(query.run(transaction, { slug: 'eau' })).rejects.toThrow(
      new RegExp(`^fabrique/by-slug\\.cypher gave rows of another shape than declared: .*${message}`),
    );
  });

  test('is an error at once when its file is not there', () => {
    expect(() => defineQuery('fabrique/nowhere.cypher', { params: {}, row: {} })).toThrow('nowhere.cypher');
  });
});

test('a statement loses comments, empty lines and a semicolon, and nothing else', () => {
  const source = "// Title\n/* :params\n {a: 1} */\n\nMATCH (n {url: 'https://x'})\n  // why\nRETURN n\n;\n";
  expect(statementOf(source)).toBe("MATCH (n {url: 'https://x'})\nRETURN n\n");
});
