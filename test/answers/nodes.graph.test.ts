import { expect, test } from 'vitest';
import { findNode } from '../../src/answers/nodes.ts';
import { smallContext } from './context.ts';

const context = await smallContext();

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
