import { builder } from '../builder.ts';

export interface MentionShape {
  readonly text: string;
  readonly line: number;
  readonly note: string | null;
}

export const Mention = builder.objectRef<MentionShape>('Mention');

Mention.implement({
  description: 'What the source page says, word for word.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The exact words of the page.' }),
    line: t.exposeInt('line', { description: 'Line of the source page, counted from 1.' }),
    note: t.exposeString('note', { nullable: true, description: 'Our correction or doubt, if any.' }),
  }),
});

/** The mention within a record that carries more. */
export function mentionOf({ text, line, note }: MentionShape): MentionShape {
  return { text, line, note };
}
