import { z } from 'zod';
import { fabriqueStatusSchema } from '../../domain/fabrique-statuses.ts';
import { organisationKindSchema } from '../../domain/organisation-kinds.ts';
import { roleSchema } from '../../domain/roles.ts';
import { territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { defineQuery } from './define-query.ts';
import type { PlainForm } from './plain-form.ts';

/** The requested dimensions. The other dimensions are null in all rows. */
const dimensions = {
  byYear: z.boolean(),
  byStatus: z.boolean(),
  byRole: z.boolean(),
  byRegion: z.boolean(),
  byDepartement: z.boolean(),
  byTerritoireKind: z.boolean(),
  byOrganisationKind: z.boolean(),
};

/** The kinds of nodes that can be counted in each group. */
export const countedNodes = ['FABRIQUES', 'TERRITOIRES', 'ORGANISATIONS'] as const;
export type CountedNode = (typeof countedNodes)[number];

/**
 * The nodes to count in each group, of participations in some roles. Not null for nothing: Neo4j evaluates `null AND x.role IN …`,
 * and would read a property more in each row.
 */
const counted = { measured: z.enum([...countedNodes, 'NOTHING']), roles: z.array(roleSchema) };

const params = { ...dimensions, ...counted };
/** With a filter, what took part in nothing does not count. */
const filterableParams = { filtered: z.boolean(), ...params };

export type CountParams = z.input<z.ZodObject<typeof params>>;

const keys = {
  year: z.int().nullable(),
  status: fabriqueStatusSchema.nullable(),
  role: roleSchema.nullable(),
  region: z.string().nullable(),
  departement: z.string().nullable(),
  territoireKind: territoireKindSchema.nullable(),
  organisationKind: organisationKindSchema.nullable(),
};

const group = {
  ...keys,
  regionName: z.string().nullable(),
  departementName: z.string().nullable(),
  count: z.int(),
  /** Distinct measured nodes. */
  nodeCount: z.int(),
};

/** An optional pattern takes time also if its condition is never true, so a count that needs no locations runs without it. */
const withoutLocations: PlainForm = {
  fragments: { 'locations-of-actor': 'no-locations' },
  suits: ({ byRegion, byDepartement }) => !byRegion && !byDepartement,
};

const withoutTerritoires: PlainForm = {
  fragments: { 'territoires-to-count': 'no-territoires' },
  suits: (it) => withoutLocations.suits(it) && !it['byTerritoireKind'] && it['measured'] !== 'TERRITOIRES',
};

/** Without locations, each participation is in one row. */
const eachOnce: PlainForm = {
  fragments: { ...withoutLocations.fragments, 'count-groups': 'count-groups-once' },
  suits: (it) => withoutLocations.suits(it) && it['measured'] === 'NOTHING',
};

/** How many distinct measured nodes the items of a group have. */
const perItem = { ...keys, count: z.int(), minimum: z.int(), maximum: z.int(), total: z.int() };

/** The key of a group in each dimension. */
export type CountKeys = z.output<z.ZodObject<typeof keys>>;
export type CountRow = z.output<z.ZodObject<typeof group>>;
export type PerItemRow = z.output<z.ZodObject<typeof perItem>>;

export const fabriqueGroups = defineQuery('count/fabriques.cypher', { params, row: group, plain: withoutTerritoires });
export const territoireGroups = defineQuery('count/territoires.cypher', {
  params: filterableParams,
  row: group,
  plain: withoutLocations,
});
export const organisationGroups = defineQuery('count/organisations.cypher', {
  params: filterableParams,
  row: group,
  plain: withoutTerritoires,
});
export const participationGroups = defineQuery('count/participations.cypher', { params, row: group, plain: eachOnce });

export const perFabrique = defineQuery('count/per-fabrique.cypher', { params, row: perItem });
export const perTerritoire = defineQuery('count/per-territoire.cypher', { params: filterableParams, row: perItem });
export const perOrganisation = defineQuery('count/per-organisation.cypher', { params: filterableParams, row: perItem });
