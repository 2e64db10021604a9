import { expect, test } from 'vitest';
import type { FabriqueFacts } from '../../../src/explorer/lead/facts.ts';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { fabrique } from './references.ts';

type Counts = Partial<Record<keyof FabriqueFacts['named'], number>>;

const facts = (counts: Counts, inProse: Counts = {}): FabriqueFacts => {
  const named = (role: keyof FabriqueFacts['named']) => ({ count: counts[role] ?? 0, inProse: inProse[role] ?? 0 });
  return {
    fabrique: fabrique(2023),
    named: {
      TERRITOIRE: named('TERRITOIRE'),
      PARTNER: named('PARTNER'),
      COFINANCEUR: named('COFINANCEUR'),
      ASSOCIATION: named('ASSOCIATION'),
    },
  };
};
const inFrench = (counts: Counts, inProse?: Counts) => textOf(leads.fr.fabriqueLead(facts(counts, inProse)));
const inEnglish = (counts: Counts, inProse?: Counts) => textOf(leads.en.fabriqueLead(facts(counts, inProse)));

test('all roles', () => {
  const counts = { TERRITOIRE: 6, PARTNER: 8, ASSOCIATION: 2, COFINANCEUR: 13 };
  expect(inFrench(counts)).toBe(
    'Six territoires, huit partenaires, deux associations d’élus et 13 cofinanceurs sont nommés dans cette Fabrique de 2023, achevée.',
  );
  expect(inEnglish(counts)).toBe(
    'Six territoires, eight partners, two associations of elected officials and 13 cofinanceurs are named in this Fabrique of 2023 (completed).',
  );
});

test('feminine alone, and one alone', () => {
  expect(inFrench({ ASSOCIATION: 2 })).toMatch(/^Deux associations d’élus sont nommées dans/);
  expect(inFrench({ ASSOCIATION: 1 })).toMatch(/^Une association d’élus est nommée dans/);
  expect(inEnglish({ ASSOCIATION: 1 })).toMatch(/^One association of elected officials is named in/);
});

test('roles that nobody has', () => {
  expect(inFrench({ TERRITOIRE: 2, PARTNER: 1, COFINANCEUR: 1 })).toMatch(
    / La page n’y nomme aucune association d’élus\.$/,
  );
  expect(inFrench({ TERRITOIRE: 2 })).toMatch(
    / La page n’y nomme ni partenaire ni association d’élus ni cofinanceur\.$/,
  );
  expect(inEnglish({ TERRITOIRE: 2, PARTNER: 1, ASSOCIATION: 1 })).toMatch(/ The page names no cofinanceur\.$/);
});

test('nobody at all', () => {
  expect(inFrench({})).toBe('La page ne nomme aucun participant dans cette Fabrique de 2023, achevée.');
  expect(inEnglish({})).toBe('The page names no participant in this Fabrique of 2023 (completed).');
});

test('those that only the prose names', () => {
  expect(inFrench({ COFINANCEUR: 3 }, { COFINANCEUR: 1 })).toContain(
    'Trois cofinanceurs (dont un cité dans le texte seulement)',
  );
  expect(inFrench({ TERRITOIRE: 4, ASSOCIATION: 2 }, { ASSOCIATION: 2 })).toContain(
    'deux associations d’élus (citées dans le texte seulement)',
  );
  expect(inEnglish({ COFINANCEUR: 3 }, { COFINANCEUR: 1 })).toContain('(one of them named in the text only)');
});
