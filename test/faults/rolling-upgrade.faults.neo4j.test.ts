import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMissing, nginxFile, startProxyProgram } from '../docs/proxy-program.ts';
import { shown } from '../docs/shell-commands.ts';
import { freePort } from '../free-port.ts';
import type { Child, Environment } from '../http/child.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { correctAnswers, importsUnderLoad, noWrongAnswers } from './import-under-load.ts';
import { neo4jEnvironment, seedNeo4j } from './proxied-neo4j.ts';
import { type Served, startMain, withoutBudget } from './served.ts';

describe.skipIf(withoutNeo4j || isMissing('nginx'))(
  'two servers behind one proxy, as docs/operations.md shows,',
  () => {
    let folder: string;
    let proxy: Child | undefined;
    const servers: Served[] = [];

    beforeAll(async () => {
      folder = await temporaryFolder();
      await emptyDatabase(neo4jCredentials());
    });
    afterAll(async () => {
      proxy?.process.kill('SIGKILL');
      for (const server of servers) await server.kill();
      await rm(folder, { recursive: true, force: true });
    });

    test('answer all requests from one version of the data while it changes and each is restarted', async () => {
      const datasets = [await datasetOf(300), await datasetOf(400)] as const;
      const files = await Promise.all(datasets.map((dataset) => writeDataset(folder, dataset)));
      await seedNeo4j(files[0]);
      const ports = [await freePort(), await freePort()];
      for (const port of ports) servers.push(await start(port));
      const url = `http://127.0.0.1:${await freePort()}`;
      proxy = await startNginx(url, ports);
      const answers = [await correctAnswers(datasets[0]), await correctAnswers(datasets[1])] as const;
      const load = { urls: [url], imports: 1 };
      // While an import ends, both servers can refuse. No answer may be wrong.
      const importing = await importsUnderLoad({
        ...load,
        versions: answers,
        importVersion: (index) => seedNeo4j(files[index]),
      });
      expect(importing).toMatchObject([noWrongAnswers]);
      // Answers of both versions were seen; how many depends on the machine.
      expect(Math.min(...importing.flatMap(({ correct }) => correct))).toBeGreaterThan(0);
      // While one server stops and starts, the other one answers.
      const restarting = await importsUnderLoad({
        ...load,
        versions: answers,
        importVersion: async () => {
          for (const [place, port] of ports.entries()) servers[place] = await restart(servers[place], port);
        },
      });
      expect(restarting).toMatchObject([{ ...noWrongAnswers, refused: 0 }]);
      expect(restarting[0]?.correct[1]).toBeGreaterThan(0);
    }, 240_000);

    function start(port: number): Promise<Served> {
      const environment: Environment = {
        ...neo4jEnvironment(neo4jCredentials()),
        ...withoutBudget,
        SEED_ON_START: 'false',
      };
      return startMain({ ...environment, PORT: String(port), TRUSTED_PROXIES: '127.0.0.1' });
    }

    async function restart(server: Served | undefined, port: number): Promise<Served> {
      server?.child.process.kill('SIGTERM');
      expect(await server?.child.ended).toMatchObject({ code: 0 });
      const started = await start(port);
      const isReady = async () => (await fetch(`${started.url}/readyz`)).status === 200;
      while (!(await isReady())) await delay(20);
      return started;
    }

    async function startNginx(url: string, [first, second]: readonly number[]): Promise<Child> {
      const { host } = new URL(url);
      const replacements = {
        '127.0.0.1:4000': `127.0.0.1:${first}`,
        '127.0.0.1:4001': `127.0.0.1:${second}`,
        'listen 80': `listen ${host}`,
      };
      const file = join(folder, 'nginx.conf');
      await writeFile(file, nginxFile(folder, shown('two-servers-nginx', replacements)));
      return startProxyProgram('nginx', file, folder, `${url}/readyz`);
    }
  },
);
