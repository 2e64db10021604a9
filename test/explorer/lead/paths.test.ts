import { describe, expect, test } from 'vitest';
import type { ClaimFacts } from '../../../src/explorer/lead/facts.ts';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import { organisationBy } from './dataset-facts.ts';
import { fabrique, organisation, plain, territoire } from './references.ts';

const step = (facts: ClaimFacts, language: 'fr' | 'en' = 'fr') =>
  plain(textOf(leads[language].stepLead(facts)) + textOf(leads[language].nextStepLead(facts)));
const ended = fabrique(2023);
const underWay = fabrique(2025, { status: 'EN_COURS' });

describe('a step of a path, and the next one from the same Fabrique', () => {
  test('of an organisation', () => {
    const facts = { actor: organisationBy('cerema'), role: 'PARTNER', fabrique: ended } as const;
    expect(step(facts)).toBe(
      'Le Cerema est nommé partenaire de la Fabrique « Titre 2023 » (2023, achevée), où le Cerema est nommé partenaire',
    );
    expect(step(facts, 'en')).toBe(
      'Cerema is named as a partner in the Fabrique “Titre 2023” (2023, completed), in which Cerema is named as a partner',
    );
  });

  test('of a territoire, in a Fabrique that has ended and in one that is under way', () => {
    const actor = territoire('Arras');
    expect(step({ actor, role: 'TERRITOIRE', fabrique: ended })).toBe(
      'Arras a participé à la Fabrique « Titre 2023 » (2023, achevée), à laquelle Arras a participé',
    );
    expect(step({ actor, role: 'TERRITOIRE', fabrique: underWay }, 'en')).toBe(
      'Arras is taking part in the Fabrique “Titre 2025” (2025, under way), in which Arras is taking part',
    );
  });

  test('of a person', () => {
    const actor = organisation('Ada Martin', { kind: 'PERSONNE' });
    expect(step({ actor, role: 'PARTNER', fabrique: ended })).toBe(
      'La page de l’ANCT cite Ada Martin comme partenaire de la Fabrique « Titre 2023 » (2023, achevée), où la page de l’ANCT cite Ada Martin comme partenaire',
    );
  });
});

describe('the sentence on all paths', () => {
  const [from, to] = [organisationBy('cerema'), organisationBy('dgaln')];
  const say = (count: number, length: number, hasMore = false) =>
    (['fr', 'en'] as const).map((language) =>
      plain(textOf(leads[language].pathsLead({ from, to, count, length, hasMore }))),
    );

  test('has the number of paths and their length', () => {
    expect(say(2, 4)).toEqual([
      'Du Cerema à la DGALN : 2 chemins les plus courts, de 4 participations chacun.',
      'From Cerema to DGALN: 2 shortest paths, of 4 participations each.',
    ]);
    expect(say(1, 2)).toEqual([
      'Du Cerema à la DGALN : un seul chemin le plus court, de 2 participations.',
      'From Cerema to DGALN: only one shortest path, of 2 participations.',
    ]);
  });

  test('says if there are more, or none', () => {
    expect(say(100, 6, true)[0]).toBe(
      'Du Cerema à la DGALN : au moins 100 chemins les plus courts, de 6 participations chacun.',
    );
    expect(say(0, 0)).toEqual(['Du Cerema à la DGALN : aucun chemin.', 'From Cerema to DGALN: no path.']);
  });

  test('names a Fabrique at an end', () => {
    const text = textOf(leads.fr.pathsLead({ from: ended, to, count: 1, length: 1, hasMore: false }));
    expect(plain(text)).toBe(
      'De la Fabrique « Titre 2023 » (2023, achevée) à la DGALN : un seul chemin le plus court, de 1 participation.',
    );
  });
});
