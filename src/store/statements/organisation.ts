import { z } from 'zod';
import { organisationRoles } from '../../domain/roles.ts';
import { actorSortFields } from './actor.ts';
import { defineQuery } from './define-query.ts';
import { pageParams, sortParams, sortValue } from './page.ts';
import { organisationColumn } from './records.ts';

/**
 * `minFabriques`: minimum number of distinct Fabriques in one of `roles`. `heldRoles`: the organisation must have had one of them
 * in any Fabrique.
 */
export const organisationFilterParams = {
  text: z.string().nullable(),
  ids: z.array(z.string()).nullable(),
  heldRoles: z.array(z.enum(organisationRoles)).nullable(),
  roles: z.array(z.enum(organisationRoles)),
  minFabriques: z.int().nonnegative(),
};

export const organisationPage = defineQuery('organisation/page.cypher', {
  params: { ...organisationFilterParams, ...pageParams, ...sortParams(actorSortFields) },
  row: { actor: organisationColumn, sort: sortValue },
});

export const organisationCount = defineQuery('organisation/count.cypher', {
  params: organisationFilterParams,
  row: { count: z.int() },
});
