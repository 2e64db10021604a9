import { afterEach, describe, test } from 'vitest';
import { type Served, startMain, withoutBudget } from './served.ts';
import { expectGoodEnd } from './shutdown.ts';

describe('on SIGTERM a server on the embedded engine', () => {
  let server: Served;
  afterEach(() => server.kill());

  test('answers requests in flight and exits, although other sockets are open', async () => {
    server = await startMain(withoutBudget);
    const query = `query ($from: Int!) {
      network(of: [PARTNER, COFINANCEUR], filter: { years: { from: $from } }) { fabriqueCount }
      coOccurrences(orderBy: P_VALUE, filter: { years: { from: $from } }) { fabriqueCount }
    }`;
    const right = { network: { fabriqueCount: 23 }, coOccurrences: { fabriqueCount: 23 } };
    await expectGoodEnd(server, query, right);
  });
});
