import { knownActors } from '../../answers/actors/known-actors.ts';
import { knownFabriques } from '../../answers/fabriques/known-fabriques.ts';
import {
  type FrequentSetPage,
  type FrequentSet as FrequentSetShape,
  frequentSetDefaults,
  frequentSets,
} from '../../answers/sets/frequent-sets.ts';
import { ActorConnection } from '../actors/actor-connection.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder } from '../builder.ts';
import { FabriqueConnection } from '../fabriques/fabrique-list.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { filterWork } from '../filter/price.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';

const FrequentSet = builder.objectRef<FrequentSetShape>('FrequentSet');

FrequentSet.implement({
  description:
    'Actors that took part in the same Fabriques, with all of these Fabriques. The set is closed: no other actor of the ' +
    'requested roles took part in all of them.',
  fields: (t) => ({
    size: t.int({ description: 'Number of actors.', resolve: ({ actorIds }) => actorIds.length }),
    count: t.int({
      description: 'Number of Fabriques in which all of these actors took part: the support of the set.',
      resolve: ({ fabriqueIds }) => fabriqueIds.length,
    }),
    actors: t.field({
      type: ActorConnection,
      description: 'The actors, ordered by name.',
      args: forwardArgs(t.arg),
      ...pricedPage(),
      resolve: ({ actorIds }, args, context) => knownActors(actorIds, 'frequentSet.actors', args, context),
    }),
    fabriques: t.field({
      type: FabriqueConnection,
      description: 'The Fabriques in which all of these actors took part, newest first, then by title.',
      args: forwardArgs(t.arg),
      ...pricedPage(),
      resolve: ({ fabriqueIds }, args, context) => knownFabriques(fabriqueIds, 'frequentSet.fabriques', args, context),
    }),
  }),
});

const FrequentSetConnection = connectionType<FrequentSetShape, { readonly node: FrequentSetShape }, FrequentSetPage>(
  'FrequentSet',
  FrequentSet,
  {
    description: 'A page of sets of actors.',
    connectionFields: (t) => ({
      fabriqueCount: t.int({
        description: 'N: number of Fabriques that pass `filter`.',
        resolve: (page) => page.fabriqueCount(),
      }),
    }),
  },
);

/** The work of a search: all participations are read, and all sets found. */
const searchWork = 8_000;

builder.queryField('frequentSets', (t) =>
  t.field({
    type: FrequentSetConnection,
    description:
      'Sets of actors that took part in the same Fabriques: closed frequent sets, with the Fabriques as transactions and ' +
      'the actors as items. Each combination of Fabriques has one set, with all actors that it has in common; a part of ' +
      'a set is listed only if it met in more Fabriques. Ordered by `count`, highest first, then by `size`, highest ' +
      'first, then by the names of the actors. T. Uno et al., "An efficient algorithm for enumerating closed patterns in ' +
      'transaction databases", Discovery Science, LNCS 3245, 2004. A set that met is not a set that meets more than ' +
      'expected: in small data, most sets met by chance.',
    args: {
      of: t.arg({
        type: [RoleEnum],
        required: true,
        defaultValue: [...frequentSetDefaults.of],
        description: 'The actors: those with at least one of these roles. Participations in other roles are ignored.',
      }),
      minSize: t.arg.int({
        defaultValue: frequentSetDefaults.minSize,
        description: 'Minimum number of actors of a set: 2 or more.',
      }),
      minCount: t.arg.int({
        defaultValue: frequentSetDefaults.minCount,
        description:
          'Minimum number of Fabriques in which all actors of a set took part. A higher number takes less work. With 1, ' +
          'each Fabrique is a set.',
      }),
      filter: t.arg({ type: FabriqueFilter, description: 'Count only these Fabriques. Default: all.' }),
      ...forwardArgs(t.arg),
    },
    ...pricedPage(({ filter }: { filter?: unknown }) => ({ work: searchWork + filterWork(filter) })),
    resolve: (_root, args, context) => frequentSets(args, context),
  }),
);
