import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateDataset } from '../../../bench/generate/dataset.ts';
import { operations } from '../../../bench/operations/index.ts';
import { projectPath } from '../../../src/project-root.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { countPromises } from '../promises.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const made = generateDataset(300, frozenDataset());
/** Requests of each operation: the first ones read the version of the data, parse the document and read the rows. */
const times = 6;

/**
 * The most promises that one request may take, from its first byte to the end of its answer, with its rows cached and without a
 * cache. Some 50 are those of any HTTP request. Before lists were values, `nested` took 1,490 with its rows cached, and `deep` 2,892;
 * before levels were read together, they took 1,030 and 2,090 without a cache.
 */
const most: Readonly<Record<string, { readonly cached: number; readonly cold: number }>> = {
  list: { cached: 80, cold: 115 },
  nested: { cached: 80, cold: 120 },
  deep: { cached: 80, cold: 570 },
  pairs: { cached: 85, cold: 540 },
  body: { cached: 80, cold: 160 },
  returning: { cached: 90, cold: 130 },
  node: { cached: 80, cold: 115 },
  search: { cached: 105, cold: 195 },
  counts: { cached: 105, cold: 170 },
  path: { cached: 135, cold: 260 },
};

describe('the promises of an operation', () => {
  const servers: Record<'cached' | 'cold', SmallServer | undefined> = { cached: undefined, cold: undefined };
  beforeAll(async () => {
    const start = (rowCacheMb: number) =>
      startSmallServer((store) => store, undefined, {}, { answerCacheMb: 0, rowCacheMb }, made);
    servers.cached = await start(64);
    servers.cold = await start(0);
  });
  afterAll(async () => {
    for (const server of Object.values(servers)) await server?.close();
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (name, operation) => {
    const query = readFileSync(projectPath(`bench/operations/${name}.graphql`), 'utf8');
    const counted = async (server: SmallServer | undefined) => {
      let promises = 0;
      for (const question of operation.questions(made).slice(0, 5)) {
        const body = { query, variables: operation.variables(question) };
        const counts: number[] = [];
        for (let time = 0; time < times; time++) {
          const answer = await countPromises(server?.url ?? '', body);
          expect(answer.text).not.toContain('"errors":');
          counts.push(answer.promises);
        }
        promises = Math.max(promises, Math.min(...counts));
      }
      return promises;
    };
    const promises = { cached: await counted(servers.cached), cold: await counted(servers.cold) };
    expect(promises.cached).toBeLessThanOrEqual(most[name]?.cached ?? 0);
    expect(promises.cold).toBeLessThanOrEqual(most[name]?.cold ?? 0);
  });
});
