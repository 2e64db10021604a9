import { setTimeout as delay } from 'node:timers/promises';
import { abortable } from '../../concurrency/abortable.ts';
import { PublicError } from '../../domain/error.ts';
import type { GraphStore } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';
import { type SchemaRule, schemaRules, shownConstraints, shownIndexes } from '../statements/schema.ts';
import { ImportLock, refuseLocked, whyLate } from './import-lock.ts';
import { checkSchema, type FoundRule, type SchemaCheck } from './schema-check.ts';

/** Long enough for a database that has just started: its first answer, and its first plan, take a second or two. */
const defaultTimeouts = {
  /** Milliseconds for the first answer. */
  answerMs: 10_000,
  /** Milliseconds for each attempt to take the lock. */
  attemptsMs: [2_000, 10_000],
};

/** Milliseconds for making the constraint of the lock node. */
const lockRuleMs = 10_000;

/** Attempts to make a constraint or index that another process may be making at the same time. */
const schemaAttempts = 5;

/**
 * Checks, before anything is written, that the database can take an import: it answers, has no foreign data, and no other
 * import is running. Then makes the constraints and indexes.
 *
 * Errors: `DATABASE_UNAVAILABLE` when the database does not answer; `DATABASE_FOREIGN` when it has data, constraints or
 * indexes that this project did not make; `IMPORT_IN_PROGRESS` when another import is running; `TIMEOUT` when the database is
 * too slow for these checks.
 */
export async function prepareImport(store: GraphStore, { answerMs, attemptsMs } = defaultTimeouts): Promise<void> {
  await refuseSilent(store, answerMs);
  await refuseForeign(store);
  const rules = schemaRules(store.capabilities);
  if (store.capabilities.listsSchema) {
    await prepareSharedSchema(store, rules, attemptsMs);
    return;
  }
  // Nothing can be checked, and nobody else defines anything in a file of ours.
  for (const { statement } of rules) await store.defineSchema(statement);
  await refuseLocked(store, attemptsMs);
}

async function refuseSilent(store: GraphStore, answerMs: number): Promise<void> {
  const late = AbortSignal.timeout(answerMs);
  await abortable(store.verify(), late).catch((error: unknown) => {
    if (error !== late.reason) throw error;
    throw new PublicError(
      'DATABASE_UNAVAILABLE',
      `The database has not answered for ${answerMs / 1_000} s: it may be starting, paused or overloaded. ` +
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
        'did not write. Set NEO4J_DATABASE to an empty database, or empty this one yourself.',
    );
  }
}

/**
 * Makes constraints and indexes in a database in which others can define some too, and checks them before and after.
 *
 * On Neo4j, making a constraint waits without limit for all transactions that have written its label; Neo4j 2026 ignores the
 * deadline. So they are made while this process holds the import lock, when no other import writes. Only the constraint of
 * the lock node is made before: without it, two imports could make two lock nodes.
 */
async function prepareSharedSchema(
  store: GraphStore,
  rules: readonly SchemaRule[],
  attemptsMs: readonly number[],
): Promise<void> {
  const before = await inspect(store, rules);
  if (before.obstacles.length > 0) throw obstructed(before.obstacles);
  for (const rule of before.missing.filter(isOfLock)) {
    const late = AbortSignal.timeout(lockRuleMs);
    await abortable(define(store, rule), late).catch(async (error: unknown) => {
      throw error === late.reason ? await whyLate(store) : error;
    });
  }
  await refuseLocked(store, attemptsMs);
  if (before.missing.length === 0) return;
  await defineAlone(store, rules);
  const { missing } = await inspect(store, rules);
  if (missing.length > 0) {
    const names = missing.map(({ kind, name }) => `${kind} ${name}`).join(', ');
    throw new PublicError(
      'DATABASE_FOREIGN',
      `The database no longer has what was just made: ${names}. Find out what removes it, then import again.`,
    );
  }
}

function obstructed(obstacles: readonly string[]): PublicError {
  return new PublicError('DATABASE_FOREIGN', obstacles.join('\n'));
}

function isOfLock({ label }: SchemaRule): boolean {
  return label === 'Dataset';
}

/** Makes missing rules while this process holds the import lock. Errors: `DATABASE_FOREIGN`, naming obstacles. */
async function defineAlone(store: GraphStore, rules: readonly SchemaRule[]): Promise<void> {
  const lock = new ImportLock(store);
  const defined = new Error('The constraints and indexes are there.');
  const work = store.write(
    async (transaction) => {
      await lock.take(transaction);
      const check = await inspect(store, rules);
      if (check.obstacles.length > 0) throw obstructed(check.obstacles);
      for (const rule of check.missing) await define(store, rule);
      // This transaction was only for the lock, so it is rolled back.
      throw defined;
    },
    { signal: lock.signal },
  );
  await work.catch((error: unknown) => {
    if (error !== defined) throw error;
  });
}

/**
 * Makes one rule. Tries again when another process makes the same at the same time, which fails with a deadlock or "already
 * exists". If an index with the name and property of a constraint is still there at the last try, a killed import has left it: it
 * is dropped. Errors: `DATABASE_FOREIGN`, naming obstacles; otherwise the last error of the database.
 */
async function define(store: GraphStore, rule: SchemaRule): Promise<void> {
  for (let left = schemaAttempts - 1; ; left--) {
    try {
      await store.defineSchema(rule.statement);
      return;
    } catch (error) {
      const { missing, obstacles, unfinished } = await inspect(store, [rule]);
      if (missing.length === 0) return;
      const sentences = [...obstacles, ...unfinished];
      if (left === 0) throw sentences.length > 0 ? obstructed(sentences) : error;
      await delay(200);
      if (left === 1 && unfinished.length > 0) await store.defineSchema(rule.dropIndex);
    }
  }
}

/** Compares the constraints and indexes of a database that lists them with those that this program needs. */
export function inspectSchema(store: GraphStore): Promise<SchemaCheck> {
  return inspect(store, schemaRules(store.capabilities));
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
