import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerContext } from '../../src/answers/context.ts';
import { encodeGlobalId } from '../../src/answers/global-id.ts';
import { parseReference, parseReferences } from '../../src/answers/references.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { storeOf } from '../schema/ask.ts';
import { answerContext } from './context.ts';
import { type CountingStore, countingStore } from './counting-store.ts';

let graph: GraphStore;
let store: CountingStore;
let context: AnswerContext;
beforeAll(async () => {
  graph = await storeOf(smallDataset);
});
beforeEach(() => {
  store = countingStore(graph);
  context = answerContext(store);
});

const actors = ['Territoire', 'Organisation'] as const;

describe('a reference', () => {
  test.each([
    ['a global id', encodeGlobalId('Territoire', '50218'), { type: 'Territoire', id: '50218' }],
    ['an official code', '50218', { type: 'Territoire', id: '50218' }],
    ['a slug', 'granville', { type: 'Territoire', id: '50218' }],
    ['a slug that is the id too', 'ademe', { type: 'Organisation', id: 'ademe' }],
    ['a former slug', 'certu', { type: 'Organisation', id: 'cerema' }],
  ])('may be %s', async (_, text, node) => {
    expect(await parseReference(text, 'a', actors, context)).toEqual(node);
  });

  test('is one of the types that fit: 28 is a région here, not the département', async () => {
    expect(await parseReference('28', 'region', ['Region'], context)).toEqual({ type: 'Region', id: '28' });
    await expect(parseReference('28', 'departement', ['Departement'], context)).rejects.toThrow(
      'departement: no département has the id, slug or code "28".',
    );
  });

  test('may be a former slug of a Fabrique', async () => {
    expect(await parseReference('eau-et-industrie', 'of', ['Fabrique'], context)).toEqual({
      type: 'Fabrique',
      id: 'eau',
    });
  });

  test('costs one statement for all of a level', async () => {
    const nodes = await Promise.all([
      parseReference('ademe', 'a', actors, context),
      parseReference(encodeGlobalId('Territoire', '50218'), 'b', actors, context),
      parseReferences(['eau', 'temps', encodeGlobalId('Fabrique', 'eau')], 'ids', ['Fabrique'], context),
    ]);
    expect(nodes.flat().map(({ id }) => id)).toEqual(['ademe', '50218', 'eau', 'temps']);
    expect(store.statements()).toBe(1);
  });

  test.each([
    ['ademee', 'a: no territoire or organisation has the id, slug or code "ademee". Did you mean "ademe" (Agence'],
    ['banque des territoire', 'Did you mean "banque-des-territoires" (Banque des territoires)?'],
    [encodeGlobalId('Organisation', 'cerma'), 'a: no territoire or organisation has the id, slug or code "cerma". Did'],
    [
      '',
      'a: no territoire or organisation has the id, slug or code "". Find one with search(query:) or resolve(names:).',
    ],
    ['\u0000', 'Find one with search'],
    ['\ud800', 'Find one with search'],
    ['x'.repeat(500), `"${'x'.repeat(80)}"`],
    [
      encodeGlobalId('Fabrique', 'eau'),
      'a: this is an id of type Fabrique. Give one of type Territoire or Organisation.',
    ],
  ])('%j is refused, with what to give', async (text, message) => {
    const refused = expect(parseReference(text, 'a', actors, context)).rejects;
    await refused.toThrow(message);
    await refused.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
