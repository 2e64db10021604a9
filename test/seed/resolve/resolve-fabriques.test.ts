import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../seed/findings/messages.ts';
import { bourg, build } from './small-world.ts';

const rows = { 'territoires.csv': [bourg] };
const territoires = 'Territoires : Bourg (01)';

test('a Fabrique has its description from the page, and title, period and links from the curation', () => {
  const built = build(
    {
      ...rows,
      'fabriques.csv': ['essai;Une autre|Une description;2021;Un essai;https://a.fr/t;2021-06/2022-05;tentative'],
      'links.csv': ['essai;Titre;https://a.fr/p;article'],
    },
    'Suite.',
    territoires,
  );
  expect(built.dataset.fabriques).toEqual([
    {
      slug: 'essai',
      formerSlugs: ['tentative'],
      title: 'Un essai',
      titleSource: 'https://a.fr/t',
      description: 'Une description.\n\nSuite.',
      year: 2021,
      status: 'ACHEVEE',
      period: { from: '2021-06', to: '2022-05' },
      line: 7,
      links: [{ title: 'Titre', url: 'https://a.fr/p', kind: 'article' }],
    },
  ]);
  expect(built.findings).toEqual([]);
});

describe('the order of rows means nothing:', () => {
  const twice = (file: 'fabriques.csv' | 'links.csv' | 'corrections.csv', one: string, other: string) =>
    [
      [one, other],
      [other, one],
    ].map((found) => build({ ...rows, 'fabriques.csv': [essai], [file]: found }, territoires).dataset);
  const essai = 'essai;Une description;2021;Essai;;;';

  test('links are by title', () => {
    for (const { fabriques } of twice('links.csv', 'essai;Zone;https://a.fr/1;x', 'essai;Étude;https://a.fr/2;x')) {
      expect(fabriques[0]?.links.map(({ title }) => title)).toEqual(['Étude', 'Zone']);
    }
  });

  test('the row with most of the opening words is taken', () => {
    for (const { fabriques } of twice('fabriques.csv', essai, 'court;Une;2021;Court;;;')) {
      expect(fabriques.map(({ slug }) => slug)).toEqual(['essai']);
    }
  });

  test('corrections that begin at one place are by their words', () => {
    const two = ['essai;Une description;graphie;Une faute;;p', 'essai;Une;graphie;Autre faute;;p'] as const;
    for (const { dataIssues } of twice('corrections.csv', ...two)) {
      expect(dataIssues.map(({ text }) => text)).toEqual(['Une', 'Une description']);
    }
  });
});

test('an unknown Fabrique has its opening words as title, and similar openings are suggested', () => {
  const built = build({ ...rows, 'fabriques.csv': ['essai;Une descriptions;2021;Essai;;;'] }, territoires);
  expect(built.dataset.fabriques).toMatchObject([
    { slug: 'une-description', title: 'Une description.…', titleSource: null },
  ]);
  expect(built.findings.map(({ code, suggestions }) => [code, suggestions.map(({ name }) => name)])).toEqual([
    ['UNKNOWN_FABRIQUE', ['Une descriptions']],
    ['UNUSED_ROW', []],
  ]);
});

test('a year that differs from the curation is a problem', () => {
  const built = build({ ...rows, 'fabriques.csv': ['essai;Une description;2020;Essai;;;'] }, territoires);
  expect(built.findings.map((finding) => [finding.code, messageOf(finding, 'en')])).toEqual([
    ['YEAR_DISAGREEMENT', '[essai] is under 2021 on the page, fabriques.csv has 2020'],
  ]);
});

describe('a publication', () => {
  test('has its mention from the page, and title and URL from the curation if there is a row', () => {
    const built = build(
      { ...rows, 'publications.csv': ['essai;Un guide - 03.2021;Un guide;https://a.fr/g'] },
      territoires,
      'Publications',
      '- Un guide - 03.2021',
      '- Un guide',
    );
    expect(built.dataset.publications).toEqual([
      {
        slug: 'un-guide',
        title: 'Un guide',
        url: 'https://a.fr/g',
        fabrique: 'essai',
        mention: { text: 'Un guide - 03.2021', line: 10, note: null },
      },
      {
        slug: 'un-guide-2',
        title: 'Un guide',
        url: null,
        fabrique: 'essai',
        mention: { text: 'Un guide', line: 11, note: null },
      },
    ]);
  });

  test('that is no longer on the page leaves an unused row', () => {
    const built = build({ ...rows, 'publications.csv': ['essai;Un guide;Un guide;'] }, territoires);
    expect(built.findings.map(({ code }) => code)).toEqual(['UNUSED_ROW']);
  });
});

describe('a correction', () => {
  const correct = (text: string) => ({ ...rows, 'corrections.csv': [`essai;${text};graphie;Faute;;preuve`] });

  test('is found once in the block of its Fabrique', () => {
    expect(build(correct('Bourg'), territoires).dataset.dataIssues).toEqual([
      {
        ...{ id: 'a00426896cd482e4', nature: 'graphie', fabrique: 'essai', actor: '01003', line: 8, text: 'Bourg' },
        ...{ problem: 'Faute', correction: null, evidence: 'preuve' },
      },
    ]);
  });

  test('adds a note to overlapping mentions only', () => {
    const built = build(
      { ...correct('Bourg'), 'organisations.csv': ['union;Union;;association;;;;'] },
      'Autres partenaires : Union',
      territoires,
    );
    expect(built.dataset.participations.map(({ mention }) => mention.note)).toEqual([null, 'Faute.']);
  });

  test.each([
    ['whose words are gone', 'Bourk', 0],
    ['whose words are a part of a longer word', 'Bour', 0],
    ['whose words occur twice', 'description', 2],
  ])('%s is to be settled', (_, words, times) => {
    const { dataset, findings } = build(correct(words), 'Une autre description.', territoires);
    expect(dataset.dataIssues).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'CORRECTION_NOT_FOUND', facts: { fabrique: 'essai', row: 2, words, times } },
    ]);
  });
});
