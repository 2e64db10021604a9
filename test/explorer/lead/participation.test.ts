import { expect, test } from 'vitest';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { fabrique, organisation, plain, territoire } from './references.ts';

const common = { fabrique: fabrique(2023), origin: 'LABEL', mention: { text: "Agence de l'eau", line: 48 } } as const;
const agence = organisation("Agence de l'eau du Nord", { acronym: 'AEN', slug: 'aen' });

test('the words of the page stay as they are, and are marked in English', () => {
  const facts = { ...common, actor: agence, role: 'COFINANCEUR' } as const;
  const actor = { text: "Agence de l'eau du Nord", to: { kind: 'organisation', slug: 'aen' } };
  expect(leads.fr.participationLead(facts)).toEqual([
    'L’',
    actor,
    ' (AEN) est nommée cofinanceur de la Fabrique «\u202f',
    { text: 'Titre 2023', to: { kind: 'fabrique', slug: 'f2023' } },
    '\u202f» (2023, achevée)\u202f: «\u202f',
    { text: "Agence de l'eau" },
    '\u202f» (page de l’ANCT, ligne 48).',
  ]);
  expect(leads.en.participationLead(facts)).toEqual([
    { ...actor, lang: 'fr' },
    ' (AEN) is named as a cofinanceur in the Fabrique “',
    { text: 'Titre 2023', to: { kind: 'fabrique', slug: 'f2023' }, lang: 'fr' },
    '” (2023, completed): “',
    { text: "Agence de l'eau", lang: 'fr' },
    '” (ANCT page, line 48).',
  ]);
});

test('a name of the prose alone', () => {
  const facts = { ...common, actor: agence, role: 'PARTNER', origin: 'PROSE' } as const;
  expect(textOf(leads.fr.participationLead(facts))).toContain('achevée), dans le texte de la page, non dans sa liste');
  expect(textOf(leads.en.participationLead(facts))).toContain('completed), in the text of the page, not in its list:');
});

test('a territoire, in a Fabrique under way', () => {
  const facts = {
    ...common,
    fabrique: fabrique(2025, { status: 'EN_COURS' }),
    actor: territoire('Lorient'),
    role: 'TERRITOIRE',
  } as const;
  expect(plain(textOf(leads.fr.participationLead(facts)))).toMatch(/^Lorient participe à la Fabrique « Titre 2025 »/);
  expect(textOf(leads.en.participationLead(facts))).toMatch(/^Lorient is taking part in the Fabrique “Titre 2025”/);
});

test('too long: the acronym first, then without the words', () => {
  const facts = { ...common, actor: agence, role: 'PARTNER' } as const;
  const withTitle = (length: number) =>
    textOf(leads.fr.participationLead({ ...facts, fabrique: fabrique(2023, { title: 'x'.repeat(length) }) }));
  expect(withTitle(160)).toMatch(/^L’Agence de l'eau du Nord \(AEN\).*eau\u202f» \(page/);
  expect(withTitle(175)).toMatch(/^L’AEN est.*eau\u202f» \(page/);
  expect(withTitle(210)).toMatch(/^L’AEN est.*achevée\) \(page de l’ANCT, ligne 48\)\.$/);
});
