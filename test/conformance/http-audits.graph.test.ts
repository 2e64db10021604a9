import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallServer, startSmallServer } from '../http/small-server.ts';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
});
afterAll(() => server.close());

const audits = serverAudits({ url: () => `${server.url}/graphql` });

/** The GraphQL over HTTP specification: what a server MUST, SHOULD and MAY do. All of it holds here, the MAY too. */
describe('GraphQL over HTTP', () => {
  test('is audited whole', () => {
    expect(audits.length).toBeGreaterThan(50);
    expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length);
  });

  test.each(audits)('$id $name', async ({ fn }) => {
    const result = await fn();
    // The reason alone: a failed audit also holds the whole response.
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
