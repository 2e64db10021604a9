import { readSourceTexts } from '../../src/answers/dataset/source-text.ts';
import { type HttpOptions, type HttpServer, startServer } from '../../src/http/server.ts';
import { realDataset } from '../export/render.ts';
import { frozenFolder } from '../fixtures/frozen/frozen.ts';
import { builtPath } from '../http/built.ts';
import { storeOf } from '../schema/ask.ts';

/** A server with the frozen data set and its source page, on a free port, without limits for clients. */
export async function startRealServer(options: Partial<HttpOptions> = {}): Promise<HttpServer> {
  for (const folder of ['dist/playground', 'dist/explorer']) builtPath(folder);
  return startServer({
    store: await storeOf(realDataset),
    host: '127.0.0.1',
    port: 0,
    statementTimeoutMs: 5_000,
    answerCacheMb: 8,
    rowCacheMb: 8,
    sourceTexts: readSourceTexts(frozenFolder),
    log: (error) => {
      throw error;
    },
    ...options,
  });
}
