import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { builtPath } from '../http/built.ts';
import { withoutNeo4j } from '../neo4j/connection.ts';
import { createUser } from '../neo4j/database.ts';
import { neo4jJars } from '../neo4j/jars.ts';
import { findJava } from '../neo4j/jdk.ts';
import { type Credentials, type LocalServer, startServer } from '../neo4j/server.ts';
import { runShown } from './shell-commands.ts';

const java = await findJava();
const reader = { username: 'fabriques_reader', password: 'reads-and-no-more' };

// A dump needs a stopped database, so this suite starts one of its own.
describe.skipIf(withoutNeo4j || java === undefined)('the commands of docs/operations.md for Neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fabriques-neo4j-backup-'));
  const home = join(folder, 'home');
  const backups = join(folder, 'backups');
  let neo4j: LocalServer | undefined;

  const start = async () => {
    const options = { java: java ?? '', jars: await neo4jJars(), home, password: 'fabriques-test', throwAway: false };
    neo4j = await startServer(options);
    return neo4j;
  };
  const stop = async () => {
    await neo4j?.stop();
    neo4j = undefined;
  };
  /** The program of an installation, which the jars of the tests do not bring as a command. */
  const writeAdmin = async () => {
    const opened = ['java.nio', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
    const program = join(folder, 'bin', 'neo4j-admin');
    mkdirSync(join(folder, 'bin'));
    const lines = [
      '#!/bin/sh',
      `export NEO4J_HOME='${home}' NEO4J_CONF='${join(home, 'conf')}'`,
      // As the program does: the import writes memory of the system.
      `exec '${java}' ${opened.join(' ')} -cp '${await neo4jJars()}/*' org.neo4j.cli.AdminTool "$@"`,
    ];
    writeFileSync(program, `${lines.join('\n')}\n`);
    chmodSync(program, 0o755);
  };
  const shown = (name: string, replaced: Readonly<Record<string, string>> = { '/var/backups/neo4j': backups }) => {
    const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
    return runShown(name, folder, replaced, { PATH: path });
  };
  const ask = async ({ uri }: Credentials) => {
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: reader.username, NEO4J_PASSWORD: reader.password };
    const query = '{ dataset { version } fabriques { totalCount } search(query: "cerema") { totalCount } }';
    // A database that has just started plans its first statements for longer than the server waits.
    const answer = async () => {
      const { stdout, stderr } = await fabriquesGraph(['query', query], environment);
      return stdout === '' ? stderr : JSON.parse(stdout).data;
    };
    await expect.poll(answer, { timeout: 60_000 }).toMatchObject({ fabriques: { totalCount: 23 } });
    return answer();
  };

  beforeAll(async () => {
    mkdirSync(backups);
    await writeAdmin();
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('dump the databases, and load them with their users after all data is lost', async () => {
    const first = await start();
    const writer = { NEO4J_URI: first.uri, NEO4J_USERNAME: first.username, NEO4J_PASSWORD: first.password };
    const { code, stderr } = await fabriquesGraph(['seed', '--dataset', frozenDatasetPath], writer);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await createUser(first, reader);
    const before = await ask(first);
    await stop();

    shown('neo4j-dump');
    expect(readdirSync(backups).sort()).toEqual(['neo4j.dump', 'system.dump']);
    rmSync(join(home, 'data'), { recursive: true });
    shown('neo4j-load');
    // With the passwords that the backup has.
    expect(await ask(await start())).toEqual(before);
    await stop();
  }, 240_000);

  test('fill an empty database offline', async () => {
    const folderOfFiles = join(folder, 'files');
    const command = `${process.execPath} ${builtPath('dist/bin/fabriques-graph.js')}`;
    const dataset = `seed --dataset ${frozenDatasetPath}`;
    const replaced = { '/var/tmp/fabriques': folderOfFiles };
    runShown('offline-files', folder, { ...replaced, 'fabriques-graph seed': `${command} ${dataset}` });
    shown('offline-import', replaced);
    const { uri, username, password } = await start();
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    runShown('offline-complete', folder, { 'fabriques-graph seed': `${command} ${dataset}` }, environment);
    expect(await ask({ uri, username, password })).toMatchObject({ dataset: { version: '5f4483bb96fb026b' } });
  }, 240_000);
});
