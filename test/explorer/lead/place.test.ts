import { expect, test } from 'vitest';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { fabrique, plain, territoire } from './references.ts';

const place = { kind: 'departement', code: '83', name: 'Var' } as const;
const facts = { place, territoires: [], fabriques: [], latestYear: 2025 };

test('links the territoires', () => {
  const territoires = [territoire('Fréjus'), territoire('Le Muy')];
  expect(leads.fr.placeLead({ ...facts, territoires, fabriques: [fabrique(2018)] })).toEqual([
    'Dans le ',
    { text: 'Var' },
    ', deux territoires ont participé à une seule Fabrique, en 2018\u202f: ',
    { text: 'Fréjus', to: { kind: 'territoire', slug: 'fréjus' } },
    ' et ',
    { text: 'Le Muy', to: { kind: 'territoire', slug: 'le muy' } },
    '.',
  ]);
});

test('leaves names out that are too long', () => {
  const territoires = [territoire(`Fréjus${'-Plage'.repeat(40)}`), territoire('Le Muy')];
  expect(textOf(leads.fr.placeLead({ ...facts, territoires, fabriques: [fabrique(2018)] }))).toMatch(/, en 2018\.$/);
});

test('says plainly that there is none', () => {
  expect(textOf(leads.fr.placeLead(facts))).toBe('Dans le Var, aucun territoire n’a participé à une Fabrique.');
  expect(textOf(leads.en.placeLead(facts))).toBe('In Var, no territoire has taken part in a Fabrique.');
});

test('one territoire in several Fabriques', () => {
  const fabriques = [2018, 2020, 2023, 2025].map((year) => fabrique(year));
  const one = { ...facts, territoires: [territoire('Fréjus')], fabriques };
  expect(plain(textOf(leads.fr.placeLead(one)))).toBe(
    'Dans le Var, Fréjus a participé à quatre Fabriques depuis 2018.',
  );
  expect(textOf(leads.en.placeLead(one))).toBe('In Var, Fréjus has taken part in four Fabriques since 2018.');
});

test('a région without known articles', () => {
  const unknown = { ...facts, place: { kind: 'region', code: '99', name: 'Ailleurs' } as const };
  expect(textOf(leads.fr.placeLead(unknown))).toMatch(/^Dans la région Ailleurs,/);
});
