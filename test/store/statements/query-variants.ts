import { z } from 'zod';
import type { Query } from '../../../src/store/statements/define-query.ts';

export type Params = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** More booleans and enums than give so many combinations are varied one at a time. */
const mostCombinations = 64;

/**
 * Other parameters that a query must answer alike on both engines, found in the shapes of its parameters: every
 * value of each enum and boolean with each other, null and nothing for whatever may be so, a page of one.
 */
export function variantsOf(query: Query, example: Params): Params[] {
  const choices = Object.entries(query.params.shape).flatMap(([key, schema]) => {
    if (schema instanceof z.ZodEnum) return [{ key, values: schema.options as unknown[] }];
    return schema instanceof z.ZodBoolean ? [{ key, values: [true, false] }] : [];
  });
  const absent = Object.entries(query.params.shape).flatMap(([key, schema]) => [
    ...(schema instanceof z.ZodNullable ? [{ [key]: null }] : []),
    ...(inner(schema) instanceof z.ZodArray ? [{ [key]: [] }] : []),
  ]);
  const nothing = Object.assign({}, ...absent.filter((it) => Object.values(it)[0] === null)) as Params;
  const changes = [...combinations(choices), nothing, ...combinations(choices).map((it) => ({ ...it, ...nothing }))];
  const pages = 'limit' in query.params.shape ? [{ limit: 1 }, { limit: 0 }, { limit: 100 }] : [];
  const all = [...changes, ...absent, ...pages].map((change) => ({ ...example, ...change }));
  return [...new Map(all.map((params) => [JSON.stringify(params), params])).values()];
}

interface Choice {
  readonly key: string;
  readonly values: readonly unknown[];
}

function combinations(choices: readonly Choice[]): Params[] {
  const count = choices.reduce((product, { values }) => product * values.length, 1);
  if (count > mostCombinations) return choices.flatMap(({ key, values }) => values.map((value) => ({ [key]: value })));
  return choices.reduce<Params[]>(
    (made, { key, values }) => made.flatMap((params) => values.map((value) => ({ ...params, [key]: value }))),
    [{}],
  );
}

function inner(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ? schema.unwrap() : schema;
}

/** Whether the query gives pages by sort value and key, so that one can walk from page to page. */
export function hasPages({ params, row }: Query): boolean {
  return 'afterSort' in params.shape && 'afterKey' in params.shape && 'sort' in row.shape;
}

/** The parameters of the page that follows one whose last row is given. */
export function nextPage(params: Params, last: Row): Params {
  const record = Object.values(last).find((value) => value !== null && typeof value === 'object') as Row;
  return { ...params, afterSort: last['sort'], afterKey: last['key'] ?? record['key'] };
}

type After = (params: Params, row: Row) => Params;
const after =
  (fields: (row: Row) => Params): After =>
  (params, row) => ({ ...params, ...fields(row) });
const ofRequest =
  (fields: (row: Row) => Params): After =>
  (params, row) => ({
    ...params,
    requests: (params['requests'] as Params[]).map((request) => ({ ...request, ...fields(row) })),
  });
const key = (value: unknown) => (value as Row)['key'];
const ofKey = (row: Row) => ({ afterKey: row['key'] });

/** For the pages that are ordered by other values: the parameters of what follows a row. */
export const afterRow: Readonly<Record<string, After>> = {
  'co-occurrence/page.cypher': after((row) => ({
    afterCount: row['count'],
    afterA: key(row['a']),
    afterB: key(row['b']),
  })),
  'co-occurrence/of-actors.cypher': ofRequest((row) => ({
    afterCount: row['count'],
    afterB: key(row['b']),
    afterRole: row['aRole'],
  })),
  'fabrique/listed.cypher': after((row) => ({ afterKey: key(row['fabrique']) })),
  'actor/listed.cypher': after((row) => ({ afterKey: key(row['actor']) })),
  'overlap/page.cypher': after((row) => ({ afterInner: key(row['inner']), afterOuter: key(row['outer']) })),
  'participation/listed.cypher': after((row) => ({ afterId: row['id'] })),
  'geography/fabriques-of-places.cypher': ofRequest((row) => ({
    afterYear: (row['fabrique'] as Row)['year'],
    afterKey: key(row['fabrique']),
  })),
  'part/of-organisations.cypher': ofRequest((row) => ({ afterKey: key(row['actor']) })),
  'part/participations.cypher': ofRequest((row) => ({ afterKey: row['key'], afterActor: key(row['actor']) })),
  'territoire/neighbours.cypher': ofRequest((row) => ({ afterKey: key(row['actor']) })),
  'geography/territoires-of-places.cypher': ofRequest((row) => ({ afterKey: key(row['actor']) })),
  'participation/of-actors.cypher': after(({ lists }) => ({ afterKey: (lists as string[][])[0]?.[2] })),
  'participation/of-fabriques.cypher': after(ofKey),
};
