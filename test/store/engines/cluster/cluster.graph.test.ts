import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type HttpServer, startServer } from '../../../../src/http/server.ts';
import type { GraphStore } from '../../../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../../src/store/load/import.ts';
import { smallDataset } from '../../../fixtures/small-dataset.ts';
import { builtPath } from '../../../http/built.ts';
import { post } from '../../../http/post.ts';
import { changedDataset } from '../../load/changed-dataset.ts';
import { Cluster, type ClusterOptions, type Member } from './cluster.ts';

/** Three statements: an answer that mixes versions has the version of one and a Fabrique or a name of the other. */
const query = '{ dataset { version } fabriques { totalCount } organisation(slug: "cerema") { name } }';
const small = { fabriques: { totalCount: 4 }, organisation: { name: 'Cerema' } };
const changed = { fabriques: { totalCount: 3 }, organisation: { name: 'Centre d’études' } };

describe('a server on a cluster of one leader and two followers', () => {
  let cluster: Cluster;
  let leader: Member;
  let first: Member;
  let second: Member;
  let store: GraphStore;
  let server: HttpServer;
  /** The whole answers to `query`, by data set. */
  let answers: { readonly small: object; readonly changed: object };

  /** Opens a server on a cluster that has the small data set. It has had the changed one, so both versions are known. */
  const open = async (options?: ClusterOptions) => {
    for (const folder of ['dist/playground', 'dist/explorer']) builtPath(folder);
    cluster = await Cluster.start(options);
    [leader, first, second] = cluster.members;
    store = openNeo4jStore({ uri: cluster.uriOf(first), username: 'neo4j', password: 'secret' });
    const { version: ofChanged } = await importDataset(store, changedDataset);
    const { version: ofSmall } = await importDataset(store, smallDataset, { noticeMs: 0 });
    answers = {
      small: { dataset: { version: ofSmall }, ...small },
      changed: { dataset: { version: ofChanged }, ...changed },
    };
    await cluster.replicate();
    const settings = {
      host: '127.0.0.1',
      port: 0,
      statementTimeoutMs: 1_000,
      answerCacheMb: 0,
      rowCacheMb: 0,
    } as const;
    server = await startServer({ ...settings, store, clientLimits: { pointsPerMinute: 0 }, log: () => {} });
  };
  afterEach(async () => {
    await server.close();
    await store.close();
    await cluster.stop();
  });

  /** The data of an answer, or the status of a refusal. */
  const ask = async (): Promise<object | number> => {
    const response = await post(server.url, { query });
    const { data } = (await response.json()) as { readonly data?: object };
    return response.status === 200 ? (data ?? {}) : response.status;
  };
  const askTimes = async (times: number) => {
    const replies: (object | number)[] = [];
    for (let time = 0; time < times; time++) replies.push(await ask());
    return replies;
  };
  /** Asks until `work` has ended, and then some more. */
  const askDuring = async (work: Promise<unknown>) => {
    const replies: (object | number)[] = [];
    let isRunning = true;
    void work.finally(() => {
      isRunning = false;
    });
    while (isRunning) {
      replies.push(await ask());
      await delay(10);
    }
    await work;
    return [...replies, ...(await askTimes(20))];
  };

  test('reads from followers, and imports into the leader', async () => {
    await open();
    const imported = leader.counts.writes;
    expect(imported).toBeGreaterThan(0);
    const [ofFirst, ofSecond] = [first.counts.reads, second.counts.reads];
    expect(await askTimes(10)).toEqual(Array(10).fill(answers.small));
    expect(first.counts.reads).toBeGreaterThan(ofFirst);
    expect(second.counts.reads).toBeGreaterThan(ofSecond);
    await importDataset(store, changedDataset, { noticeMs: 0 });
    expect(leader.counts.writes).toBeGreaterThan(imported);
    expect([leader.counts.reads, first.counts.writes, second.counts.writes]).toEqual([0, 0, 0]);
  });

  test('gives no answer of two versions while a follower lags behind an import, and new answers once it has caught up', async () => {
    await open();
    second.lag();
    const replies = await askDuring(importDataset(store, changedDataset));
    // 503: the follower that lags did not catch up before the time limit.
    for (const reply of replies) expect([answers.small, answers.changed, 503]).toContainEqual(reply);
    expect(replies).toContainEqual(answers.small);
    expect(replies).toContainEqual(answers.changed);
    expect(second.counts.waits).toBeGreaterThan(0);
    await second.catchUp();
    await expect.poll(() => askTimes(5)).toEqual(Array(5).fill(answers.changed));
  }, 60_000);

  test('would mix versions if followers did not wait for what the server has read elsewhere', async () => {
    await open({ causal: false });
    second.lag();
    await importDataset(store, changedDataset);
    const replies = await askTimes(50);
    const whole = [answers.small, answers.changed, 503].map((reply) => JSON.stringify(reply));
    const mixed = replies.filter((reply) => !whole.includes(JSON.stringify(reply)));
    expect(mixed).not.toEqual([]);
  });

  test('survives the loss of a follower without a refusal', async () => {
    await open();
    await askTimes(4);
    await cluster.lose(second);
    expect(await askTimes(20)).toEqual(Array(20).fill(answers.small));
  });

  test('serves while there is no leader; an import says what to do, and succeeds after an election', async () => {
    await open();
    await cluster.lose(leader);
    const refused = importDataset(store, changedDataset);
    await expect(refused).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The cluster at neo4j:\S+ has lost its leader\. Wait until .* import again;/),
    });
    expect(await askTimes(10)).toEqual(Array(10).fill(answers.small));
    await cluster.elect(first);
    const replies = await askDuring(importDataset(store, changedDataset));
    expect(replies.at(-1)).toEqual(answers.changed);
    for (const reply of replies) expect([answers.small, answers.changed]).toContainEqual(reply);
  });

  test('keeps the old data if the leader is lost in an import, which succeeds on the next leader', async () => {
    await open();
    const before = cluster.commits.length;
    const lost = importDataset(store, changedDataset);
    lost.catch(() => {});
    // The import has announced its commit, and waits for readers to know.
    await expect.poll(() => cluster.commits.length).toBe(before + 1);
    await cluster.replicate();
    await cluster.lose(leader);
    await expect(lost).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await cluster.elect(second);
    expect(await askTimes(10)).toEqual(Array(10).fill(answers.small));
    await importDataset(store, changedDataset);
    await cluster.replicate();
    expect(await askTimes(10)).toEqual(Array(10).fill(answers.changed));
  });

  test('says that no follower has caught up', async () => {
    await open({ bookmarkTimeoutMs: 50 });
    first.lag();
    second.lag();
    await store.write((transaction) => transaction.run("CREATE (:Probe {id: 'a'})", {}));
    await expect(store.autoCommit().run('RETURN 1 AS one', {})).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/has not caught up with the last import\. Wait/),
    });
    expect(await ask()).toBe(503);
  });
});
