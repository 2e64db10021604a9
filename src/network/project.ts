import { groupBy } from '../domain/group-by.ts';
import { roles as rolesInOrder } from '../domain/roles.ts';
import { backboneOf } from './backbone.ts';
import { compareIds, type Incidence, type Network, type NetworkOptions, type NetworkVertex } from './network.ts';
import { oneModeEdges } from './one-mode.ts';
import { networkOptionsRefusal } from './options.ts';
import { sizeRefusal } from './projection-limit.ts';
import { throwRefusal } from './refusal.ts';
import { fabriqueVertices, twoModeEdges } from './two-mode.ts';

/**
 * Builds a network from incidences. Incidences in other roles are ignored. Several incidences of one actor in one Fabrique
 * count once. `fabriqueCount` is N, the number of Fabriques that pass the filter, including those without an actor in these
 * roles. Only a hypergeometric backbone uses it.
 *
 * - An actor is a vertex if it took part in at least `minFabriques` Fabriques, in any of the roles. It need not have an edge.
 * - ONE_MODE: an edge links two actors that share a Fabrique. The backbone is selected among all of these edges. `minCount`
 *   then removes edges, so it does not change which edges are significant.
 * - TWO_MODE: an edge links an actor to each of its Fabriques. A Fabrique is a vertex if one of these actors took part in it.
 *
 * Errors: `NetworkRefusal` for invalid options, for too many meetings, and for a network that is too large.
 */
export function project(incidences: readonly Incidence[], options: NetworkOptions, fabriqueCount: number): Network {
  throwRefusal(networkOptionsRefusal(options));
  const network = networkOf(incidences, options, fabriqueCount);
  throwRefusal(sizeRefusal(network));
  return network;
}

function networkOf(incidences: readonly Incidence[], options: NetworkOptions, fabriqueCount: number): Network {
  const { mode, weight, minCount, minFabriques, backbone } = options;
  const inRoles = incidences.filter(({ role }) => options.roles.includes(role));
  const all = actorVertices(inRoles);
  const actors = all.filter(({ fabriques }) => fabriques.length >= minFabriques);
  if (mode === 'TWO_MODE') {
    const vertices = [...actors, ...fabriqueVertices(actors)].sort((one, other) => compareIds(one.id, other.id));
    return { mode, weightName: weight, vertices, edges: twoModeEdges(actors, inRoles) };
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

/** k: the number of actors of each Fabrique in the roles, including actors below `minFabriques`. */
function sizesOf(actors: readonly NetworkVertex[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { fabriques } of actors) {
    for (const fabrique of fabriques) sizes.set(fabrique, (sizes.get(fabrique) ?? 0) + 1);
  }
  return sizes;
}
