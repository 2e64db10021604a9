import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../bench/agreement.ts';
import { generateDataset } from '../../bench/generate/dataset.ts';
import { driverParameters } from '../../bench/limit-parameters.ts';
import { operations } from '../../bench/operations/index.ts';
import { projectPath } from '../../src/project-root.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { type Ask, asker } from '../schema/ask.ts';

const read = (file: string) => readFileSync(projectPath(file), 'utf8');
const made = generateDataset(150, frozenDataset());

describe.skipIf(withoutNeo4j)('the statement of the limit asks what we are asked', () => {
  let store: GraphStore;
  let driver: Driver;
  let ask: Ask;
  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    await emptyDatabase(neo4jCredentials());
    store = openNeo4jStore(neo4jCredentials());
    await importDataset(store, made);
    ask = asker(store);
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (name, operation) => {
    for (const question of operation.questions(made).slice(0, 10)) {
      const { data, errors } = await ask(read(`bench/operations/${name}.graphql`), operation.variables(question));
      expect(errors).toEqual([]);
      const { records } = await driver.executeQuery(read(`bench/limit/${name}.cypher`), driverParameters(question));
      expect(plain(operation.rows(data))).toEqual(plain(records.map((record) => record.toObject())));
    }
  });
});
