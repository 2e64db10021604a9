import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { textOf } from '../../../src/explorer/lead/lead.ts';
import { leads } from '../../../src/explorer/lead/leads.ts';
import {
  dataset,
  fabriqueFacts,
  fabriques,
  organisationFacts,
  organisations,
  participationFacts,
  placeFacts,
  places,
  territoireFacts,
  territoires,
} from './dataset-facts.ts';

/**
 * The sentence of each actor, Fabrique, place and participation of the data set. The files of `sentences/` have been read line by
 * line. After a change of the data or the grammar, write them with `--update`, and read the difference.
 */
describe.each(languages)('the sentences in %s', (language) => {
  const say = leads[language];
  const all = {
    organisations: organisations.map((it) => say.organisationLead(organisationFacts(it))),
    territoires: territoires.map((it) => say.territoireLead(territoireFacts(it))),
    fabriques: fabriques.map((it) => say.fabriqueLead(fabriqueFacts(it))),
    places: places.map((it) => say.placeLead(placeFacts(it))),
    participations: dataset.participations.map((it) => say.participationLead(participationFacts(it))),
  };

  test.each(Object.entries(all))('of all %s are as read', async (name, sentences) => {
    const lines = sentences.map((lead) => `${textOf(lead)}\n`).join('');
    await expect(lines).toMatchFileSnapshot(`sentences/${name}.${language}.txt`);
  });
});
