import { expect, test } from 'vitest';
import type { OrganisationFacts } from '../../../src/explorer/lead/facts.ts';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { organisationBy, organisationFacts } from './dataset-facts.ts';
import { fabrique, organisation, plain } from './references.ts';

const facts = (rest: Partial<OrganisationFacts>): OrganisationFacts => ({
  organisation: organisation('Procos'),
  parent: null,
  members: [],
  participations: [],
  companions: [],
  latestYear: 2025,
  ...rest,
});
const partner = (year: number) => ({ role: 'PARTNER', origin: 'LABEL', fabrique: fabrique(year) }) as const;
const inFrench = (rest: Partial<OrganisationFacts>) => plain(textOf(leads.fr.organisationLead(facts(rest))));
const inEnglish = (rest: Partial<OrganisationFacts>) => textOf(leads.en.organisationLead(facts(rest)));

test('names are linked, but not that of the page; French names in English are marked', () => {
  const banque = organisationFacts(organisationBy('banque-des-territoires'));
  expect(leads.fr.organisationLead(banque)).toEqual([
    'La ',
    { text: 'Banque des territoires' },
    ', rattachée à la ',
    { text: 'Caisse des dépôts', to: { kind: 'organisation', slug: 'caisse-des-depots' } },
    ', est nommée partenaire de 9 Fabriques depuis 2020 et cofinanceur de 4\u202f; elle y retrouve le plus souvent, parmi les partenaires, le ',
    { text: 'Cerema', to: { kind: 'organisation', slug: 'cerema' } },
    ' et la ',
    { text: 'DGALN', to: { kind: 'organisation', slug: 'dgaln' } },
    ' (4 fois chacun).',
  ]);
  expect(leads.en.organisationLead(banque)[0]).toEqual({ text: 'Banque des territoires', lang: 'fr' });
});

test('a body of the prose alone', () => {
  expect(plain(textOf(leads.fr.organisationLead(organisationFacts(organisationBy('caisse-des-depots')))))).toBe(
    'La Caisse des dépôts (CDC), institution financière publique, est nommée cofinanceur d’une seule Fabrique, « Sites industriels de demain » (2020, achevée), seulement dans le texte de la page, non dans sa liste.',
  );
});

test('one of several Fabriques in the prose', () => {
  const participations = [partner(2018), { ...partner(2019), origin: 'PROSE' as const }];
  expect(inFrench({ participations })).toContain(', dont une fois dans le texte de la page, non dans sa liste');
  expect(inEnglish({ participations })).toContain(', once in the text of the page, not in its list');
});

test('the plural of a name', () => {
  const participations = [partner(2018), partner(2019)];
  const companions = [{ organisation: organisation('Procos'), count: 2 }];
  expect(inFrench({ organisation: organisation('Les Interconnectés'), participations, companions })).toBe(
    'Les Interconnectés, association, sont nommés partenaire de 2 Fabriques en 2018 et 2019 ; ils y retrouvent le plus souvent, parmi les partenaires, Procos (2 fois).',
  );
});

test('a second role in one Fabrique alone, another one', () => {
  const participations = [
    partner(2018),
    partner(2019),
    { role: 'COFINANCEUR', origin: 'LABEL', fabrique: fabrique(2021) } as const,
  ];
  expect(inFrench({ participations })).toMatch(
    /partenaire de 2 Fabriques en 2018 et 2019, ainsi que cofinanceur d’une ;/,
  );
  expect(inEnglish({ participations })).toMatch(
    /as a partner in 2 Fabriques \(2018 and 2019\), and as a cofinanceur in one;/,
  );
});

test('two roles in one Fabrique alone', () => {
  const participations = [partner(2018), { ...partner(2018), role: 'COFINANCEUR' as const }];
  expect(inFrench({ participations })).toBe(
    'Procos, association, est nommée partenaire et cofinanceur d’une seule Fabrique, « Titre 2018 » (2018, achevée).',
  );
  expect(inEnglish({ participations })).toBe(
    'Procos, an association, is named as a partner and cofinanceur in one Fabrique only, “Titre 2018” (2018, completed).',
  );
});

test('companions as often as each other: named up to three, then counted', () => {
  const participations = [partner(2018), partner(2019)];
  const companions = ['Atlas', 'Borée', 'Cirrus', 'Delta'].map((name) => ({
    organisation: organisation(name),
    count: 2,
  }));
  expect(inFrench({ participations, companions: companions.slice(0, 3) })).toContain(
    'parmi les partenaires, Atlas, Borée et Cirrus (2 fois chacune).',
  );
  expect(inFrench({ participations, companions })).toContain(
    'le plus souvent quatre autres partenaires (2 fois chacun).',
  );
  expect(inEnglish({ participations, companions })).toContain(
    'most often named with four other partners (twice each).',
  );
});

test('a person: the page names them, without gender', () => {
  const person = organisation('Ada Martin', { kind: 'PERSONNE' });
  const parent = organisation('Office des eaux', { kind: 'OPERATEUR_ETAT' });
  const two = { organisation: person, parent, participations: [partner(2018), partner(2019)] };
  expect(inFrench(two)).toBe(
    'La page de l’ANCT cite Ada Martin, de l’Office des eaux, comme partenaire de 2 Fabriques en 2018 et 2019.',
  );
  expect(inEnglish(two)).toBe('Ada Martin, of Office des eaux, is named as a partner in 2 Fabriques (2018 and 2019).');
});

test('no role at all', () => {
  expect(inFrench({})).toBe('Procos, association, n’a de rôle dans aucune Fabrique.');
  expect(inEnglish({})).toBe('Procos, an association, has no role in any Fabrique.');
  const members = ['Atlas', 'Borée'].map((name) => organisation(name));
  expect(inFrench({ members })).toContain('; la page cite Atlas et Borée, qui en font partie.');
  expect(inEnglish({ members })).toContain('; the page names Atlas and Borée, which belong to it.');
});
