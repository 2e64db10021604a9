import { expect, test } from 'vitest';
import { graphOutline } from '../../../src/store/load/graph-outline.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

const { participations } = graphOutline(smallDataset);

test('participations are listed by year of the Fabrique, newest first, then by title, role and name', () => {
  const [page, ...others] = participations.pages;
  expect(others).toEqual([]);
  expect(page?.at).toBe('participations:YEAR:DESC/0');
  expect(page?.ids.slice(0, 6)).toEqual([
    'eau:TERRITOIRE:50218',
    'eau:PARTNER:ademe',
    'eau:PARTNER:cerema',
    'eau:COFINANCEUR:ademe',
    'eau:ASSOCIATION:villes-de-france',
    'nature:TERRITOIRE:cap-a',
  ]);
  expect(page?.ids).toHaveLength(17);
});

test('each participation has its position in the list', () => {
  const [page] = participations.pages;
  const ids = smallDataset.participations.map(({ fabrique, role, actor }) => `${fabrique}:${role}:${actor}`);
  expect(ids.map((id) => page?.ids.indexOf(id))).toEqual([...participations.positions]);
});

test('the list is cut into pages of 50', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    fabriques: smallDataset.fabriques.map((it) => ({ ...it, slug: `${it.slug}-${index}` })),
    participations: smallDataset.participations.map((it) => ({ ...it, fabrique: `${it.fabrique}-${index}` })),
  }));
  const { participations: listed } = graphOutline({
    ...smallDataset,
    fabriques: many.flatMap((it) => it.fabriques),
    participations: many.flatMap((it) => it.participations),
  });
  expect([...listed.pages].map(({ at, ids }) => [at, ids.length])).toEqual([
    ['participations:YEAR:DESC/0', 50],
    ['participations:YEAR:DESC/1', 50],
    ['participations:YEAR:DESC/2', 19],
  ]);
  expect(listed.pages.count).toBe(3);
});
