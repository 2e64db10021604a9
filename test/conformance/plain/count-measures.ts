import type { Fabrique } from '../../../src/domain/dataset.ts';
import type { Role } from '../../../src/domain/roles.ts';
import {
  type CountedItem,
  type Dimension,
  each,
  type Held,
  heldIn,
  type Membership,
  ofFabrique,
  ofKind,
  orNone,
  placesOf,
  type Subject,
} from './counts.ts';
import type { PlainActor, PlainGraph } from './graph.ts';

export type CountedNode = Exclude<Subject, 'PARTICIPATIONS'>;

/** The keys of a group, by dimension. */
export type Group = Partial<Record<Dimension, string | null>>;

const ofTerritoires: readonly Dimension[] = ['REGION', 'DEPARTEMENT', 'TERRITOIRE_KIND'];

/** The distinct nodes of a group that are linked to an item by participations in these roles, worked out rule by rule. */
export function nodesOf(
  graph: PlainGraph,
  subject: Subject,
  { item, own }: CountedItem,
  group: Group,
  measured: CountedNode,
  roles: readonly Role[],
): Set<Fabrique | PlainActor> {
  const inRoles = ({ role }: Held) => roles.includes(role);
  const participantsIn = (fabrique: Fabrique) => heldIn(graph, [fabrique]);
  const territoiresIn = (fabrique: Fabrique) =>
    participantsIn(fabrique)
      .filter(({ actor }) => isTerritoire(actor))
      .map(({ actor }) => actor);
  const inPlace = (actor: PlainActor) =>
    each(placesOf(graph, actor), [ofKind(actor)]).some((it) => fits(group, it, ofTerritoires));

  switch (subject) {
    case 'PARTICIPATIONS': {
      const { fabrique, actor } = item as Held;
      const nodes = [fabrique, actor].filter((node) => kindOf(node) === measured);
      return new Set(inRoles(item as Held) ? nodes : []);
    }
    case 'FABRIQUES': {
      // A participation of the group has its role and its kind of organisation.
      const held = own.filter(({ actor, role }) => {
        if ('ORGANISATION_KIND' in group && isTerritoire(actor)) return false;
        return fits(group, { ...ofKind(actor), ROLE: role }, ['ROLE', 'ORGANISATION_KIND']);
      });
      if (measured === 'TERRITOIRES') return new Set(territoiresIn(item as Fabrique).filter(inPlace));
      if (measured === 'ORGANISATIONS') {
        const organisations = held.filter(({ actor }) => !isTerritoire(actor));
        return new Set(organisations.filter(inRoles).map(({ actor }) => actor));
      }
      return new Set(held.some(inRoles) ? [item as Fabrique] : []);
    }
    case 'TERRITOIRES': {
      const held = own.filter(({ fabrique, role }) =>
        fits(group, { ...ofFabrique(fabrique), ROLE: role }, ['YEAR', 'STATUS', 'ROLE']),
      );
      if (measured === 'FABRIQUES') return new Set(held.map(({ fabrique }) => fabrique));
      if (measured === 'TERRITOIRES') return new Set(held.map(({ actor }) => actor));
      const others = held.flatMap(({ fabrique }) => participantsIn(fabrique));
      return new Set(others.filter((it) => !isTerritoire(it.actor) && inRoles(it)).map(({ actor }) => actor));
    }
    default: {
      const held = own.filter((it) => {
        const places = orNone(
          territoiresIn(it.fabrique).flatMap((actor) => each(placesOf(graph, actor), [ofKind(actor)])),
        );
        const ofIt = { ...ofFabrique(it.fabrique), ROLE: it.role };
        return (
          inRoles(it) &&
          fits(group, ofIt, ['YEAR', 'STATUS', 'ROLE']) &&
          places.some((place) => fits(group, place, ofTerritoires))
        );
      });
      if (measured === 'FABRIQUES') return new Set(held.map(({ fabrique }) => fabrique));
      if (measured === 'ORGANISATIONS') return new Set(held.map(({ actor }) => actor));
      return new Set(held.flatMap(({ fabrique }) => territoiresIn(fabrique)).filter(inPlace));
    }
  }
}

/** Whether values are those of a group, in the dimensions that it has of these. */
function fits(group: Group, values: Membership, dimensions: readonly Dimension[]): boolean {
  return dimensions.every((dimension) => !(dimension in group) || (values[dimension] ?? null) === group[dimension]);
}

function isTerritoire({ type }: PlainActor): boolean {
  return type === 'Territoire';
}

function kindOf(node: Fabrique | PlainActor): CountedNode {
  if (!('type' in node)) return 'FABRIQUES';
  return isTerritoire(node) ? 'TERRITOIRES' : 'ORGANISATIONS';
}
