import { counted, type Noun } from '../../language/numbers.ts';
import type { PathsFacts } from '../facts.ts';
import { type Lead, say } from '../lead.ts';
import { fabriqueName, ofActor, sentence, toActor } from './names.ts';

const pathNoun: Noun = { one: 'chemin le plus court', many: 'chemins les plus courts', gender: 'm' };
const participationNoun: Noun = { one: 'participation', many: 'participations', gender: 'f' };

/** « Du Cerema à la DGALN : 2 chemins les plus courts, de 2 participations chacun. » */
export function pathsLead({ from, to, count, hasMore, length }: PathsFacts): Lead {
  const ends = say`${'type' in from ? ofActor(from) : say`de la Fabrique ${fabriqueName(from)}`} ${'type' in to ? toActor(to) : say`à la Fabrique ${fabriqueName(to)}`}`;
  if (count === 0) return sentence(say`${ends} : aucun chemin.`);
  const many = `${hasMore ? 'au moins ' : ''}${counted(count, pathNoun, 'fr')}`;
  const paths = count === 1 ? 'un seul chemin le plus court' : many;
  const each = count === 1 ? '' : ' chacun';
  return sentence(say`${ends} : ${paths}, de ${counted(length, participationNoun, 'fr')}${each}.`);
}
