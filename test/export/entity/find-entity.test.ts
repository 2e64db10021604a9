import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../src/domain/entity-address.ts';
import { globalParticipationId, participationId } from '../../../src/domain/participation-id.ts';
import type { Role } from '../../../src/domain/roles.ts';
import { EntityIndex } from '../../../src/export/entity/entity-index.ts';
import { findEntity } from '../../../src/export/entity/find-entity.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { realDataset } from '../render.ts';
import { finderIn, referencesOf } from './references.ts';

const find = finderIn(smallDataset);
const idOf = (fabrique: string, role: Role, actor: string) => globalParticipationId({ fabrique, role, actor });

/** The thing in short: keys of participations and of linked things, numbers of issues. */
function shown(kind: EntityKind, id: string) {
  const { participations, publications, issues, linked } = find({ kind, id });
  return {
    participations: participations.map(participationId),
    ...(publications.length === 0 ? {} : { publications: publications.map(({ slug }) => slug) }),
    issues: issues.map(({ id }) => id),
    linked: [
      ...[...linked.regions, ...linked.departements].map(({ code }) => code),
      ...[...linked.fabriques, ...linked.territoires, ...linked.organisations].map(({ slug }) => slug),
    ],
  };
}

describe('a thing is found with its participations and all that it is linked to', () => {
  test('a Fabrique: its actors, its publications, and the issues of its block', () => {
    expect(shown('fabrique', 'temps')).toEqual({
      participations: ['temps:TERRITOIRE:200042604', 'temps:PARTNER:cerema', 'temps:ASSOCIATION:villes-de-france'],
      publications: ['temps-1'],
      issues: ['granville'],
      linked: ['cc-granville-terre-et-mer', 'cerema', 'villes-de-france'],
    });
  });

  test('a Fabrique: issues of its block that concern no participation', () => {
    const spelling = {
      nature: 'graphie',
      actor: null,
      problem: 'Spelling',
      correction: null,
      evidence: 'None',
    } as const;
    const title = { ...spelling, id: 'title', fabrique: 'temps', line: 21, text: 'Élus' };
    const below = { ...title, id: 'below', fabrique: 'sante', line: 30 };
    const moved = finderIn({ ...smallDataset, dataIssues: [title, below] });
    expect([...moved({ kind: 'fabrique', id: 'temps' }).issues]).toEqual([title]);
    expect([...moved({ kind: 'fabrique', id: 'sante' }).issues]).toEqual([below]);
    expect(moved({ kind: 'fabrique', id: 'eau' }).issues).toEqual([]);
  });

  test('a territoire: what is around it, and what it contains', () => {
    expect(shown('territoire', 'granville')).toEqual({
      participations: ['eau:TERRITOIRE:50218'],
      issues: [],
      linked: ['50', 'eau', 'cc-granville-terre-et-mer'],
    });
    expect(shown('territoire', 'cc-granville-terre-et-mer')).toEqual({
      participations: ['nature:TERRITOIRE:200042604', 'temps:TERRITOIRE:200042604'],
      issues: ['granville'],
      linked: ['50', 'nature', 'temps', 'granville'],
    });
  });

  test('an organisation: what it is a part of, and its parts', () => {
    expect(shown('organisation', 'banque-des-territoires')).toEqual({
      participations: ['nature:PARTNER:banque-des-territoires', 'nature:COFINANCEUR:banque-des-territoires'],
      issues: [],
      linked: ['nature', 'caisse-des-depots'],
    });
    expect(shown('organisation', 'caisse-des-depots')).toEqual({
      participations: [],
      issues: [],
      linked: ['banque-des-territoires'],
    });
  });

  test('a département and a région: their territoires, with the participations of these', () => {
    const participations = ['eau:TERRITOIRE:50218', 'nature:TERRITOIRE:200042604', 'temps:TERRITOIRE:200042604'];
    const below = ['eau', 'nature', 'temps', 'granville', 'cc-granville-terre-et-mer'];
    expect(shown('departement', '50')).toEqual({ participations, issues: ['granville'], linked: ['28', ...below] });
    expect(shown('region', '28')).toEqual({ participations, issues: ['granville'], linked: ['50', ...below] });
  });

  test('a participation: both of its ends', () => {
    expect(shown('participation', idOf('nature', 'TERRITOIRE', 'cap-a'))).toEqual({
      participations: ['nature:TERRITOIRE:cap-a'],
      issues: ['cap'],
      linked: ['nature', 'cap-a'],
    });
  });

  test('nothing that the data set does not have', () => {
    const index = new EntityIndex(smallDataset);
    for (const id of ['paris', '', '50218', 'toString', '__proto__', 'eau:PARTNER:cerema']) {
      for (const { kind } of referencesOf(smallDataset)) expect(findEntity(index, { kind, id })).toBeUndefined();
    }
  });
});

describe('the present id', () => {
  const dataset = {
    ...smallDataset,
    organisations: smallDataset.organisations.map((it) =>
      it.slug === 'ademe' ? { ...it, formerSlugs: ['ademe-angers', 'afme'] } : it,
    ),
  };
  const index = new EntityIndex(dataset);

  test.each([
    ['fabrique', 'eau-et-industrie', 'eau'],
    ['organisation', 'certu', 'cerema'],
    ['organisation', 'afme', 'ademe'],
    ['territoire', '50218', 'granville'],
    ['participation', idOf('eau-et-industrie', 'PARTNER', 'certu'), idOf('eau', 'PARTNER', 'cerema')],
    ['participation', 'eau:COFINANCEUR:afme', idOf('eau', 'COFINANCEUR', 'ademe')],
    ['participation', 'eau:TERRITOIRE:granville', idOf('eau', 'TERRITOIRE', '50218')],
  ] as const)('of the %s %s is %s', (kind, former, present) => {
    expect(index.presentId({ kind, id: former })).toBe(present);
  });

  test.each([
    ['organisation', 'eau-et-industrie'],
    ['participation', 'eau:PARTNER:tempo'],
    ['participation', idOf('eau', 'PARTNER', 'tempo')],
    ['participation', 'eau'],
    ['departement', '50'],
    ['territoire', 'cap-a'],
  ] as const)('of the %s %s does not exist', (kind, id) => {
    expect(index.presentId({ kind, id })).toBeUndefined();
  });

  test('of nothing is another one, if the id is present', () => {
    for (const data of [smallDataset, realDataset]) {
      const it = new EntityIndex(data);
      for (const reference of referencesOf(data)) expect(it.presentId(reference)).toBeUndefined();
    }
  });
});
