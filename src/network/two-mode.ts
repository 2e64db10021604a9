import { groupBy } from '../domain/group-by.ts';
import { roles as rolesInOrder } from '../domain/roles.ts';
import type { Incidence, NetworkEdge, NetworkVertex } from './network.ts';

/** The Fabriques in which the actors took part. */
export function fabriqueVertices(actors: readonly NetworkVertex[]): NetworkVertex[] {
  const ids = new Set(actors.flatMap(({ fabriques }) => fabriques));
  return [...ids].map((id) => ({ id, kind: 'FABRIQUE', roles: [], fabriques: [id] }));
}

/** An edge from each actor to each of its Fabriques, with the roles of the actor there. */
export function twoModeEdges(actors: readonly NetworkVertex[], incidences: readonly Incidence[]): NetworkEdge[] {
  const byActor = groupBy(incidences, ({ actor }) => actor);
  return actors.flatMap(({ id, fabriques }) => {
    const byFabrique = groupBy(byActor.get(id) ?? [], ({ fabrique }) => fabrique);
    return fabriques.map((fabrique) => {
      const held = byFabrique.get(fabrique)?.map(({ role }) => role) ?? [];
      const roles = rolesInOrder.filter((role) => held.includes(role));
      return { source: id, target: fabrique, weight: 1, count: 1, fabriques: [fabrique], roles };
    });
  });
}
