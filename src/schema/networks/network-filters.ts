import { defaultLimits } from '../../answers/limits.ts';
import type { NetworkNodeKind as NetworkNodeKindName } from '../../answers/networks/node-filter.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';

const ids = `Maximum: ${defaultLimits.ids}.`;

const NetworkNodeKind = builder.enumType('NetworkNodeKind', {
  description: 'The kinds of nodes of a network.',
  values: {
    FABRIQUE: { value: 'FABRIQUE', description: 'A Fabrique, in a TWO_MODE network.' },
    ORGANISATION: { value: 'ORGANISATION', description: 'An organisation.' },
    TERRITOIRE: { value: 'TERRITOIRE', description: 'A territoire.' },
  } as const satisfies Record<NetworkNodeKindName, { value: NetworkNodeKindName; description: string }>,
});

export const NetworkNodeFilter = builder.inputType('NetworkNodeFilter', {
  description:
    'Conditions on nodes of a network; all must hold. The filter only selects rows: measures, ranks and edges stay those of ' +
    'the whole network.',
  fields: (t) => ({
    ids: t.idList({ description: `Only these nodes: global ids, slugs or codes. ${ids}` }),
    linkedTo: t.idList({
      description: `Only nodes with an edge to each of these nodes: global ids, slugs or codes. ${ids}`,
    }),
    kinds: t.field({ type: [NetworkNodeKind], description: 'Only nodes of these kinds.' }),
    roles: t.field({ type: [RoleEnum], description: 'Only actors that took part in at least one of these roles.' }),
    community: t.int({ description: 'Only nodes of the community with this number.' }),
    component: t.int({ description: 'Only nodes of the connected component with this number.' }),
    minDegree: t.int({ description: 'Minimum number of edges.' }),
    maxDegree: t.int({ description: 'Maximum number of edges. 0: only isolated nodes.' }),
    minStrength: t.float({ description: 'Minimum sum of the weights of the edges.' }),
    minFabriques: t.int({ description: 'Minimum number of Fabriques of an actor. Fabriques do not match.' }),
  }),
});

export const NetworkEdgeFilter = builder.inputType('NetworkEdgeFilter', {
  description: 'Conditions on edges of a network; all must hold. The filter only selects rows.',
  fields: (t) => ({
    of: t.id({ description: 'Only the edges of this node: a global id, slug or code.' }),
    between: t.idList({
      description: `Only edges with both ends among these nodes: global ids, slugs or codes. ${ids}`,
    }),
    fabrique: t.id({ description: 'Only edges that this Fabrique contributes to: a global id or slug.' }),
    roles: t.field({
      type: [RoleEnum],
      description:
        'ONE_MODE: only edges whose two actors each took part in at least one of these roles. TWO_MODE: only edges where the ' +
        'actor has one of these roles in the Fabrique.',
    }),
    minCount: t.int({ description: 'Minimum number of common Fabriques.' }),
    minWeight: t.float({ description: 'Minimum weight.' }),
  }),
});
