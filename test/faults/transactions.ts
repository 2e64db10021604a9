import neo4j from 'neo4j-driver';
import type { Credentials } from '../neo4j/server.ts';

/** The statements that a Neo4j is running, without the one of this function. */
export async function runningStatements({ uri, username, password }: Credentials): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery');
    return records
      .map((record) => String(record.get('currentQuery')))
      .filter((statement) => !statement.startsWith('SHOW TRANSACTIONS'));
  } finally {
    await driver.close();
  }
}
