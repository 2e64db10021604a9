import { territoireKindTable } from '../../domain/territoire-kinds.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const TerritoireKindEnum = builder.enumType('TerritoireKind', {
  description: 'The kind of a territoire: its legal form, or the programme that defines it.',
  values: enumValues(territoireKindTable),
});
