import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateDataset } from '../../../bench/generate/dataset.ts';
import { operations } from '../../../bench/operations/index.ts';
import { AnswerSource } from '../../../src/answers/source.ts';
import { readOneVersion } from '../../../src/answers/version.ts';
import { projectPath } from '../../../src/project-root.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { dataState } from '../../../src/store/statements/dataset.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { neo4jCredentials, withoutNeo4j } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { executeDocument } from '../../schema/ask.ts';
import { type Cost, profiling, statementFinder } from './profile.ts';

/** Enough to even out which Fabrique or body is asked for. */
const questionsOfEach = 5;
/** The database plans every statement for the first time, which takes it longer than to run them. */
const patience = 180_000;

const made = generateDataset(300, frozenDataset());

/**
 * What each operation of the benches costs the database, kept in hits.json: time depends on the machine, this does not.
 * A change there is a change of cost: `npm run hits` records it, and the commit says why.
 */
describe.skipIf(withoutNeo4j)('the cost of an operation', () => {
  let store: GraphStore;
  let driver: Driver;
  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    await emptyDatabase(neo4jCredentials());
    store = openNeo4jStore(neo4jCredentials());
    await importDataset(store, made);
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    // Plans follow from statistics, which the database would renew in its own time; kept plans are forgotten too.
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
  }, patience);
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  test(
    'is what it was: statements, and the database hits of each',
    async () => {
      const fileOf = await statementFinder();
      const costs: Record<string, object> = {};
      const ran: Cost[] = [];
      const source = new AnswerSource({
        ...{ store: profiling(store, driver, ran), statementTimeoutMs: patience, rowCacheMb: 0, networkThreads: 0 },
      });
      /** The cost of an answer without cached rows. What stays in memory for a version of the data has been read before. */
      const costOfAnswer = async (query: string, variables: Record<string, unknown>): Promise<Cost[]> => {
        ran.length = 0;
        const { result } = await readOneVersion(source.data, (pin) =>
          executeDocument(query, variables, source.contextOptions(pin)),
        );
        expect(result.errors).toBeUndefined();
        return ran.filter(({ statement }) => fileOf(statement) !== dataState.file);
      };
      for (const operation of operations) {
        const document = readFileSync(projectPath(`bench/operations/${operation.name}.graphql`), 'utf8');
        const questions = operation.questions(made).slice(0, questionsOfEach).map(operation.variables);
        await costOfAnswer(document, questions[0] ?? {});
        const answers: Cost[][] = [];
        for (const variables of questions) answers.push(await costOfAnswer(document, variables));
        costs[operation.name] = costOf(answers, fileOf);
      }
      await source.close();
      await expect(`${JSON.stringify(costs, null, 2)}\n`).toMatchFileSnapshot('hits.json');
    },
    patience,
  );
});

/** The most statements that one answer took, and the hits of all answers by statement. */
function costOf(answers: readonly (readonly Cost[])[], fileOf: (statement: string) => string | undefined): object {
  const hits: Record<string, number> = {};
  for (const cost of answers.flat()) {
    const file = fileOf(cost.statement);
    if (file === undefined) throw new Error(`No file of cypher/ holds this statement:\n${cost.statement}`);
    hits[file] = (hits[file] ?? 0) + cost.hits;
  }
  // Statements of one answer may run at once: their order means nothing.
  const sorted = Object.fromEntries(Object.entries(hits).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { statements: Math.max(...answers.map(({ length }) => length)), hits: sorted };
}
