import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

/** The loaders of one request, and the statements that it has run. */
function reading() {
  const counting = countingStore(store);
  return { ...answerContext(counting).loaders, statements: counting.statements };
}

describe('Fabriques and actors by id', () => {
  test('share a statement, if a level needs both', async () => {
    const { fabrique, actor, statements } = reading();
    const loaded = await Promise.all([
      fabrique.load('eau'),
      actor.load('ademe'),
      actor.load('50218'),
      fabrique.load('temps'),
    ]);
    expect(loaded.map(({ type, slug }) => [type, slug])).toEqual([
      ['Fabrique', 'eau'],
      ['Organisation', 'ademe'],
      ['Territoire', 'granville'],
      ['Fabrique', 'temps'],
    ]);
    expect(statements()).toBe(1);
  });

  test('of one kind alone are read by the statement of that kind', async () => {
    const { fabrique, actor, statements } = reading();
    expect(await fabrique.load('eau')).toMatchObject({ slug: 'eau' });
    expect(await actor.load('ademe')).toMatchObject({ slug: 'ademe' });
    expect(statements()).toBe(2);
  });

  test('are not found with the id of the other kind', async () => {
    const { fabrique, actor } = reading();
    const missing = [fabrique.load('ademe'), actor.load('eau')];
    const [one, other] = await Promise.allSettled(missing);
    expect(one).toMatchObject({
      status: 'rejected',
      reason: { code: 'NOT_FOUND', message: expect.stringContaining(`"ademe"`) },
    });
    expect(other).toMatchObject({
      status: 'rejected',
      reason: { code: 'NOT_FOUND', message: expect.stringContaining(`"eau"`) },
    });
  });
});
