import neo4j, { type Driver } from 'neo4j-driver';
import type { Credentials } from './server.ts';

/** Removes everything from the user database: nodes, relations, constraints, indexes. */
export async function emptyDatabase(credentials: Credentials): Promise<void> {
  await withDriver(credentials, async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    for (const name of await names(driver, 'SHOW CONSTRAINTS YIELD name')) {
      await driver.executeQuery(`DROP CONSTRAINT \`${name}\``);
    }
    // The two look-up indexes are Neo4j's own: every new database has them.
    for (const name of await names(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await driver.executeQuery(`DROP INDEX \`${name}\``);
    }
  });
}

export async function countNodes(credentials: Credentials): Promise<number> {
  return withDriver(credentials, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    return Number(records[0]?.get('nodes'));
  });
}

/** Adds a user who need not change the password. In Community each user may do everything; there are no roles. */
export async function createUser(
  credentials: Credentials,
  user: { username: string; password: string },
): Promise<void> {
  const statement = 'CREATE USER $username IF NOT EXISTS SET PASSWORD $password CHANGE NOT REQUIRED';
  await withDriver(credentials, async (driver) => {
    await driver.executeQuery(statement, user, { database: 'system' });
  });
}

export async function dropUser(credentials: Credentials, username: string): Promise<void> {
  await withDriver(credentials, async (driver) => {
    await driver.executeQuery('DROP USER $username IF EXISTS', { username }, { database: 'system' });
  });
}

async function names(driver: Driver, statement: string): Promise<string[]> {
  const { records } = await driver.executeQuery(statement);
  return records.map((record) => String(record.get('name')));
}

async function withDriver<T>(
  { uri, username, password }: Credentials,
  use: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}
