import type { Role } from '../../../domain/roles.ts';
import type { ShortestPathsQuery } from '../../generated/operations.ts';
import type { ClaimFacts, FabriqueReference } from '../../lead/facts.ts';
import { type PathNode, pathNode, referenceOf } from './path-nodes.ts';

type Answered = NonNullable<ShortestPathsQuery['paths']>[number];
export type FabriqueNode = Extract<PathNode, { __typename: 'Fabrique' }>;
export type ActorNode = Exclude<PathNode, FabriqueNode>;

/** A participation on a path. */
export interface Step {
  readonly actor: ActorNode;
  readonly fabrique: FabriqueNode;
  readonly role: Role;
  readonly mention: { readonly text: string; readonly line: number };
}

export interface Path {
  readonly nodes: readonly PathNode[];
  readonly steps: readonly Step[];
}

/** A path of the API, with both ends of each step. */
export function pathOf({ nodes: answered, steps }: Answered): Path {
  const nodes = answered.map(pathNode).filter((it) => it !== null);
  return {
    nodes,
    steps: steps.map(({ role, mention }, index) => ({ ...endsOf(nodes[index], nodes[index + 1]), role, mention })),
  };
}

/** Steps by Fabrique: a Fabrique between two actors has two of them. */
export function stepsByFabrique({ steps }: Path): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.fabrique.id === step.fabrique.id) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

export function claimOf({ actor, fabrique, role }: Step): ClaimFacts {
  const reference: FabriqueReference = fabrique;
  // The API gives territoires this role only, and organisations the others.
  return { fabrique: reference, actor: referenceOf(actor), role } as ClaimFacts;
}

function endsOf(a: PathNode | undefined, b: PathNode | undefined): Pick<Step, 'actor' | 'fabrique'> {
  if (a?.__typename === 'Fabrique' && b !== undefined && b.__typename !== 'Fabrique') return { fabrique: a, actor: b };
  if (b?.__typename === 'Fabrique' && a !== undefined && a.__typename !== 'Fabrique') return { fabrique: b, actor: a };
  throw new Error('A step of a path joins an actor and a Fabrique.');
}
