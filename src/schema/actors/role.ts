import { roles } from '../../domain/role.ts';
import { builder } from '../builder.ts';

const descriptions = {
  TERRITOIRE: 'One of the territoires that the Fabrique accompanied.',
  PARTNER: 'A partner of the Fabrique ("Autres partenaires" on the page).',
  COFINANCEUR: 'A body that paid for the Fabrique, with the ANCT or as the ANCT.',
  ASSOCIATION: 'A partner association of elected officials ("Associations d’élus partenaires" on the page).',
};

export const RoleEnum = builder.enumType('Role', {
  description: 'How an actor took part in a Fabrique.',
  values: Object.fromEntries(roles.map((role) => [role, { value: role, description: descriptions[role] }])) as {
    [Name in keyof typeof descriptions]: { value: Name; description: string };
  },
});
