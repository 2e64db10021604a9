import { expect, test } from 'vitest';
import type { TerritoireFacts } from '../../../src/explorer/lead/facts.ts';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { territoireBy, territoireFacts } from './dataset-facts.ts';
import { fabrique, plain, territoire } from './references.ts';

const facts = (rest: Partial<TerritoireFacts>): TerritoireFacts => ({
  territoire: territoire('Lorient'),
  departements: [],
  fabriques: [],
  around: [],
  within: [],
  latestYear: 2025,
  ...rest,
});
const inFrench = (rest: Partial<TerritoireFacts>) => plain(textOf(leads.fr.territoireLead(facts(rest))));
const inEnglish = (rest: Partial<TerritoireFacts>) => textOf(leads.en.territoireLead(facts(rest)));

test('links the département', () => {
  const cotentin = territoireFacts(territoireBy('ca-du-cotentin'));
  const manche = { text: 'Manche', to: { kind: 'departement', slug: '50' } };
  expect(leads.fr.territoireLead(cotentin)).toEqual([
    'La ',
    { text: 'CA du Cotentin' },
    ', communauté d’agglomération de la ',
    manche,
    ', a participé à deux Fabriques, en 2018 et 2023.',
  ]);
  expect(leads.en.territoireLead(cotentin)).toEqual([
    { text: 'CA du Cotentin', lang: 'fr' },
    ', a group of communes (',
    { text: 'communauté d’agglomération', lang: 'fr' },
    ') in ',
    { ...manche, lang: 'fr' },
    ', took part in two Fabriques, in 2018 and 2023.',
  ]);
});

test('many Fabriques up to the latest year', () => {
  const fabriques = [2018, 2020, 2023, 2025].map((year) => fabrique(year));
  expect(inFrench({ fabriques })).toBe('Lorient, commune, a participé à quatre Fabriques depuis 2018.');
  expect(inEnglish({ fabriques })).toBe('Lorient, a commune, has taken part in four Fabriques since 2018.');
});

test('a Fabrique under way', () => {
  const fabriques = [fabrique(2025, { status: 'EN_COURS' })];
  expect(inFrench({ fabriques })).toBe(
    'Lorient, commune, participe à une seule Fabrique, « Titre 2025 » (2025, en cours).',
  );
  expect(inEnglish({ fabriques })).toBe(
    'Lorient, a commune, is taking part in one Fabrique only, “Titre 2025” (2025, under way).',
  );
});

test('those around it that took part too, in number where their names are too long', () => {
  const around = [{ territoire: territoire('CA des Sources', { kind: 'CA' }), years: [2019, 2021] }];
  const fabriques = [fabrique(2018)];
  expect(inFrench({ fabriques, around })).toContain(
    '; la CA des Sources, dont elle fait partie, a aussi participé en 2019 et 2021.',
  );
  const long = [{ territoire: territoire(`CA ${'des Sources '.repeat(20)}`, { kind: 'CA' }), years: [2019] }];
  expect(inFrench({ fabriques, around: long })).toContain(
    '; un territoire dont elle fait partie a aussi participé en 2019.',
  );
  expect(inEnglish({ fabriques, around: long })).toContain(
    '; one territoire of which it is part also took part in 2019.',
  );
});

test('neither it nor what lies in it or around it', () => {
  expect(inFrench({})).toBe('Lorient, commune, n’a participé à aucune Fabrique.');
  expect(inEnglish({})).toBe('Lorient, a commune, did not take part in any Fabrique.');
});

test('not itself, but what lies in it, counted if more than three', () => {
  const names = ['QPV Ader', 'QPV Bel Air', 'QPV Croix', 'QPV Dunes'];
  const within = names.map((name) => ({ territoire: territoire(name, { kind: 'QPV' }), years: [2020] }));
  expect(inFrench({ within: within.slice(0, 2) })).toBe(
    'Lorient, commune, n’a participé à aucune Fabrique ; le QPV Ader et le QPV Bel Air, qui en font partie, ont participé en 2020.',
  );
  expect(inFrench({ within })).toContain('; quatre territoires qui en font partie ont participé en 2020.');
  expect(inEnglish({ within })).toContain('; four territoires that are part of it took part in 2020.');
});

test('a kind that is not known', () => {
  const fabriques = [fabrique(2018)];
  const other = territoire('Rives', { kind: 'AUTRE' });
  expect(inFrench({ territoire: other, fabriques })).toMatch(/^Rives a participé à une seule Fabrique/);
  expect(inEnglish({ territoire: other, fabriques })).toMatch(/^Rives took part in one Fabrique only/);
});

test('a département without known articles', () => {
  const departements = [{ kind: 'departement', code: '99', name: 'Ailleurs' } as const];
  expect(inFrench({ departements })).toMatch(/^Lorient, commune du département Ailleurs,/);
});
