import { dataIssueNatureTable } from '../../domain/data-issue-natures.ts';
import { builder } from '../builder.ts';
import { enumValues } from '../enum-values.ts';

export const DataIssueNatureEnum = builder.enumType('DataIssueNature', {
  description: 'What is wrong or doubtful on the source page.',
  values: enumValues(dataIssueNatureTable),
});
