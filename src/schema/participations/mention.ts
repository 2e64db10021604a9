import { quotationUrl } from '../../domain/quotation-url.ts';
import { builder } from '../builder.ts';

export interface MentionShape {
  readonly text: string;
  readonly line: number;
  readonly note: string | null;
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
        'URL of the source page with a text fragment: browsers scroll to the first occurrence of these words and mark it.',
      resolve: async ({ text }, _args, { loaders }) => quotationUrl((await loaders.dataset.load('')).url, text),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'Our correction of these words, or our doubt about them, if any.',
    }),
  }),
});

/** The mention within a record that has more fields. */
export function mentionOf({ text, line, note }: MentionShape): MentionShape {
  return { text, line, note };
}
