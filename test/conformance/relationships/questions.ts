import { counts } from './counts.ts';
import { histories, neighbours, parts, places } from './hierarchies.ts';
import { fabriques, organisations, territoireOverlaps, territoires } from './lists.ts';
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
  parts,
  places,
  neighbours,
  histories,
  counts,
  similar,
  paths,
  search,
];
