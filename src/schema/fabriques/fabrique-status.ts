import { fabriqueStatusTable } from '../../domain/fabrique-statuses.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const FabriqueStatusEnum = builder.enumType('FabriqueStatus', {
  description: 'Whether a Fabrique is under way, as the headings of the source page say.',
  values: enumValues(fabriqueStatusTable),
});
