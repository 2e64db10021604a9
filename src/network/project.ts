import { groupBy } from '../domain/group-by.ts';
import { roles as rolesInOrder } from '../domain/roles.ts';
import { backboneOf } from './backbone.ts';
import { compareIds, type Incidence, type Network, type NetworkOptions, type NetworkVertex } from './network.ts';
import { oneModeEdges } from './one-mode.ts';
import { checkNetworkSize } from './projection-limit.ts';
import { checkQuestion } from './question.ts';
import { fabriqueVertices, twoModeEdges } from './two-mode.ts';

/**
 * Makes a network of participations. `fabriqueCount` is N, all Fabriques under the filter of the question, those without
 * an actor in these roles as well: a hypergeometric backbone needs it. Incidences in other roles do not count; several of
 * one actor in one Fabrique count once.
 *
 * - An actor is a vertex when it took part in `minFabriques` Fabriques or more, in any of the roles: also without an edge.
 * - ONE_MODE: an edge for two actors that share a Fabrique. The backbone is chosen among all of these; `minCount` cuts
 *   what it leaves, and so does not change what is significant.
 * - TWO_MODE: an edge for an actor and each of its Fabriques; a Fabrique is a vertex when one of these actors took part.
 *
 * Errors: `BAD_USER_INPUT` for a question without a sensible answer, for one of too many meetings, and for a network that is
 * too large.
 */
export function project(incidences: readonly Incidence[], question: NetworkOptions, fabriqueCount: number): Network {
  checkQuestion(question);
  const network = networkOf(incidences, question, fabriqueCount);
  checkNetworkSize(network);
  return network;
}

function networkOf(incidences: readonly Incidence[], question: NetworkOptions, fabriqueCount: number): Network {
  const { mode, weight, minCount, minFabriques, backbone } = question;
  const asked = incidences.filter(({ role }) => question.roles.includes(role));
  const all = actorVertices(asked);
  const actors = all.filter(({ fabriques }) => fabriques.length >= minFabriques);
  if (mode === 'TWO_MODE') {
    const vertices = [...actors, ...fabriqueVertices(actors)].sort((one, other) => compareIds(one.id, other.id));
    return { mode, weightName: weight, vertices, edges: twoModeEdges(actors, asked) };
  }
  const significant = backboneOf(actors, oneModeEdges(actors, sizesOf(all), weight), backbone, fabriqueCount);
  return { mode, weightName: weight, vertices: actors, edges: significant.filter(({ count }) => count >= minCount) };
}

function actorVertices(incidences: readonly Incidence[]): NetworkVertex[] {
  return [...groupBy(incidences, ({ actor }) => actor)]
    .map(([id, own]): NetworkVertex => {
      const held = new Set(own.map(({ role }) => role));
      const fabriques = [...new Set(own.map(({ fabrique }) => fabrique))].sort(compareIds);
      return { id, kind: 'ACTOR', roles: rolesInOrder.filter((role) => held.has(role)), fabriques };
    })
    .sort((one, other) => compareIds(one.id, other.id));
}

/** k: how many actors each Fabrique has in the roles, those with few Fabriques as well. */
function sizesOf(actors: readonly NetworkVertex[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { fabriques } of actors) {
    for (const fabrique of fabriques) sizes.set(fabrique, (sizes.get(fabrique) ?? 0) + 1);
  }
  return sizes;
}
