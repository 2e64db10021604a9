import { expect, test } from 'vitest';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { organisationBy, pairFacts, territoireBy } from './dataset-facts.ts';
import { plain } from './references.ts';

const pair = (a: string, b: string) => pairFacts(organisationBy(a), organisationBy(b));
const inFrench = (a: string, b: string) => plain(textOf(leads.fr.pairLead(pair(a, b))));
const inEnglish = (a: string, b: string) => textOf(leads.en.pairLead(pair(a, b)));

test('several Fabriques', () => {
  expect(inFrench('cerema', 'dgaln')).toBe(
    'Le Cerema et la DGALN sont nommés ensemble dans 2 Fabriques, en 2023 et 2025.',
  );
  expect(inFrench('cerema', 'banque-des-territoires')).toBe(
    'Le Cerema et la Banque des territoires sont nommés ensemble dans 4 Fabriques, de 2020 à 2025.',
  );
  expect(inEnglish('cerema', 'banque-des-territoires')).toBe(
    'Cerema and Banque des territoires are named together in 4 Fabriques, from 2020 to 2025.',
  );
});

test('one Fabrique', () => {
  expect(inFrench('lpo', 'universite-de-lausanne')).toBe(
    'La LPO et l’UNIL sont nommées ensemble dans une seule Fabrique, « La nature dans les quartiers prioritaires : quels leviers pour la transition écologique, l’emploi, le lien social et la cohésion territoriale ? » (2022, achevée).',
  );
  expect(inEnglish('cnav', 'cnsa')).toMatch(/^CNAV and CNSA are named together in one Fabrique only, “QPV et/);
});

test('none', () => {
  expect(inFrench('cnav', 'procos')).toBe('La CNAV et Procos ne sont nommées ensemble dans aucune Fabrique.');
  expect(inEnglish('cnav', 'procos')).toBe('CNAV and Procos are not named together in any Fabrique.');
});

test('an organisation and a territoire', () => {
  const facts = pairFacts(organisationBy('cerema'), territoireBy('ca-de-bastia'));
  expect(leads.fr.pairLead(facts).slice(0, 5)).toEqual([
    'Le ',
    { text: 'Cerema', to: { kind: 'organisation', slug: 'cerema' } },
    ' et la ',
    { text: 'CA de Bastia', to: { kind: 'territoire', slug: 'ca-de-bastia' } },
    ' sont nommés ensemble dans une seule Fabrique, «\u202f',
  ]);
});
