import { z } from 'zod';
import { parseArguments } from '../../answers/arguments.ts';
import type { FabriqueFilterParams } from '../../answers/filter/fabrique-filter.ts';
import { foundUnder, isUnfiltered } from '../../answers/filter/fabrique-filter.ts';
import type { Run } from '../../answers/run.ts';
import { actorGroups, type CountRow, fabriqueGroups, participationGroups } from '../../store/statements/count.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter } from '../filter/fabrique-filter.ts';
import { priced } from '../price.ts';
import {
  CountDimension,
  type CountDimensionName,
  type CountGroupShape,
  type CountKeyShape,
  groupsOf,
} from './count-dimension.ts';

/** Dimensions of one count. */
const mostDimensions = 4;

const CountSubject = builder.enumType('CountSubject', {
  description: 'What is counted. Each is counted once in a group, however many of its participations belong there.',
  values: {
    FABRIQUES: {
      value: 'FABRIQUES',
      description:
        'Fabriques. One counts in a group when one of its territoires has the place and kind, and one of its ' +
        'participations the role and kind of organisation.',
    },
    TERRITOIRES: {
      value: 'TERRITOIRES',
      description:
        'Territoires. One counts in a group when one of its participations has the year, status and role. Under a ' +
        'filter, those that took part in one of its Fabriques; without one, those as well that only enclose another.',
    },
    ORGANISATIONS: {
      value: 'ORGANISATIONS',
      description:
        'Organisations. One counts in a group when one of its participations has the year, status and role. Under a ' +
        'filter, those that took part in one of its Fabriques; without one, those as well that only have parts that did.',
    },
    PARTICIPATIONS: {
      value: 'PARTICIPATIONS',
      description: 'Participations: that an actor took part in a Fabrique in a role.',
    },
  } as const,
});

const CountKey = builder.objectRef<CountKeyShape>('CountKey');

CountKey.implement({
  description: 'What the members of a group have in common, in one dimension.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: CountDimension, description: 'The dimension.' }),
    key: t.exposeString('key', {
      nullable: true,
      description:
        'The value, for programs: a year, an official code, a value of an enum; null in the group of those that have ' +
        'none, whether it is unknown or makes no sense for them.',
    }),
    label: t.exposeString('label', {
      description: 'The value, for people, in French; for those that have none, why.',
    }),
  }),
});

const CountGroup = builder.objectRef<CountGroupShape>('CountGroup');

CountGroup.implement({
  description: 'A group and how many belong to it.',
  fields: (t) => ({
    keys: t.expose('keys', {
      type: [CountKey],
      description: 'One for each dimension, in the order asked.',
      // Words that the group has already.
      ...priced({ rows: mostDimensions, nodes: 0 }),
    }),
    count: t.exposeInt('count', { description: 'How many belong to it, each counted once.' }),
  }),
});

const bySchema = z
  .array(z.custom<CountDimensionName>())
  .max(mostDimensions, 'Give four dimensions at most.')
  .refine((by) => new Set(by).size === by.length, 'Give each dimension once.');

builder.queryField('counts', (t) =>
  t.field({
    type: [CountGroup],
    description:
      'How many there are, by any combination of up to four dimensions. Groups that nothing belongs to are left out. What ' +
      'has several values of a dimension counts in each of their groups, so that groups can add up to more than the ' +
      'total. The order is that of the dimensions asked, each ascending as it says, what has no value last.',
    args: {
      of: t.arg({ type: CountSubject, required: true, description: 'What is counted.' }),
      by: t.arg({
        type: [CountDimension],
        required: true,
        description: 'By what, four at most; none gives one group, the total.',
      }),
      filter: t.arg({ type: FabriqueFilter, description: 'The Fabriques that count; all when left out.' }),
    },
    ...priced(({ by }: { by: readonly CountDimensionName[] }) => ({ rows: mostGroups(by), work: 200 })),
    resolve: async (_root, args, context) => {
      const by = parseArguments(args.by, bySchema, 'by');
      const rows = await foundUnder(args.filter, context, (filter) =>
        countBy[args.of](context.run, filter, dimensionParams(by)),
      );
      const groups = groupsOf(rows, by);
      return by.length === 0 && groups.length === 0 ? [{ keys: [], count: 0 }] : groups;
    },
  }),
);

/** Groups of a count at most: the combinations that there can be, or that there are in the data. */
function mostGroups(by: readonly CountDimensionName[]): number {
  return by.reduce((groups, dimension) => Math.min(groups * mostValues[dimension], bounds.countGroups), 1);
}

/** Values of each dimension at most, and one group for what has none. */
const mostValues: Record<CountDimensionName, number> = {
  YEAR: 21,
  STATUS: 3,
  ROLE: bounds.roles + 1,
  REGION: bounds.regions + 1,
  DEPARTEMENT: bounds.departements + 1,
  TERRITOIRE_KIND: bounds.territoireKinds + 1,
  ORGANISATION_KIND: bounds.organisationKinds + 1,
};

type CountBy = (
  run: Run,
  filter: FabriqueFilterParams,
  dimensions: ReturnType<typeof dimensionParams>,
) => Promise<readonly CountRow[]>;

const countBy: Record<typeof CountSubject.$inferType, CountBy> = {
  FABRIQUES: (run, filter, dimensions) => run(fabriqueGroups, { ...filter, ...dimensions }),
  TERRITOIRES: actorsOf('Territoire'),
  ORGANISATIONS: actorsOf('Organisation'),
  PARTICIPATIONS: (run, filter, dimensions) => run(participationGroups, { ...filter, ...dimensions }),
};

function actorsOf(type: 'Territoire' | 'Organisation'): CountBy {
  return (run, filter, dimensions) =>
    run(actorGroups, { type, filtered: !isUnfiltered(filter), ...filter, ...dimensions });
}

function dimensionParams(by: readonly CountDimensionName[]) {
  return {
    byYear: by.includes('YEAR'),
    byStatus: by.includes('STATUS'),
    byRole: by.includes('ROLE'),
    byRegion: by.includes('REGION'),
    byDepartement: by.includes('DEPARTEMENT'),
    byTerritoireKind: by.includes('TERRITOIRE_KIND'),
    byOrganisationKind: by.includes('ORGANISATION_KIND'),
  };
}
