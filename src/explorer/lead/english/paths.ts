import { counted, type Noun } from '../../language/numbers.ts';
import type { ActorReference, FabriqueReference, PathsFacts } from '../facts.ts';
import { type Lead, say } from '../lead.ts';
import { fabriqueName, nameOf, sentence } from './names.ts';

const pathNoun: Noun = { one: 'shortest path', many: 'shortest paths', gender: 'm' };
const participationNoun: Noun = { one: 'participation', many: 'participations', gender: 'm' };

/** "From Cerema to DGALN: 2 shortest paths, of 2 participations each." */
export function pathsLead({ from, to, count, hasMore, length }: PathsFacts): Lead {
  const ends = say`from ${nodeName(from)} to ${nodeName(to)}`;
  if (count === 0) return sentence(say`${ends}: no path.`);
  const many = `${hasMore ? 'at least ' : ''}${counted(count, pathNoun, 'en')}`;
  const paths = count === 1 ? 'only one shortest path' : many;
  const each = count === 1 ? '' : ' each';
  return sentence(say`${ends}: ${paths}, of ${counted(length, participationNoun, 'en')}${each}.`);
}

const nodeName = (node: ActorReference | FabriqueReference): Lead =>
  'type' in node ? nameOf(node) : say`the Fabrique ${fabriqueName(node)}`;
