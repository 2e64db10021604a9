import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/explorer/lead/lead.ts';
import { type HomeOrganisation, mostFrequent } from '../../../../src/explorer/pages/home/frequent-pairs.ts';
import { homeSentences } from '../../../../src/explorer/pages/home/sentences.ts';

const organisation = (name: string, years: readonly number[] = [2020]): HomeOrganisation => ({
  ...{ type: 'organisation', slug: name.toLowerCase(), name, acronym: null, kind: 'OPERATEUR_ETAT' },
  ...{ years, fabriqueCount: years.length },
});
const [banque, cerema, ademe, dge] = [
  organisation('Banque des territoires', [2020, 2021]),
  organisation('Cerema'),
  organisation('ADEME'),
  organisation('DGE'),
] as const;

describe('the most frequent pairs', () => {
  test('are told of the organisation that is in most of them', () => {
    const most = mostFrequent([
      { a: ademe, b: cerema, count: 4 },
      { a: banque, b: cerema, count: 4 },
      { a: banque, b: dge, count: 3 },
    ]);
    expect([most?.hub.name, most?.others.map(({ name }) => name), most?.count]).toEqual([
      'Cerema',
      ['ADEME', 'Banque des territoires'],
      4,
    ]);
  });

  test('are none in a graph without pairs', () => {
    expect(mostFrequent([])).toBeNull();
  });

  test.each([
    [
      'fr',
      'La Banque des territoires, nommée dans 2 Fabriques depuis 2020, retrouve le plus souvent le Cerema et l’ADEME\u202f: partenaires ensemble dans 4 Fabriques chacun.',
    ],
    [
      'en',
      'Banque des territoires, named in 2 Fabriques since 2020, most often meets Cerema and ADEME: partners together in 4 Fabriques each.',
    ],
  ] as const)('in a sentence (%s)', (language, sentence) => {
    const { partners } = homeSentences[language];
    expect(textOf(partners({ hub: banque, others: [cerema, ademe], count: 4 }))).toBe(sentence);
  });
});

describe('the territoires that came back', () => {
  const cotentin = { type: 'territoire', slug: 'c', name: 'CA du Cotentin', kind: 'CA' } as const;

  test.each([
    ['fr', 'Un territoire est revenu sous le même nom\u202f: la CA du Cotentin (2018, 2023).'],
    ['en', 'One territoire came back under the same name: CA du Cotentin (2018, 2023).'],
  ] as const)('one (%s)', (language, sentence) => {
    const { returning } = homeSentences[language];
    expect(textOf(returning([{ territoire: cotentin, years: [2018, 2023] }], 1))).toBe(sentence);
  });

  test('none', () => {
    expect(textOf(homeSentences.fr.returning([], 0))).toBe('Aucun territoire n’est nommé dans deux Fabriques.');
  });
});
