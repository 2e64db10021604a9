import type { Role } from '../domain/role.ts';
import type { ActorRecord, FabriqueRecord } from '../store/records.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Connection, type ConnectionPage, type ConnectionSource } from './connection.ts';
import { connectionType } from './connection-type.ts';
import type { Context } from './context.ts';
import { Fabrique } from './fabrique.ts';
import { anyFabrique, countFabriques } from './fabrique-filter.ts';
import type { Scope } from './loaders.ts';
import { RoleEnum } from './role.ts';

export interface CoOccurrenceShape {
  readonly a: ActorRecord;
  readonly b: ActorRecord;
  readonly aRole: Role;
  readonly bRole: Role;
  readonly count: number;
  readonly aCount: number;
  readonly bCount: number;
  readonly fabriqueIds: readonly string[];
}

export const CoOccurrence = builder.objectRef<CoOccurrenceShape>('CoOccurrence');

CoOccurrence.implement({
  description: 'Two actors that took part in the same Fabriques.',
  fields: (t) => ({
    a: t.field({ type: Actor, description: 'The first actor.', resolve: ({ a }) => a }),
    b: t.field({ type: Actor, description: 'The second actor.', resolve: ({ b }) => b }),
    aRole: t.expose('aRole', { type: RoleEnum, description: 'In which role the first one is counted.' }),
    bRole: t.expose('bRole', { type: RoleEnum, description: 'In which role the second one is counted.' }),
    count: t.exposeInt('count', { description: 'c: distinct Fabriques that have both, each in its role.' }),
    fabriques: t.field({
      type: [Fabrique],
      description: 'The Fabriques that have both, the newest first.',
      resolve: async ({ fabriqueIds }, _args, context) =>
        newestFirst(await Promise.all(fabriqueIds.map((id) => Fabrique.getDataloader(context).load(id)))),
    }),
    aCount: t.exposeInt('aCount', {
      description: 'a: distinct Fabriques of the first one in that role, under the same filter.',
    }),
    bCount: t.exposeInt('bCount', {
      description: 'b: distinct Fabriques of the second one in that role, under the same filter.',
    }),
  }),
});

function newestFirst(fabriques: readonly FabriqueRecord[]): FabriqueRecord[] {
  return fabriques.toSorted((one, other) => other.year - one.year || (one.key < other.key ? -1 : 1));
}

/** What the connection tells of the question itself. */
interface CoOccurrenceTotals {
  fabriqueCount(): Promise<number>;
}

export const CoOccurrenceConnection = connectionType<
  CoOccurrenceShape,
  { readonly node: CoOccurrenceShape },
  ConnectionPage<{ readonly node: CoOccurrenceShape }> & CoOccurrenceTotals
>('CoOccurrence', CoOccurrence, {
  description: 'A page of pairs.',
  connectionFields: (t) => ({
    fabriqueCount: t.int({ description: 'N: Fabriques under the filter.', resolve: (page) => page.fabriqueCount() }),
    pairCount: t.int({
      description: 'How many pairs the question has, over all pages: those that pass minCount and minFabriques.',
      resolve: (page) => page.totalCount(),
    }),
  }),
});

/** A page of pairs under a scope; N is counted only when asked. */
export function coOccurrenceConnection<Row>(
  source: ConnectionSource<Row, { readonly node: CoOccurrenceShape }>,
  scope: Scope,
  context: Context,
) {
  return Object.assign(new Connection(source), {
    fabriqueCount: async () => scope?.length ?? (await countFabriques(anyFabrique, context)),
  });
}
