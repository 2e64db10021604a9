import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { GraphRow, GraphStore, GraphValue, StatementRunner } from '../../../src/store/engines/graph-store.ts';
import { filteredBy } from '../../../src/store/statements/filter/filter-statement.ts';
import { statementOf } from '../../../src/store/statements/statement-text.ts';
import { boundQueries } from './bound-queries.ts';

/** A statement that was run, and how often it touched the store of the database: its cost there, whatever the machine. */
export interface Cost {
  readonly statement: string;
  readonly hits: number;
}

/** A store that profiles what it is asked to read, and adds what each statement cost. */
export function profiling(store: GraphStore, driver: Driver, costs: Cost[]): GraphStore {
  const runner: StatementRunner = {
    run: async (statement, params) => {
      const given = toDriver(params) as Record<string, unknown>;
      const { records, summary } = await driver.executeQuery(`PROFILE ${statement}`, given);
      if (!summary.profile) throw new Error('The database has profiled nothing.');
      costs.push({ statement, hits: hitsOf(summary.profile) });
      return records.map((record) => record.toObject() as GraphRow);
    },
  };
  return { ...store, read: (work) => work(runner), autoCommit: () => runner };
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

/** A function that gives the file of `cypher/` of a statement, with or without the clauses of filters. */
export async function statementFinder(): Promise<(statement: string) => string | undefined> {
  const queries = (await boundQueries()).flatMap(({ file, source, plainSource }) => [
    { file, source },
    { file, source: plainSource },
  ]);
  const files = new Map(queries.map(({ source, file }) => [statementOf(source), file]));
  const filtered = queries
    .filter(({ source }) => filteredBy(source).length > 0)
    .map(({ source, file }) => ({ file, parts: source.split(/^[ \t]*\/\/[ \t]*filter:.*$/m).map(statementOf) }));
  return (statement) =>
    files.get(statement) ?? filtered.find(({ parts }) => parts.every((part) => statement.includes(part)))?.file;
}
