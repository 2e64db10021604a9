import { describe } from 'vitest';
import { testDocumentAbuse } from './document-abuse.ts';
import { startEmbedded, withoutBudget } from './served.ts';

describe('a server on the embedded engine, with 2,000 Fabriques,', () => {
  testDocumentAbuse(() => startEmbedded({ ...withoutBudget, FABRIQUES: '2000' }));
});
