import type { ReleasedMention } from '../../answers/releases/mentions.ts';
import { sourceLineUrl } from '../../domain/source-line.ts';
import { builder } from '../builder.ts';

export const ReleasedMentionRef = builder.objectRef<ReleasedMention>('ReleasedMention');

ReleasedMentionRef.implement({
  description: 'The words of a participation on the source page of one release.',
  fields: (t) => ({
    version: t.string({
      description: 'The version of the data set of the release.',
      resolve: ({ release }) => release.version,
    }),
    date: t.field({ type: 'Date', description: 'Day of the release.', resolve: ({ release }) => release.date }),
    text: t.exposeString('text', { description: 'The exact words of the source page of that release.' }),
    line: t.exposeInt('line', { description: 'Their line number on that source page, starting at 1.' }),
    url: t.field({
      type: 'URL',
      description:
        'URL of the line in that source page, on this server. Relative to the root of the server when the server does not know its ' +
        'own address (PUBLIC_URL).',
      resolve: ({ release, line }, _args, { publicUrl }) => sourceLineUrl(publicUrl, release.version, line),
    }),
  }),
});
