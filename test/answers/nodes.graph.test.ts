import { beforeAll, expect, test } from 'vitest';
import type { AnswerContext } from '../../src/answers/context.ts';
import { findNode } from '../../src/answers/nodes.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { storeOf } from '../schema/ask.ts';
import { answerContext } from './context.ts';

let context: AnswerContext;
beforeAll(async () => {
  context = answerContext(await storeOf(smallDataset));
});

test.each([
  ['Fabrique', 'eau', { title: "L'eau et l’industrie" }],
  ['Territoire', '50218', { name: 'Granville' }],
  ['Organisation', 'cerema', { name: 'Cerema' }],
  ['Departement', '50', { name: 'Manche', region: '28' }],
  ['Region', '28', { name: 'Normandie' }],
  ['Publication', 'temps-1', { title: 'Les rythmes', fabrique: 'temps' }],
] as const)('a %s is found by its id', async (type, id, expected) => {
  expect(await findNode({ type, id }, context)).toMatchObject(expected);
});

test.each([
  ['an unknown id', { type: 'Fabrique', id: 'nothing' }],
  ['the id of an actor of the other type', { type: 'Territoire', id: 'cerema' }],
] as const)('%s gives null', async (_, id) => {
  expect(await findNode(id, context)).toBeNull();
});
