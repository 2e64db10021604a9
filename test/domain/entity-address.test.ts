import { describe, expect, test } from 'vitest';
import { entityKinds, entityPath, parseEntityPath } from '../../src/domain/entity-address.ts';
import { encodeGlobalId } from '../../src/domain/global-id.ts';
import { globalParticipationId } from '../../src/domain/participation-id.ts';

const participation = globalParticipationId({ fabrique: 'eau', role: 'PARTNER', actor: 'ademe' });

describe('the address of a thing', () => {
  test.each([
    ['fabrique', 'eau', '/fabriques/eau'],
    ['territoire', 'granville', '/territoires/granville'],
    ['organisation', 'ademe', '/organisations/ademe'],
    ['departement', '2A', '/departements/2A'],
    ['region', '28', '/regions/28'],
    ['participation', participation, '/participations/eau:PARTNER:ademe'],
  ] as const)('of the kind %s', (kind, id, path) => {
    expect(entityPath({ kind, id })).toBe(path);
    expect(parseEntityPath(path)).toEqual({ reference: { kind, id }, format: null });
    expect(parseEntityPath(`/en${path}.jsonld`)).toEqual({
      reference: { kind, id },
      format: { suffix: '.jsonld', type: 'application/ld+json' },
    });
  });

  test.each(entityKinds)('holds any id: %s', (kind) => {
    for (const text of ['a/b', 'a.b', 'é ü', '100%', 'a:b+c=']) {
      const id = kind === 'participation' ? encodeGlobalId('Participation', `eau:PARTNER:${text}`) : text;
      const path = entityPath({ kind, id });
      expect(path).toMatch(/^\/[a-z]+\/[^/ ]+$/);
      expect(parseEntityPath(path)).toEqual({ reference: { kind, id }, format: null });
      expect(parseEntityPath(`${path}.ttl`)).toEqual({
        reference: { kind, id },
        format: { suffix: '.ttl', type: 'text/turtle' },
      });
    }
  });

  test('of a participation may have its global id, too', () => {
    expect(parseEntityPath(`/participations/${encodeURIComponent(participation)}`)?.reference.id).toBe(participation);
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
