import { expect, test } from 'vitest';
import { type PageReport, reportOnDataset } from '../../../seed/page-report.ts';
import { renderReport } from '../../../seed/render-report.ts';
import { bourg, build } from '../resolve/small-world.ts';

const union = 'union;Union des villes;;association;;;;';
const before = build(
  { 'territoires.csv': [bourg], 'organisations.csv': [union] },
  'Autres partenaires : Union des villes',
  'Territoires : Bourg (01)',
);
/** The same page with a name misspelt, a territoire, a repeated name, and a line that belongs to nothing. */
const after = build(
  { 'territoires.csv': [bourg], 'organisations.csv': [union, 'fonds;Fonds;;association;;;;'] },
  'Autres partenaires : Union des viles & <b>, Fonds, Fonds',
  'Territoires : Bourg (01), Aval (01)',
  '2020',
  'Partager',
);
const reportIn = (language: PageReport['language'], built = after): PageReport =>
  reportOnDataset(built, before.dataset, language);

test('a page that changes nothing has nothing to say', () => {
  expect(renderReport(reportIn('en', before), 'text')).toBe('Nothing changes.\n');
  expect(renderReport(reportIn('fr', before), 'text')).toBe('Rien ne change.\n');
  expect(renderReport(reportIn('fr', before), 'csv')).toBe('\uFEFFAucune ligne à coller.\r\n');
});

test('text has the differences, then the findings by severity, with codes', () => {
  expect(renderReport(reportIn('en'), 'text')).toBe(`source: 0 added, 0 removed, 1 changed
  ~ Liste
      territoiresMentioned: 1 → 2

participations: 3 added, 1 removed, 0 changed
  + Union des viles & <b> [union-des-viles-b], PARTNER of « Essai »
  + Fonds [fonds], PARTNER of « Essai »
  + Aval [aval-01], TERRITOIRE of « Essai »
  - Union des villes [union], PARTNER of « Essai »

territoires: 1 added, 0 removed, 0 changed
  + Aval [aval-01]

organisations: 2 added, 1 removed, 0 changed
  + Fonds [fonds]
  + Union des viles & <b> [union-des-viles-b]
  - Union des villes [union]

data issues: 1 added, 0 removed, 0 changed
  + « Fonds » : « Fonds » est nommé deux fois comme partenaire

Lost: text of the page is nowhere in the data (blocks a release)

Lines that belong to no Fabrique (remove or move them):
  - line 11: « Partager »

To settle in seed/curation (blocks a release)

Territoires that are not known (add a row to territoires.csv, or a spelling to a row):
  - line 9: « Aval (01) »
      official: Aval [01001]

Organisations that are not known (add a row to organisations.csv, or an alias to a row):
  - line 8: « Union des viles & <b> »
      near: Union des villes [union]

Rows of the curation that nothing on the page uses (remove them):
  - organisations.csv, row 2: [union]

Doubts about the page (become data issues by themselves; block nothing)

Names repeated after a label:
  - line 8: « Fonds »: « Fonds » is named twice as partenaire
`);
});

test('French text has French words and punctuation', () => {
  const lines = renderReport(reportIn('fr'), 'text').split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Page source : 0 en plus, 0 en moins, 1 avec changement',
    '  ~ Liste',
    '      territoires nommés : 1 → 2',
    '',
    'Participations : 3 en plus, 1 en moins, 0 avec changement',
  ]);
  expect(lines).toContain('  + Aval [aval-01], territoire de « Essai »');
  expect(lines).toContain('      nom officiel : Aval [01001]');
  expect(lines).toContain('  - ligne 8 : « Fonds » : « Fonds » est nommé deux fois comme partenaire');
});

test('CSV has the rows to paste, in the columns of their file', () => {
  expect(renderReport(reportIn('fr'), 'csv')).toBe(
    `\uFEFF${[
      'organisations.csv : à la place de la ligne 2',
      'slug;nom;sigle;nature;parent;alias;anciens_slugs;note',
      'union;Union des villes;;association;;Union des viles & <b>;;',
      '',
      'territoires.csv : lignes à ajouter',
      'slug;nom;type;code;graphies;alias;mentions_partagees;perimetre;departements;anciens_slugs;anciens_codes;note',
      'aval-01;Aval;COMMUNE;01001;Aval (01);;;;;;;',
      '',
    ].join('\r\n')}`,
  );
});

test('HTML is a page of its own: in French, without scripts, with the words of the page escaped', () => {
  const html = renderReport(reportIn('fr'), 'html');
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  expect(html).not.toMatch(/<script|<link|https?:/);
  expect(html).toContain('<b>ligne 8</b>, <q>Union des viles &amp; &lt;b&gt;</q>');
  expect(html).toContain('<ins>+ Aval [aval-01], territoire de « Essai »</ins>');
  expect(html).toContain('<td>01001</td>');
  expect(html).toContain('Des points empêchent la publication');
});
