import { expect, test } from 'vitest';
import {
  agreed,
  type FrenchNoun,
  of,
  subjectOf,
  textOfPhrase,
  to,
} from '../../../src/explorer/language/french-noun-phrase.ts';
import { organisationNoun, shortOrganisationNoun } from '../../../src/explorer/language/organisation-nouns.ts';
import { placePrepositions } from '../../../src/explorer/language/place-phrases.ts';
import { territoireNoun } from '../../../src/explorer/language/territoire-nouns.ts';
import { organisations, places, territoires } from '../lead/dataset-facts.ts';

/**
 * How each name of the data set is used in French. The files of `names/` have been read line by line; after a change write them
 * with `--update`, and read the difference.
 */
const phrases = (noun: FrenchNoun) =>
  [...[subjectOf(noun), of(noun), to(noun)].map(textOfPhrase), agreed('nommé', noun.gender, noun.plural)].join(' | ');

test('the names of all organisations', async () => {
  const lines = organisations.map((it) => {
    const short = shortOrganisationNoun(it);
    return `${phrases(organisationNoun(it))} | ${textOfPhrase(subjectOf(short))}, ${textOfPhrase(of(short))}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('names/organisations.txt');
});

test('the names of all territoires', async () => {
  const lines = territoires.map((it) => `${phrases(territoireNoun(it))}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('names/territoires.txt');
});

test('the names of all départements and régions', async () => {
  const lines = places.map(({ name }) => {
    const before = placePrepositions(name);
    return before === undefined ? `${name}: unknown\n` : `${before.in}${name} | ${before.of}${name}\n`;
  });
  expect(lines.join('')).not.toContain('unknown');
  await expect(lines.join('')).toMatchFileSnapshot('names/places.txt');
});

test.each([
  ['Syndicat des eaux', 'SDE', 'NON_CLASSE', 'le Syndicat des eaux', 'le Syndicat des eaux'],
  ['Haute Autorité de santé', 'HAS', 'OPERATEUR_ETAT', 'la Haute Autorité de santé', 'la HAS'],
  ['Chambre nationale des huissiers', 'CNH', 'ASSOCIATION', 'la Chambre nationale des huissiers', 'la CNH'],
  ['Office national des forêts', 'ONF', 'OPERATEUR_ETAT', 'l’Office national des forêts', 'l’ONF'],
] as const)('a name that the data set does not have: %s', (name, acronym, kind, full, short) => {
  const organisation = { name, acronym, kind };
  expect(textOfPhrase(subjectOf(organisationNoun(organisation)))).toBe(full);
  expect(textOfPhrase(subjectOf(shortOrganisationNoun(organisation)))).toBe(short);
});
