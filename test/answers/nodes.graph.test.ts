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

// "eau" had the slug "eau-et-industrie", and Cerema "certu"; the CC had the codes 245000203 and 245000211.
test.each([
  ['Fabrique', 'eau-et-industrie', { id: 'eau' }],
  ['Organisation', 'certu', { id: 'cerema' }],
  ['Territoire', '245000203', { id: '200042604' }],
  ['Territoire', '245000211', { id: '200042604' }],
  // The id of a territoire without a code is its slug: this one got a code later.
  ['Territoire', 'granville', { id: '50218' }],
  ['Participation', 'nature:TERRITOIRE:245000203', { fabrique: { id: 'nature' }, actor: { id: '200042604' } }],
  ['Participation', 'eau-et-industrie:PARTNER:certu', { fabrique: { id: 'eau' }, actor: { id: 'cerema' } }],
] as const)('a %s is found by the id "%s" that it had before', async (type, id, expected) => {
  expect(await findNode({ type, id }, context)).toMatchObject(expected);
});

test.each([
  ['a former code with another type', { type: 'Organisation', id: '245000203' }],
  ['a participation that never was', { type: 'Participation', id: 'eau:TERRITOIRE:245000203' }],
  ['a role that is none', { type: 'Participation', id: 'eau:MAYOR:certu' }],
  ['a lone part of an id', { type: 'Participation', id: 'eau' }],
  ['a link of a Fabrique that never was', { type: 'Link', id: 'nothing:https://example.org/guide' }],
] as const)('%s gives null', async (_, id) => {
  expect(await findNode(id, context)).toBeNull();
});
