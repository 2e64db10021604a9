import { allOf, type MaybePromise } from '../../domain/maybe-promise.ts';
import type { DataIssueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { pageSize } from '../page/page.ts';
/** The first data issues that concern the words of a mention, as the import found them, by line. */
export function issuesOfMention(
  { issues = [] }: { readonly issues?: readonly string[] | undefined },
  args: { readonly first: number },
  { loaders, limits }: Pick<AnswerContext, 'loaders' | 'limits'>,
): MaybePromise<DataIssueRecord[]> {
  return allOf(issues.slice(0, pageSize(args, limits)).map((id) => loaders.dataIssue.load(id)));
}
