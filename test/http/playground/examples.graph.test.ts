import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleGroups, readExampleFiles } from '../../../src/http/playground/examples.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { type Ask, asker, storeOf } from '../../schema/ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(frozenDataset()));
});

const examples = exampleGroups(readExampleFiles(), 'fr').flatMap((group) => group.examples);

describe('the examples of the playground', () => {
  it('are each one named operation', () => {
    expect(examples.length).toBeGreaterThanOrEqual(54);
    for (const { query } of examples) {
      const [operation, ...more] = parse(query).definitions;
      expect(more).toEqual([]);
      expect(operation).toMatchObject({ name: { value: expect.stringMatching(/^[A-Z]\w+$/) } });
    }
  });

  it.each(examples)('$name has an answer, without errors, with the variables that the page shows', async (example) => {
    const { data, errors } = await ask(example.query, example.variables === '' ? {} : JSON.parse(example.variables));
    expect(errors).toEqual([]);
    const lists = Object.values(data as Record<string, { nodes?: unknown[] }>).flatMap(
      (field) => field.nodes ?? [field],
    );
    expect(lists.length).toBeGreaterThan(0);
    expect(lists).not.toContain(null);
  });
});
