import { afterAll, beforeAll, describe, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { type Served, startEmbedded, withoutBudget } from './served.ts';

describe('a server on the embedded engine', () => {
  let server: Served;
  beforeAll(async () => {
    server = await startEmbedded({ ...withoutBudget, FABRIQUES: '300' });
  });
  afterAll(() => server?.kill());

  test('refuses or answers 2,000 random operations', () => fuzz(server, 2_000), 300_000);
});
