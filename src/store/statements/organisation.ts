import { z } from 'zod';
import { organisationRoles } from '../../domain/roles.ts';
import { actorSortFields } from './actor.ts';
import { defineQuery } from './define-query.ts';
import { nestedParams, pageParams, sortParams, sortValue } from './page.ts';
import { withoutLists } from './plain-form.ts';
import { joinedFabriquesColumn, organisationColumn } from './records.ts';

/** `minFabriques`: minimum number of distinct Fabriques in one of `roles`. */
const countParams = {
  roles: z.array(z.enum(organisationRoles)),
  minFabriques: z.int().nonnegative(),
};

export const organisationPage = defineQuery('organisation/page.cypher', {
  params: { ...countParams, ...pageParams, ...sortParams(actorSortFields), ...nestedParams },
  row: { actor: organisationColumn, sort: sortValue, nested: joinedFabriquesColumn },
  plain: withoutLists('fabriques-of-actor'),
});

export const organisationCount = defineQuery('organisation/count.cypher', {
  params: countParams,
  row: { count: z.int() },
});
