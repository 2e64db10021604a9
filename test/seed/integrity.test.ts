import { describe, expect, test } from 'vitest';
import { integrityFaults } from '../../seed/integrity.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { bourg, build } from './resolve/small-world.ts';

const union = 'union;Union;;association;;;;';
const { dataset } = build(
  { 'territoires.csv': [bourg], 'organisations.csv': [union] },
  'Autres partenaires : Union',
  'Territoires : Bourg (01)',
  'Publications',
  '- Un guide',
);

function spoil(change: (copy: Dataset) => void): string[] {
  const copy = structuredClone(dataset);
  change(copy);
  return integrityFaults(copy);
}

test('integrityFaults finds nothing in a valid data set', () => {
  expect(spoil(() => {})).toEqual([]);
});

describe('integrityFaults finds', () => {
  test.each<[string, (copy: Dataset) => void, string]>([
    [
      'a participation of nobody',
      ({ participations }) => Object.assign(participations[0] ?? {}, { actor: 'x' }),
      '« x »',
    ],
    [
      'a participation in nothing',
      ({ participations }) => Object.assign(participations[0] ?? {}, { fabrique: 'x' }),
      '« x »',
    ],
    [
      'a body in the role of a territoire',
      ({ participations }) => Object.assign(participations[0] ?? {}, { role: 'TERRITOIRE' }),
      '« union »',
    ],
    [
      'a participation twice',
      ({ participations }) => participations.push(...participations.slice(0, 1)),
      'essai union PARTNER',
    ],
    ['a territoire in no département', ({ territoires }) => territoires[0]?.departements.push('99'), '« 99 »'],
    ['a territoire within nothing', ({ territoires }) => territoires[0]?.within.push('x'), '« x »'],
    ['a territoire within itself', ({ territoires }) => territoires[0]?.within.push('01003'), 'within itself'],
    ['an id twice', ({ territoires }) => territoires.push(...territoires), 'territoire id « 01003 » stands twice'],
    [
      'a slug that was another’s',
      ({ organisations }) => organisations[0]?.formerSlugs.push('union'),
      'organisation « union »',
    ],
    [
      'a parent that is not there',
      ({ organisations }) => Object.assign(organisations[0] ?? {}, { parent: 'x' }),
      '« x »',
    ],
    [
      'a département of no région',
      ({ departements }) => Object.assign(departements[0] ?? {}, { region: '99' }),
      '« 99 »',
    ],
    [
      'a publication about nothing',
      ({ publications }) => Object.assign(publications[0] ?? {}, { fabrique: 'x' }),
      '« x »',
    ],
    ['a line past the end of the page', ({ fabriques }) => Object.assign(fabriques[0] ?? {}, { line: 99 }), 'line 99'],
  ])('%s', (_, change, message) => {
    expect(spoil(change).join('; ')).toContain(message);
  });
});
