import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/domain/roles.ts';
import { comparedRoles, type SharedFabrique } from '../../../../src/explorer/pages/pair/shared-fabriques.ts';

const actor = (...roles: Role[]) => ({
  reference: { type: 'organisation', slug: 'x', name: 'X', acronym: null, kind: 'OPERATEUR_ETAT' } as const,
  ...{ slug: 'x', name: 'X', roles, years: [], fabriqueCount: roles.length },
});

const shared = (ofA: readonly Role[], ofB: readonly Role[]): SharedFabrique => {
  const mentions = (roles: readonly Role[]) =>
    roles.map((role) => ({ id: role, role, origin: 'LABEL', mention: { text: 'X', line: 1, note: null } }) as const);
  return { slug: 'f', title: 'F', year: 2020, status: 'ACHEVEE', ofA: mentions(ofA), ofB: mentions(ofB) };
};

describe('the roles in which two actors are compared', () => {
  test('are those in which they met most often', () => {
    const [a, b] = [actor('PARTNER', 'COFINANCEUR'), actor('COFINANCEUR')];
    const fabriques = [shared(['PARTNER'], ['COFINANCEUR']), shared(['COFINANCEUR'], ['COFINANCEUR'])];
    expect(comparedRoles([...fabriques, shared(['COFINANCEUR'], ['COFINANCEUR'])], a, b)).toEqual({
      roleA: 'COFINANCEUR',
      roleB: 'COFINANCEUR',
    });
  });

  test('are those of partners where others are as frequent', () => {
    const both = actor('COFINANCEUR', 'PARTNER');
    const everyRole = shared(['COFINANCEUR', 'PARTNER'], ['COFINANCEUR', 'PARTNER']);
    expect(comparedRoles([everyRole], both, both)).toEqual({ roleA: 'PARTNER', roleB: 'PARTNER' });
  });

  test('are the usual ones of each, if they never met', () => {
    expect(comparedRoles([], actor('COFINANCEUR', 'PARTNER'), actor('TERRITOIRE'))).toEqual({
      roleA: 'PARTNER',
      roleB: 'TERRITOIRE',
    });
  });

  test('do not exist for an actor that took part in nothing', () => {
    expect(comparedRoles([], actor('PARTNER'), actor())).toBeNull();
  });
});
