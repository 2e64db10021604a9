import { expect, test } from 'vitest';
import type { OrganisationRole } from '../../../src/domain/roles.ts';
import { fabriquesOf, mainRole, rolesHeld } from '../../../src/explorer/lead/roles-held.ts';
import { fabrique } from './references.ts';

const named = (role: OrganisationRole, year: number) => ({ role, origin: 'LABEL', fabrique: fabrique(year) }) as const;

test('the main role is that of most Fabriques, and of two alike the first in the order of roles', () => {
  expect(mainRole([named('PARTNER', 2018), named('COFINANCEUR', 2018), named('COFINANCEUR', 2019)])).toBe(
    'COFINANCEUR',
  );
  expect(mainRole([named('COFINANCEUR', 2018), named('PARTNER', 2018)])).toBe('PARTNER');
  expect(mainRole([])).toBeUndefined();
});

test('roles in the same Fabriques are one entry', () => {
  const same = [named('PARTNER', 2018), named('PARTNER', 2019), named('COFINANCEUR', 2019), named('COFINANCEUR', 2018)];
  expect(rolesHeld(same)).toEqual([{ roles: ['PARTNER', 'COFINANCEUR'], fabriques: [fabrique(2018), fabrique(2019)] }]);
  expect(rolesHeld([named('PARTNER', 2018), named('COFINANCEUR', 2019)])).toEqual([
    { roles: ['PARTNER'], fabriques: [fabrique(2018)] },
    { roles: ['COFINANCEUR'], fabriques: [fabrique(2019)] },
  ]);
});

test('a Fabrique with two roles is one Fabrique', () => {
  expect(fabriquesOf([named('PARTNER', 2018), named('COFINANCEUR', 2018), named('PARTNER', 2019)])).toEqual([
    fabrique(2018),
    fabrique(2019),
  ]);
});
