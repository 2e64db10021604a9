import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { directWork } from '../../../src/answers/networks/compute/work.ts';
import { NetworkCache } from '../../../src/answers/networks/network-cache.ts';
import { officialPlacesReader } from '../../../src/answers/places/official-file.ts';
import { PublicError } from '../../../src/domain/error.ts';
import { createGraphQL } from '../../../src/http/graphql/yoga.ts';
import { noObserver } from '../../../src/observe/create-observer.ts';
import { createContext } from '../../../src/schema/context.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';

describe('the cost of an operation', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await storeOf(smallDataset);
  });
  afterAll(() => store.close());

  const observed = noObserver.begin({ kind: 'graphql', method: 'POST', path: '/graphql', client: 'a', headers: {} });
  const none = async () => [];
  const charged: [client: string, requested: number][] = [];
  const yoga = createGraphQL({
    context: () =>
      createContext({
        ...{ store, statementTimeoutMs: 5_000, limits: defaultLimits, client: 'somebody' },
        networks: new NetworkCache(directWork),
        officialPlaces: officialPlacesReader(),
        downloads: { ofDataset: none, ofNetwork: none },
      }),
    limits: defaultLimits,
    charge: ({ requested }, { client }) => {
      if (charged.length === 3) throw new PublicError('TOO_MANY_REQUESTS', 'Wait a minute.');
      charged.push([client, requested]);
    },
    log: () => {},
  });
  const ask = async (query: string) => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) };
    const request = new yoga.fetchAPI.Request('http://localhost/graphql', init);
    const response = await yoga.handleRequest(request, { guard: { observed } } as never);
    return { status: response.status, ...((await response.json()) as object) };
  };

  test('is charged before the execution; the charge may refuse the operation; a bad argument costs nothing', async () => {
    expect(await ask('{ regions { code } }')).toMatchObject({ status: 200, extensions: { cost: { requested: 68 } } });
    expect(await ask('{ fabriques(first: 101) { totalCount } }')).toMatchObject({
      extensions: { cost: { requested: 0 } },
    });
    expect(await ask('{ nothing }')).not.toHaveProperty('extensions');
    expect(await ask('{ dataset { version } }')).toMatchObject({
      status: 200,
      extensions: { cost: { requested: 50 } },
    });
    expect(charged).toEqual([
      ['somebody', 68],
      ['somebody', 0],
      ['somebody', 50],
    ]);
    expect(await ask('{ dataset { releasedAt } }')).toEqual({
      status: 429,
      errors: [{ message: 'Wait a minute.', extensions: { code: 'TOO_MANY_REQUESTS' } }],
      extensions: { cost: { requested: 50, limit: 20_000 } },
    });
  });
});
