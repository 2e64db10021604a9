import { organisationKindTable } from '../../domain/organisation-kinds.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const OrganisationKindEnum = builder.enumType('OrganisationKind', {
  description: 'The kind of an organisation.',
  values: enumValues(organisationKindTable),
});
