import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { statementOf } from '../../src/store/define-query.ts';
import type { GraphParams, GraphStore, GraphValue, StatementRunner } from '../../src/store/graph-store.ts';
import { boundQueries } from './bound-queries.ts';

export interface Asked {
  readonly statement: string;
  readonly params: GraphParams;
}

/** A store that notes down what it is asked to read. */
export function noting(store: GraphStore, asked: Asked[]): GraphStore {
  const noted = (runner: StatementRunner): StatementRunner => ({
    ...runner,
    run: (statement, params) => {
      asked.push({ statement, params });
      return runner.run(statement, params);
    },
  });
  return {
    ...store,
    read: (work, options) => store.read((transaction) => work(noted(transaction)), options),
    autoCommit: (options) => noted(store.autoCommit(options)),
  };
}

/** How often a statement touches the store of the database: what it costs there, the same on every machine. */
export async function databaseHits(driver: Driver, { statement, params }: Asked): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${statement}`, toDriver(params) as Record<string, unknown>);
  if (!summary.profile) throw new Error('The database has profiled nothing.');
  return hitsOf(summary.profile);
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((total, child) => total + hitsOf(child), 0);
}

function toDriver(value: GraphValue | undefined): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]));
}

/** The file of `cypher/` that each statement stands in. */
export async function filesByStatement(): Promise<ReadonlyMap<string, string>> {
  return new Map((await boundQueries()).map(({ source, file }) => [statementOf(source), file]));
}
