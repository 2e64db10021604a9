import { type CountGroup as CountGroupShape, counts, maximumDimensions } from '../../answers/counts/counts.ts';
import type { CountDimension as CountDimensionName } from '../../answers/counts/dimensions.ts';
import type { CountKey as CountKeyShape } from '../../answers/counts/groups.ts';
import type { CountSubject as CountSubjectName } from '../../answers/counts/subjects.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { ParticipationFilter } from '../filter/participation-filter.ts';
import { filterWork } from '../filter/price.ts';
import { priced } from '../price.ts';
import { CountDimension } from './count-dimension.ts';
import { CountStatistics, measureArgs, measureWork } from './count-measures.ts';

const CountSubject = builder.enumType('CountSubject', {
  description:
    'The items to count. An item is counted once per group, even if several of its participations belong to the group.',
  values: {
    FABRIQUES: {
      value: 'FABRIQUES',
      description:
        'Fabriques. A Fabrique is in a group if one of its territoires has the région, département and kind of the group, ' +
        'and one of its participations has the role and kind of organisation.',
    },
    TERRITOIRES: {
      value: 'TERRITOIRES',
      description:
        'Territoires. A territoire is in a group if one of its participations has the year, status and role of the group. ' +
        'With a filter, only territoires that took part in a matching Fabrique. Without one, also territoires that merely ' +
        'contain a participant.',
    },
    ORGANISATIONS: {
      value: 'ORGANISATIONS',
      description:
        'Organisations. An organisation is in a group if one of its participations has the year, status and role of the ' +
        'group. With a filter, only organisations that took part in a matching Fabrique. Without one, also organisations ' +
        'that merely have a participant as a part.',
    },
    PARTICIPATIONS: {
      value: 'PARTICIPATIONS',
      description: 'Participations: one for each actor, Fabrique and role.',
    },
  } as const satisfies Record<CountSubjectName, { value: CountSubjectName; description: string }>,
});

const CountKey = builder.objectRef<CountKeyShape>('CountKey');

CountKey.implement({
  description: 'The value that the items of a group have in one dimension.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: CountDimension, description: 'The dimension.' }),
    key: t.exposeString('key', {
      nullable: true,
      description:
        'The value for programs: a year, an official code or an enum value. Null if the value is unknown or does not apply.',
    }),
    label: t.exposeString('label', {
      description: 'The value for people, in French. If the key is null: the reason.',
    }),
  }),
});

const CountGroup = builder.objectRef<CountGroupShape>('CountGroup');

CountGroup.implement({
  description: 'A group of a count.',
  fields: (t) => ({
    keys: t.expose('keys', {
      type: [CountKey],
      description: 'One key per requested dimension, in the same order.',
      // They are part of the group, not nodes of their own.
      ...priced({ rows: maximumDimensions, nodes: 0 }),
    }),
    count: t.exposeInt('count', { description: 'Number of items in the group, each counted once.' }),
    distinct: t.int({
      description:
        'Number of distinct nodes that are linked to at least one item of the group: of participations by year, ' +
        '`distinct(of: ORGANISATIONS)` is the number of organisations in each year. Filters select the items, as for `count`: ' +
        'of a Fabrique all participations link, of territoires and organisations only those that pass.',
      args: measureArgs(t.arg),
      ...priced({ work: measureWork }),
      resolve: (group, args) => group.distinct(args),
    }),
    perItem: t.field({
      type: CountStatistics,
      description:
        'Minimum, maximum and average number of distinct nodes that are linked to one item of the group: of Fabriques by ' +
        'year, `perItem(of: ORGANISATIONS, roles: [PARTNER])` gives the partners per Fabrique. Items without such nodes ' +
        'have 0. Not for PARTICIPATIONS, nor for nodes of the kind of the items.',
      args: measureArgs(t.arg),
      ...priced({ work: measureWork }),
      resolve: (group, args) => group.perItem(args),
    }),
  }),
});

builder.queryField('counts', (t) =>
  t.field({
    type: [CountGroup],
    description:
      `Number of items in each group, by any combination of up to ${maximumDimensions} dimensions. An item with several ` +
      'values for a dimension is counted once per value, so counts can add up to more than the total. Groups follow the ' +
      'requested dimensions in order; groups without a value come last. Empty groups are omitted.',
    args: {
      of: t.arg({ type: CountSubject, required: true, description: 'The items to count.' }),
      by: t.arg({
        type: [CountDimension],
        required: true,
        description: `The dimensions to group by. Maximum: ${maximumDimensions}. An empty list gives one group, the total.`,
      }),
      filter: t.arg({ type: FabriqueFilter, description: 'Count only in these Fabriques. Default: all.' }),
      participations: t.arg({
        type: ParticipationFilter,
        description:
          'Count only these participations, and only what took part by them: `{organisation: {ids: ["ademe"]}}` counts the ' +
          'participations of ADEME. Default: all.',
      }),
    },
    ...priced(({ by, filter, participations }: CountPriceArguments) => ({
      rows: maximumGroups(by),
      work: 200 + filterWork(filter, participations),
    })),
    resolve: (_root, args, context) => counts(args, context),
  }),
);

interface CountPriceArguments {
  readonly by: readonly CountDimensionName[];
  readonly filter?: unknown;
  readonly participations?: unknown;
}

/** Maximum number of groups: the number of combinations, or that of those in the data. */
function maximumGroups(by: readonly CountDimensionName[]): number {
  return by.reduce((groups, dimension) => Math.min(groups * maximumValues[dimension], bounds.countGroups), 1);
}

/** Maximum number of values of each dimension, including that of items without a value. */
const maximumValues: Record<CountDimensionName, number> = {
  YEAR: 21,
  STATUS: 3,
  ROLE: bounds.roles + 1,
  REGION: bounds.regions + 1,
  DEPARTEMENT: bounds.departements + 1,
  TERRITOIRE_KIND: bounds.territoireKinds + 1,
  ORGANISATION_KIND: bounds.organisationKinds + 1,
};
