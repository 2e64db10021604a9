import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { neo4jCredentials, withoutNeo4j } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';

const guide = readFileSync(projectPath('docs/operations.md'), 'utf8');

/** The statements of the guide for an edition. */
const statementsFor = (edition: 'community' | 'enterprise') =>
  [...guide.matchAll(new RegExp(`\`\`\`cypher ${edition}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .flatMap(([, block]) => (block ?? '').split(';\n'))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

const reader = { username: 'fabriques_reader', password: 'choose-one' };
const writer = { username: 'fabriques_writer', password: 'choose-another' };

describe.skipIf(withoutNeo4j)('the users of docs/operations.md', () => {
  let driver: Driver;
  let edition: string;
  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await emptyDatabase(neo4jCredentials());
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD edition RETURN edition');
    edition = String(records[0]?.get('edition'));
  });
  afterAll(async () => {
    for (const { username } of [reader, writer]) await administer(`DROP USER ${username} IF EXISTS`);
    await driver.close();
  });
  const administer = (statement: string) => driver.executeQuery(statement, {}, { database: 'system' });
  const storeOf = (user: typeof reader) => openNeo4jStore({ uri: neo4jCredentials().uri, ...user });

  test('can be made in this edition; the writer imports and the reader reads', async () => {
    const statements = statementsFor(edition === 'enterprise' ? 'enterprise' : 'community');
    expect(statements.length).toBeGreaterThan(1);
    for (const statement of statements) await administer(statement);
    const [importing, serving] = [storeOf(writer), storeOf(reader)];
    expect(await importDataset(importing, smallDataset)).toMatchObject({ changed: true });
    expect(await serving.read((tx) => tx.run('MATCH (f:Fabrique) RETURN count(f) AS count', {}))).toEqual([
      { count: 4 },
    ]);
    await Promise.all([importing.close(), serving.close()]);
  });

  test('the reader cannot write if the edition has roles, and never writes in a read transaction', async () => {
    const serving = storeOf(reader);
    const write = serving.write((tx) => tx.run("CREATE (:Probe {datasetVersion: 'x'})", {}));
    if (edition === 'enterprise') {
      await expect(write).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('NEO4J_SEED_USERNAME'),
      });
    } else {
      await write;
      const [role] = statementsFor('enterprise').filter((statement) => statement.startsWith('GRANT ROLE'));
      await expect(administer(role ?? '')).rejects.toMatchObject({
        code: 'Neo.ClientError.Statement.UnsupportedAdministrationCommand',
      });
    }
    // In every edition, the server reads in transactions that are opened for reading.
    await expect(serving.read((tx) => tx.run('CREATE (:Probe)', {}))).rejects.toThrow(/read access mode/i);
    await serving.close();
  });
});
