import { issuesOfMention } from '../../answers/participations/issues.ts';
import type { Participation } from '../../answers/participations/participation.ts';
import { after } from '../../domain/maybe-promise.ts';
import { quotationUrl } from '../../domain/quotation-url.ts';
import { sourceLineUrl } from '../../domain/source-line.ts';
import { builder } from '../builder.ts';
import { DataIssue } from '../dataset/data-issue.ts';
import { firstArg } from '../page/connection-type.ts';
import { pricedFirst } from '../price.ts';

export interface MentionShape {
  readonly text: string;
  readonly line: number;
  readonly note: string | null;
  /** Ids of the data issues that concern the words. */
  readonly issues?: readonly string[] | undefined;
  /** Of words that left: the last release that had them. */
  readonly lastSeen?: Participation['lastSeen'] | undefined;
}

export const Mention = builder.objectRef<MentionShape>('Mention');

Mention.implement({
  description: 'A quotation from the ANCT source page.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The exact words of the source page.' }),
    line: t.exposeInt('line', { description: 'Line number on the source page, starting at 1.' }),
    url: t.field({
      type: 'URL',
      description:
        'URL of this line in the source page as it was for this version of the data, on this server. It stays valid when lines move ' +
        'later. Relative to the root of the server when the server does not know its own address (PUBLIC_URL).',
      resolve: ({ line, lastSeen }, _args, { loaders, publicUrl }) =>
        lastSeen == null
          ? after(loaders.dataset.load({}), ({ version }) => sourceLineUrl(publicUrl, version, line))
          : sourceLineUrl(publicUrl, lastSeen.version, line),
    }),
    originalUrl: t.field({
      type: 'URL',
      description:
        'URL of the source page on the site of the ANCT, with a text fragment: browsers scroll to the first occurrence of these words ' +
        'and mark it, as long as the ANCT does not change them. Of words that left: in a web archive, if it has the page.',
      // The archive still has the words that left.
      resolve: ({ text, lastSeen }, _args, { loaders }) =>
        after(loaders.dataset.load({}), ({ url }) => quotationUrl(lastSeen?.archiveUrl ?? url, text)),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description:
        'Our correction of these words, our doubt about them, or how they differ from the name of the actor, in French. Null when ' +
        'the words are the name.',
    }),
    issues: t.field({
      type: [DataIssue],
      description:
        'The errors and doubts found in these words: the issues of this line whose text contains the words or is a part of them, ' +
        'and those whose text covers the end of one mention and the beginning of another one.',
      args: { first: firstArg(t.arg) },
      ...pricedFirst,
      resolve: issuesOfMention,
    }),
  }),
});

/** The mention within a record that has more fields. */
export function mentionOf({ text, line, note, issues }: MentionShape): MentionShape {
  return { text, line, note, issues };
}

/** The mention of a participation, also of one that left. */
export function mentionOfParticipation({ record, lastSeen }: Pick<Participation, 'record' | 'lastSeen'>): MentionShape {
  return { ...mentionOf(record.read()), lastSeen };
}
