import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Credentials } from './server.ts';

/** A machine with two slow cores needs far less; one that swaps may need most of it. */
const patience = 120_000;

/** Waits until a query answers with these credentials, setting the password of a new database on the way. */
export async function awaitReady(credentials: Credentials, isAlive: () => boolean): Promise<void> {
  const giveUp = Date.now() + patience;
  let last: unknown;
  while (isAlive() && Date.now() < giveUp) {
    try {
      return await ask(credentials, 'RETURN 1');
    } catch (error) {
      last = isUnauthorized(error) ? await setFirstPassword(credentials) : error;
    }
    await sleep(200);
  }
  throw new Error(isAlive() ? 'no answer in time' : 'the process ended', { cause: last });
}

/** A new database has the user neo4j with the password neo4j, which can do nothing but change it. */
async function setFirstPassword(credentials: Credentials): Promise<unknown> {
  const parameters = { password: credentials.password };
  const statement = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  try {
    return await ask({ ...credentials, password: 'neo4j' }, statement, parameters, 'system');
  } catch (error) {
    if (isUnauthorized(error)) throw new Error('its data were made with another password', { cause: error });
    return error;
  }
}

/** By a plain session: the driver's managed transactions would retry for half a minute without a word. */
async function ask(to: Credentials, statement: string, parameters = {}, database = 'neo4j'): Promise<void> {
  const driver: Driver = neo4j.driver(to.uri, neo4j.auth.basic(to.username, to.password));
  try {
    await driver.session({ database }).run(statement, parameters);
  } finally {
    await driver.close();
  }
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';
}
