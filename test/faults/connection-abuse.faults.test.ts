import { describe } from 'vitest';
import { testConnectionAbuse } from './connection-abuse.ts';
import { startEmbedded } from './served.ts';

describe('a server on the embedded engine, with 2,000 Fabriques,', () => {
  testConnectionAbuse(() => startEmbedded({ FABRIQUES: '2000' }));
});
