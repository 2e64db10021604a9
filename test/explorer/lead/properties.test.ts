import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { type Lead, longestLead, type Part, textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import {
  dataset,
  fabriqueFacts,
  fabriques,
  organisationFacts,
  organisations,
  pairFacts,
  participationFacts,
  placeFacts,
  places,
  territoireFacts,
  territoires,
} from './dataset-facts.ts';

const actors = [...organisations, ...territoires];

/** Each actor with the next ones, so that all kinds meet. */
const pairs = actors.flatMap((a, index) => actors.slice(index + 1, index + 12).map((b) => pairFacts(a, b)));

const sentencesIn = (language: (typeof languages)[number]): Lead[] => {
  const say = leads[language];
  return [
    ...organisations.map((it) => say.organisationLead(organisationFacts(it))),
    ...territoires.map((it) => say.territoireLead(territoireFacts(it))),
    ...fabriques.map((it) => say.fabriqueLead(fabriqueFacts(it))),
    ...places.map((it) => say.placeLead(placeFacts(it))),
    ...dataset.participations.map((it) => say.participationLead(participationFacts(it))),
    ...pairs.map((it) => say.pairLead(it)),
  ];
};

/** The texts that have a fault: none should. */
const faulty = (sentences: readonly Lead[], fault: RegExp) =>
  sentences.map(textOf).filter((text) => fault.test(text.replaceAll('\u202f', ' ')));

/** What is written before each name: the words and the name. */
const beforeNames = (lead: Lead): [string, string][] =>
  lead.flatMap((part, index): [string, string][] => {
    const before: Part | undefined = lead[index - 1];
    return typeof part !== 'string' && typeof before === 'string' ? [[before, part.text]] : [];
  });

describe.each(languages)('each sentence in %s', (language) => {
  const sentences = sentencesIn(language);

  test('is there', () => {
    expect(sentences.length).toBeGreaterThan(2000);
  });

  test('begins with a capital letter or a name, ends with a full stop, and has no double space', () => {
    expect(faulty(sentences, /^[^\p{Lu}]|[^.]$|\.\.$| {2}| [,.]/u)).toEqual([]);
  });

  test('fits into a preview', () => {
    expect(sentences.map(textOf).filter((text) => text.length > longestLead)).toEqual([]);
  });

  test('has no word of the program', () => {
    expect(
      faulty(sentences, /undefined|null|NaN|\[object|\b[A-Z]+_[A-Z]+\b|\b(?:PARTNER|COFINANCEUR|LABEL|PROSE)\b/),
    ).toEqual([]);
  });

  test('has no empty part, and no two texts in a row', () => {
    const bad = sentences.filter((lead) =>
      lead.some((part, index) =>
        typeof part === 'string' ? part === '' || typeof lead[index - 1] === 'string' : part.text === '',
      ),
    );
    expect(bad).toEqual([]);
  });
});

describe('each sentence in French', () => {
  const sentences = sentencesIn('fr');

  test('contracts de and à', () => {
    expect(faulty(sentences, /\b(?:de|à) les? /i)).toEqual([]);
  });

  test('elides before a vowel and nowhere else', () => {
    const vowel = /^[aeiouyàâéèêëîïôùûœæ]/i;
    const found = sentences.flatMap(beforeNames);
    const elided = found.filter(([before]) => /[dl]’$/i.test(before));
    const whole = found.filter(([before]) => /(?:^|[ (])(?:de|le|la) $/i.test(before));
    expect(elided.length).toBeGreaterThan(100);
    expect(whole.length).toBeGreaterThan(100);
    expect(elided.filter(([, name]) => !vowel.test(name) && name !== 'Hérault')).toEqual([]);
    expect(whole.filter(([, name]) => vowel.test(name))).toEqual([]);
  });

  test('has typographic apostrophes and narrow spaces in our own texts', () => {
    const own = sentences.flatMap((lead) => lead.filter((part) => typeof part === 'string'));
    expect(own.filter((text) => /'| [;:?!»]|« /.test(text))).toEqual([]);
  });
});

test('in English, French names and words are marked, each of them', () => {
  const names = sentencesIn('en').flatMap((lead) => lead.filter((part) => typeof part !== 'string'));
  expect(names.length).toBeGreaterThan(2000);
  expect(names.filter(({ lang }) => lang !== 'fr')).toEqual([]);
});
