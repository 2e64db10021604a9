import { setTimeout as delay } from 'node:timers/promises';
import { abortable } from '../../concurrency/abortable.ts';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';
import { type SchemaRule, schemaRules, shownConstraints, shownIndexes } from '../statements/schema.ts';
import { ImportLock, refuseLocked, whyLate } from './import-lock.ts';
import { checkSchema, type FoundRule, type SchemaCheck } from './schema-check.ts';

/** For a database that has just started: its first answer takes a second or two, and so does a statement that it plans. */
const patience = {
  /** Milliseconds in which it must answer at all. */
  answersWithin: 10_000,
  /** Milliseconds for each try of the lock. */
  tries: [2_000, 10_000],
};

/** Milliseconds for a constraint on the one node that is the lock. */
const lockRuleWithin = 10_000;

/** Tries of a constraint that another process makes at the same time. */
const schemaTries = 5;

/**
 * Checks, before anything is written, that an import can be done here: the database answers, holds nothing of others, no
 * other import is under way. Then makes the constraints and indexes, and checks that they are there.
 *
 * Errors: `DATABASE_UNAVAILABLE` when it does not answer, `DATABASE_FOREIGN` when it holds data, constraints or indexes
 * that this project did not make, `IMPORT_IN_PROGRESS` when another import is under way, `TIMEOUT` when it is too slow to tell.
 */
export async function prepareImport(store: GraphStore, { answersWithin, tries } = patience): Promise<void> {
  await refuseSilent(store, answersWithin);
  await refuseForeign(store);
  if (store.capabilities.engine === 'neo4j') {
    await prepareNeo4j(store, tries);
    return;
  }
  // The file is this project's own, and the engine shows no more of a constraint than its name and place: nothing to check.
  for (const { statement } of schemaRules('embedded')) await store.defineSchema(statement);
  await refuseLocked(store, tries);
}

async function refuseSilent(store: GraphStore, answersWithin: number): Promise<void> {
  const late = AbortSignal.timeout(answersWithin);
  await abortable(store.verify(), late).catch((error: unknown) => {
    if (error !== late.reason) throw error;
    throw new PublicError(
      'DATABASE_UNAVAILABLE',
      `The database has not answered for ${answersWithin / 1_000} s: it may be starting, paused or overloaded. ` +
        'Wait until it answers, then import again.',
    );
  });
}

async function refuseForeign(store: GraphStore): Promise<void> {
  const [foreign] = await store.read((transaction) => load.countForeign.run(transaction, {}));
  if (foreign !== undefined && foreign.nodes + foreign.relationships > 0) {
    throw new PublicError(
      'DATABASE_FOREIGN',
      `This database holds ${foreign.nodes} nodes and ${foreign.relationships} relationships that fabriques-graph ` +
        'did not write. Name an empty database in NEO4J_DATABASE, or empty this one yourself.',
    );
  }
}

/**
 * A constraint waits for every transaction that has written its label, without end: Neo4j 2026 does not apply the deadline
 * of a transaction to it. So nothing is defined unless this process holds the lock, which no other import then has. The
 * lock itself needs its constraint first: without one, two imports make two of its node.
 */
async function prepareNeo4j(store: GraphStore, tries: readonly number[]): Promise<void> {
  const rules = schemaRules('neo4j');
  const before = await inspect(store, rules);
  if (before.obstacles.length > 0) throw obstructed(before.obstacles);
  for (const rule of before.missing.filter(isOfLock)) {
    const late = AbortSignal.timeout(lockRuleWithin);
    await abortable(define(store, rule), late).catch(async (error: unknown) => {
      throw error === late.reason ? await whyLate(store) : error;
    });
  }
  await refuseLocked(store, tries);
  if (before.missing.length === 0) return;
  await defineAlone(store, rules);
  const { missing: left } = await inspect(store, rules);
  if (left.length > 0) {
    const names = left.map(({ kind, name }) => `${kind} ${name}`).join(', ');
    throw new PublicError(
      'DATABASE_FOREIGN',
      `The database did not keep what was made in it: ${names}. Look for what removes it, then import again.`,
    );
  }
}

function obstructed(obstacles: readonly string[]): PublicError {
  return new PublicError('DATABASE_FOREIGN', obstacles.join('\n'));
}

function isOfLock({ label }: SchemaRule): boolean {
  return label === 'Dataset';
}

/** Makes what is missing, while this process holds the lock. Errors: `DATABASE_FOREIGN`, with what is in the way. */
async function defineAlone(store: GraphStore, rules: readonly SchemaRule[]): Promise<void> {
  const lock = new ImportLock(store);
  const defined = new Error('The constraints and indexes are there.');
  const work = store.write(
    async (transaction) => {
      await lock.take(transaction);
      const check = await inspect(store, rules);
      if (check.obstacles.length > 0) throw obstructed(check.obstacles);
      for (const rule of check.missing) await define(store, rule);
      // The lock was all that this transaction is for: nothing of it is kept.
      throw defined;
    },
    { signal: lock.signal },
  );
  await work.catch((error: unknown) => {
    if (error !== defined) throw error;
  });
}

/**
 * Two that define the same at once get in each other's way (a deadlock, or "already exists"): then it is there, or soon.
 * Errors: `DATABASE_FOREIGN` with what is in the way, else the last error of the database.
 */
async function define(store: GraphStore, rule: SchemaRule): Promise<void> {
  for (let left = schemaTries - 1; ; left--) {
    try {
      await store.defineSchema(rule.statement);
      return;
    } catch (error) {
      const { missing, obstacles, unfinished } = await inspect(store, [rule]);
      if (missing.length === 0) return;
      const sentences = [...obstacles, ...unfinished];
      if (left === 0) throw sentences.length > 0 ? obstructed(sentences) : error;
      await delay(200);
    }
  }
}

async function inspect(store: GraphStore, rules: readonly SchemaRule[]): Promise<SchemaCheck> {
  const found = await store.read(async (transaction): Promise<FoundRule[]> => {
    const constraints = await shownConstraints.run(transaction, {});
    const indexes = await shownIndexes.run(transaction, {});
    return [
      ...constraints.map((row) => ({ kind: 'constraint' as const, ...row })),
      ...indexes.map((row) => ({ kind: 'index' as const, ...row })),
    ];
  });
  return checkSchema(rules, found);
}
