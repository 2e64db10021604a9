import { expect, test } from 'vitest';
import { pageInPlace } from '../../seed/page-in-place.ts';
import { bourg, fabriqueRow, inputs, page } from './resolve/small-world.ts';

const html = `<main>${page('Territoires : Bourg (01)', 'Publications')
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join(
    '',
  )}<ul><li><a href="https://anct.gouv.fr/guide">Un « guide » ; le premier</a></li><li>Un bilan</li></ul></main>`;
const known = { 'fabriques.csv': [fabriqueRow], 'territoires.csv': [bourg], 'organisation-kinds.csv': [] };
const header = 'fabrique;texte;titre;adresse';

test('a page has its lines as text, and the addresses of its publications as rows', () => {
  const placed = pageInPlace(html, inputs(known));
  expect(placed.open).toEqual([]);
  expect(placed.text.split('\n').slice(-4)).toEqual([
    'Territoires : Bourg (01)',
    'Publications',
    '- Un « guide » ; le premier',
    '- Un bilan',
  ]);
  expect(placed.publications).toBe(
    `${header}\nessai;"Un « guide » ; le premier";"Un « guide » ; le premier";https://anct.gouv.fr/guide\n`,
  );
  expect(placed.added).toBe(1);
});

test('the rows of the curation keep their titles and addresses, and get those that they have not', () => {
  const rows = ['essai;"Un « guide » ; le premier";Guide;', 'essai;Un bilan;Bilan;https://a.fr/bilan'];
  const placed = pageInPlace(html, inputs({ ...known, 'publications.csv': rows }));
  expect(placed.publications).toBe(
    `${header}\nessai;"Un « guide » ; le premier";Guide;https://anct.gouv.fr/guide\nessai;Un bilan;Bilan;https://a.fr/bilan\n`,
  );
  expect(placed.added).toBe(1);
});

test('a text adds no address; what is open is named', () => {
  const placed = pageInPlace(page('Territoires : Bourg (01), Aval (01)'), inputs(known));
  expect(placed.added).toBe(0);
  expect(placed.open.map(({ code }) => code)).toEqual(['UNKNOWN_TERRITOIRE']);
});
