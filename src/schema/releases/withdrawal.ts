import { replacementOfRelease } from '../../answers/releases/replacement.ts';
import { builder } from '../builder.ts';

/** The version of the release, and when and why it was withdrawn. */
interface WithdrawalShape {
  readonly version: string;
  readonly date: string;
  readonly reason: string;
}

export const Withdrawal = builder.objectRef<WithdrawalShape>('Withdrawal');

Withdrawal.implement({
  description: 'When and why a release was withdrawn.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Day of the withdrawal.' }),
    reason: t.exposeString('reason', { description: 'Why, in one sentence, in French.' }),
    replacement: t.string({
      nullable: true,
      description: 'The version of the release to use instead. Null if there is none.',
      resolve: ({ version }, _args, context) => replacementOfRelease(version, context)?.version ?? null,
    }),
  }),
});

/** The withdrawal of a release. Null if it was not withdrawn. */
export function withdrawalOf(
  version: string,
  withdrawn: Omit<WithdrawalShape, 'version'> | null,
): WithdrawalShape | null {
  return withdrawn === null ? null : { version, ...withdrawn };
}
