import { describe, expect, test } from 'vitest';
import { entityKinds, entityPath, parseEntityPath } from '../../src/domain/entity-address.ts';
import { participationId } from '../../src/domain/participation-id.ts';

describe('the address of a thing', () => {
  test.each([
    ['fabrique', 'eau', '/fabriques/eau'],
    ['territoire', 'granville', '/territoires/granville'],
    ['organisation', 'ademe', '/organisations/ademe'],
    ['departement', '2A', '/departements/2A'],
    ['region', '28', '/regions/28'],
    ['participation', 'eau:PARTNER:ademe', '/participations/eau:PARTNER:ademe'],
  ] as const)('of the kind %s', (kind, key, path) => {
    expect(entityPath({ kind, key })).toBe(path);
    expect(parseEntityPath(path)).toEqual({ reference: { kind, key }, suffix: null });
    expect(parseEntityPath(`/en${path}.jsonld`)).toEqual({ reference: { kind, key }, suffix: '.jsonld' });
  });

  test.each(entityKinds)('holds any key: %s', (kind) => {
    for (const key of [
      'a/b',
      'a.b',
      'é ü',
      '100%',
      participationId({ fabrique: 'f', role: 'PARTNER', actor: 'a:b' }),
    ]) {
      const path = entityPath({ kind, key });
      expect(path).toMatch(/^\/[a-z]+\/[^/ ]+$/);
      expect(parseEntityPath(path)).toEqual({ reference: { kind, key }, suffix: null });
      expect(parseEntityPath(`${path}.ttl`)).toEqual({ reference: { kind, key }, suffix: '.ttl' });
    }
  });

  test.each([
    '/',
    '/fabriques',
    '/fabriques/',
    '/fabriques/eau/plus',
    '/fr/fabriques/eau',
    '/partners/ademe',
    '/fabriques/%E0%A4%A',
    '/toString/eau',
    '//fabriques/eau',
  ])('is none of the others: %s', (path) => {
    expect(parseEntityPath(path)).toBeNull();
  });
});
