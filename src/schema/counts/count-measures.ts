import type { ArgBuilder } from '@pothos/core';
import type { CountStatistics as CountStatisticsShape, MeasureArguments } from '../../answers/counts/measures.ts';
import { RoleEnum } from '../actors/role.ts';
import { builder, type Types } from '../builder.ts';

const CountedNode = builder.enumType('CountedNode', {
  description:
    'The nodes to count in a group: those that participations of the group link to its items. For example, an ' +
    'organisation in the group 2020 is linked to its Fabriques of 2020, and to the territoires of these. A participation is ' +
    'linked to its actor and its Fabrique. Nodes of the kind of the items are the items themselves, except those that took ' +
    'part in nothing.',
  values: {
    FABRIQUES: {
      value: 'FABRIQUES',
      description:
        'Fabriques in which an item took part. If organisations are grouped by the région, département or kind of ' +
        'territoires: only Fabriques that have a territoire with this value.',
    },
    TERRITOIRES: {
      value: 'TERRITOIRES',
      description:
        'Territoires that took part in a Fabrique of the group. If the group has a région, département or kind of ' +
        'territoire: only territoires with this value. If it has null: only those without a value.',
    },
    ORGANISATIONS: {
      value: 'ORGANISATIONS',
      description:
        'Organisations that took part in a Fabrique of the group. If Fabriques or participations are grouped ' +
        'by role or kind of organisation: only organisations with this value.',
    },
  } as const satisfies Record<MeasureArguments['of'], object>,
});

/** The arguments of measures of a group. */
export function measureArgs(arg: ArgBuilder<Types>) {
  return {
    of: arg({ type: CountedNode, required: true, description: 'The nodes to count.' }),
    roles: arg({
      type: [RoleEnum],
      description:
        'Count only nodes that are linked by participations in these roles. Between a territoire and an organisation, it is ' +
        'the role of the organisation. Roles of which none is possible are refused. Default: all roles.',
    }),
  };
}

/**
 * Work units of a measure, for each group. One statement reads all groups, in about the time of the count itself: this is too little
 * for one group. With more, a request for both measures of a thousand groups would be refused.
 */
export const measureWork = 8;

export const CountStatistics = builder.objectRef<CountStatisticsShape>('CountStatistics');

const ofNoItems = 'Null if the group has no items.';

CountStatistics.implement({
  description: 'How a number is distributed over the items of a group.',
  fields: (t) => ({
    minimum: t.exposeInt('minimum', { nullable: true, description: `The smallest number. ${ofNoItems}` }),
    maximum: t.exposeInt('maximum', { nullable: true, description: `The largest number. ${ofNoItems}` }),
    average: t.exposeFloat('average', {
      nullable: true,
      description: `The arithmetic mean: the sum of the numbers, divided by \`count\`. ${ofNoItems}`,
    }),
  }),
});
