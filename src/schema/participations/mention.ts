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
