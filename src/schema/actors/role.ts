import { roleTable } from '../../domain/roles.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const RoleEnum = builder.enumType('Role', {
  description: 'How an actor took part in a Fabrique.',
  values: enumValues(roleTable),
});
