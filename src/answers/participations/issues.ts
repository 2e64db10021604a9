import type { DataIssueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { Participation } from './participation.ts';

/** The data issues that concern the words of a participation, as the import found them, by line. */
export function issuesOfParticipation(
  { record }: Participation,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<DataIssueRecord[]> {
  return Promise.all((record.read().issues ?? []).map((id) => loaders.dataIssue.load(id)));
}
