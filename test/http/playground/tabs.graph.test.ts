import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readQuestionTabs, readTabs } from '../../../src/http/playground/playground.ts';
import { projectPath } from '../../../src/project-root.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { type Ask, asker, storeOf } from '../../schema/ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(await readDataset(projectPath('seed/dataset.json'))));
});

const tabs = [...readTabs(), ...readQuestionTabs()];

describe('the example tabs of the playground', () => {
  it('are general ones and twelve questions, each with one named operation', () => {
    expect(readTabs().length).toBeGreaterThanOrEqual(8);
    expect(readQuestionTabs()).toHaveLength(12);
    for (const { query } of tabs) {
      const [operation, ...more] = parse(query).definitions;
      expect(more).toEqual([]);
      expect(operation).toMatchObject({ name: { value: expect.stringMatching(/^[A-Z][a-zA-Z]+(_\w+)+$/) } });
    }
  });

  it.each(tabs)('$name has an answer without errors and empty lists', async ({ query }) => {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    const lists = Object.values(data as Record<string, { nodes?: unknown[] }>).flatMap(
      (field) => field.nodes ?? [field],
    );
    expect(lists.length).toBeGreaterThan(0);
    expect(lists).not.toContain(null);
  });
});
