import { z } from 'zod';
import { organisationRoles } from '../../domain/role.ts';
import { defineQuery } from '../define-query.ts';
import { organisationRecord } from '../records.ts';
import { pageParams, sortValue } from './page.ts';
import { actorOrders } from './territoire.ts';

/** `minFabriques` counts distinct Fabriques in any of `roles`. */
export const organisationFilterParams = {
  text: z.string().nullable(),
  ids: z.array(z.string()).nullable(),
  roles: z.array(z.enum(organisationRoles)),
  minFabriques: z.int().nonnegative(),
};

export const organisationPage = defineQuery('organisation/page.cypher', {
  params: { ...organisationFilterParams, ...pageParams, order: z.enum(actorOrders) },
  row: { actor: organisationRecord, sort: sortValue },
});

export const organisationCount = defineQuery('organisation/count.cypher', {
  params: organisationFilterParams,
  row: { count: z.int() },
});
