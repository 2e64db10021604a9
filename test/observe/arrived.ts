import type { ArrivedRequest } from '../../src/observe/observer.ts';
import type { EndedRequest } from '../../src/observe/request-record.ts';

/** A request as it arrives. */
export const arrived: ArrivedRequest = {
  ...{ kind: 'graphql', method: 'POST', path: '/graphql', client: '203.0.113.77' },
  headers: { 'x-request-id': 'r1' },
};

/** The same request, answered. */
export const ended: EndedRequest = {
  ...{ id: 'r1', kind: 'graphql', method: 'POST', path: '/graphql', client: '203.0.113.77' },
  ...{ operation: 'Totals', cost: 130, status: 200, outcome: 'ok', isCached: false },
  ...{ statements: 3, statementMs: 1.26, durationMs: 4.04, bytes: 1_169 },
};
