import type { z } from 'zod';
import { actorBySlug, actorsListed } from '../../store/statements/actor.ts';
import { coOccurrencePage } from '../../store/statements/co-occurrence.ts';
import { fabriqueBySlug, fabriquePage, fabriquesListed } from '../../store/statements/fabrique.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import { organisationPage } from '../../store/statements/organisation.ts';
import { participationPage, participationsListed } from '../../store/statements/participation.ts';
import { publicationPage } from '../../store/statements/publication.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import { territoirePage } from '../../store/statements/territoire.ts';
import { type NestedLists, nestedParams } from './nested-lists.ts';
import type { PageLoaders } from './participation-loaders.ts';
import type { Reader } from './reader.ts';
import type { NestedRow } from './role-lists.ts';
import { createRootLoader } from './root-loader.ts';

/** The parameters of a statement, without its limit and its nested lists. */
type ParamsOf<Query extends { readonly params: z.ZodType }> = Omit<
  z.input<Query['params']>,
  'limit' | 'nestedRoles' | 'nestedLimit'
>;

interface Nested {
  readonly nested: NestedLists;
}

interface Filtered {
  /** Null: the whole list. */
  readonly condition: Condition | null;
}

/** Loaders of what is at the root of a query: pages of lists of nodes, and a Fabrique or an actor by slug. */
export function rootLoaders(reader: Reader, { participationsOfFabrique, participationsOfActor }: PageLoaders) {
  const { read } = reader;

  /** Gives the nested lists of Fabriques to their loader. */
  const fabriqueRows = <Row extends { readonly fabrique: FabriqueRecord }>(
    nested: NestedLists,
    rows: readonly (Row & { readonly nested: readonly NestedRow<ActorRecord>[] })[],
  ) => {
    for (const row of rows) participationsOfFabrique.keep(row.fabrique.id, nested, row.nested);
    return rows.map(({ nested: _, ...row }) => row);
  };

  /** Gives the nested lists of actors to their loader. */
  const actorRows = <Row extends { readonly actor: ActorRecord }>(
    nested: NestedLists,
    rows: readonly (Row & { readonly nested: readonly NestedRow<FabriqueRecord>[] })[],
  ) => {
    for (const row of rows) participationsOfActor.keep(row.actor.id, nested, row.nested);
    return rows.map(({ nested: _, ...row }) => row);
  };

  return {
    fabriqueBySlug: createRootLoader(
      'fabriqueBySlug',
      reader,
      async ({ nested, ...params }: ParamsOf<typeof fabriqueBySlug> & Nested) =>
        fabriqueRows(nested, await read(fabriqueBySlug, { ...params, ...nestedParams(nested) })),
    ),

    actorBySlug: createRootLoader(
      'actorBySlug',
      reader,
      async ({ nested, ...params }: ParamsOf<typeof actorBySlug> & Nested) =>
        actorRows(nested, await read(actorBySlug, { ...params, ...nestedParams(nested) })),
    ),

    fabriquesListed: createRootLoader(
      'fabriquesListed',
      reader,
      async ({ nested, ...params }: ParamsOf<typeof fabriquesListed> & Nested, limit) =>
        fabriqueRows(nested, await read(fabriquesListed, { ...params, limit, ...nestedParams(nested) })),
    ),

    actorsListed: createRootLoader(
      'actorsListed',
      reader,
      async ({ nested, ...params }: ParamsOf<typeof actorsListed> & Nested, limit) =>
        actorRows(nested, await read(actorsListed, { ...params, limit, ...nestedParams(nested) })),
    ),

    participationsListed: createRootLoader(
      'participationsListed',
      reader,
      (params: ParamsOf<typeof participationsListed>, limit) => read(participationsListed, { ...params, limit }),
    ),

    fabriquePage: createRootLoader(
      'fabriquePage',
      reader,
      async ({ nested, condition, ...params }: ParamsOf<typeof fabriquePage> & Filtered & Nested, limit) => {
        const query = fabriquePage.where({ fabrique: condition });
        return fabriqueRows(nested, await read(query, { ...params, limit, ...nestedParams(nested) }));
      },
    ),

    territoirePage: createRootLoader(
      'territoirePage',
      reader,
      async ({ nested, condition, ...params }: ParamsOf<typeof territoirePage> & Filtered & Nested, limit) => {
        const query = territoirePage.where({ territoire: condition });
        return actorRows(nested, await read(query, { ...params, limit, ...nestedParams(nested) }));
      },
    ),

    organisationPage: createRootLoader(
      'organisationPage',
      reader,
      async ({ nested, condition, ...params }: ParamsOf<typeof organisationPage> & Filtered & Nested, limit) => {
        const query = organisationPage.where({ organisation: condition });
        return actorRows(nested, await read(query, { ...params, limit, ...nestedParams(nested) }));
      },
    ),

    participationPage: createRootLoader(
      'participationPage',
      reader,
      ({ condition, ...params }: ParamsOf<typeof participationPage> & Filtered, limit) =>
        read(participationPage.where({ participation: condition }), { ...params, limit }),
    ),

    publicationPage: createRootLoader(
      'publicationPage',
      reader,
      ({ condition, ...params }: ParamsOf<typeof publicationPage> & Filtered, limit) =>
        read(publicationPage.where({ publication: condition }), { ...params, limit }),
    ),

    coOccurrencePage: createRootLoader('coOccurrencePage', reader, (params: ParamsOf<typeof coOccurrencePage>, limit) =>
      read(coOccurrencePage, { ...params, limit }),
    ),
  };
}
