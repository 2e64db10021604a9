import { expect } from 'vitest';
import { startServer } from '../../../src/http/server.ts';
import { countingStore } from '../../answers/counting-store.ts';
import { realDataset } from '../../export/render.ts';
import { storeOf } from '../../schema/ask.ts';
import { readPage } from './page-text.ts';

/** The number of statements of a page of the real data set with nothing cached, that of the version included. */
export async function pageStatements(path: string): Promise<number> {
  const store = countingStore(await storeOf(realDataset));
  const server = await startServer({
    ...{ store, host: '127.0.0.1', port: 0, statementTimeoutMs: 5_000, answerCacheMb: 0, rowCacheMb: 0 },
    log: (error) => expect.fail(String(error)),
  });
  try {
    const before = store.statements();
    expect((await readPage(`${server.url}${path}`)).status).toBe(200);
    return store.statements() - before;
  } finally {
    await server.close();
    await store.close();
  }
}
