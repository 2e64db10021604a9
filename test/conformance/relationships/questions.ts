import { countMeasures, counts } from './counts.ts';
import { countedParticipations, filteredFabriques, filteredOrganisations, filteredTerritoires } from './filters.ts';
import { frequentSets } from './frequent-sets.ts';
import { histories, neighbours, parts, places } from './hierarchies.ts';
import { fabriques, organisations, territoireOverlaps, territoires } from './lists.ts';
import { nestedLists } from './nested-lists.ts';
import { fabriqueSuggestions, neighbourhoods, suggestions } from './networks.ts';
import { coOccurrence, coOccurrences, coOccurrencesOfActor } from './pairs.ts';
import { ofActors, ofAll, ofAllFiltered, ofFabriques } from './participations.ts';
import { paths } from './paths.ts';
import type { Question } from './question.ts';
import { search } from './search.ts';
import { similar } from './similar.ts';

/** Every relationship question. */
export const questions: readonly Question[] = [
  coOccurrences,
  coOccurrencesOfActor,
  coOccurrence,
  ofActors,
  ofAll,
  ofAllFiltered,
  ofFabriques,
  fabriques,
  territoires,
  organisations,
  territoireOverlaps,
  filteredFabriques,
  filteredTerritoires,
  filteredOrganisations,
  countedParticipations,
  nestedLists,
  parts,
  places,
  neighbours,
  histories,
  counts,
  countMeasures,
  similar,
  neighbourhoods,
  suggestions,
  fabriqueSuggestions,
  frequentSets,
  paths,
  search,
];
