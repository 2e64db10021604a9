import { counts } from './counts.ts';
import { fabriques, organisations, territoireOverlaps, territoires } from './lists.ts';
import { fabriqueSuggestions, neighbourhoods, suggestions } from './networks.ts';
import { coOccurrences, coOccurrencesOfActor } from './pairs.ts';
import { ofActors, ofFabriques } from './participations.ts';
import { paths } from './paths.ts';
import type { Question } from './question.ts';
import { search } from './search.ts';
import { similar } from './similar.ts';

/** Every relationship question. */
export const questions: readonly Question[] = [
  coOccurrences,
  coOccurrencesOfActor,
  ofActors,
  ofFabriques,
  fabriques,
  territoires,
  organisations,
  territoireOverlaps,
  counts,
  similar,
  neighbourhoods,
  suggestions,
  fabriqueSuggestions,
  paths,
  search,
];
