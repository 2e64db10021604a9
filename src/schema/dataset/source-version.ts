import { defaultLimits } from '../../answers/limits.ts';
import { type SourceVersion, textOfVersion } from '../../answers/releases/source-version.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { Withdrawal, withdrawalOf } from '../releases/withdrawal.ts';

export const SourceVersionRef = builder.objectRef<SourceVersion>('SourceVersion');

SourceVersionRef.implement({
  description: 'The source page from which one version of the data set was made.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'The version of the data set.' }),
    date: t.expose('date', { type: 'Date', description: 'Day of the release of the data set.' }),
    retrievedAt: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the source page was received. Null if unknown.',
      resolve: ({ release }) => release?.retrievedAt ?? null,
    }),
    archiveUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'URL of the source page in a web archive. Null if unknown.',
      resolve: ({ release }) => release?.archiveUrl ?? null,
    }),
    text: t.string({
      nullable: true,
      description:
        'Its text as received: lines joined by line feeds. Null if the release was withdrawn, or if this server does not have the ' +
        'text. The text remains the property of the publisher.',
      args: {
        lines: t.arg.intList({
          description: `Only these lines, in this order. They are numbered from 1; at most ${defaultLimits.ids}. Default: all.`,
        }),
      },
      ...priced({ work: 10 }),
      resolve: textOfVersion,
    }),
    withdrawn: t.field({
      type: Withdrawal,
      nullable: true,
      description: 'Set if the release was withdrawn.',
      resolve: ({ version, withdrawn }) => withdrawalOf(version, withdrawn),
    }),
  }),
});
