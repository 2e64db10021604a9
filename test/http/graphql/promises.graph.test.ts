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
 * cache. Some 28 are those of any HTTP request. Before lists were values, `nested` took 1,490 with its rows cached, and `deep` 2,892;
 * before levels were read together, they took 1,030 and 2,090 without a cache.
 */
const most: Readonly<Record<string, { readonly cached: number; readonly cold: number }>> = {
  list: { cached: 62, cold: 95 },
  nested: { cached: 62, cold: 100 },
  deep: { cached: 62, cold: 550 },
  pairs: { cached: 65, cold: 520 },
  body: { cached: 62, cold: 142 },
  returning: { cached: 72, cold: 106 },
  node: { cached: 65, cold: 98 },
  search: { cached: 78, cold: 140 },
  counts: { cached: 84, cold: 148 },
  path: { cached: 62, cold: 132 },
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

  test('nothing of the graph', async () => {
    const counts: number[] = [];
    for (let time = 0; time < times; time++) {
      counts.push((await countPromises(servers.cached?.url ?? '', { query: '{ __typename }' })).promises);
    }
    expect(Math.min(...counts)).toBeLessThanOrEqual(30);
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
