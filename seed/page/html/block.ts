import { withoutInvisible, withSimpleSpaces } from '../../../src/domain/characters.ts';

/** Text of one style within a block. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  /** The `href` of the link that it is in. */
  readonly href: string | null;
}

/**
 * A piece of the page's text that stands on its own. TERM and VALUE: the name and the content of a row, as in a table or a
 * definition list. CARD: the title of a card that leads to another page.
 */
export interface Block {
  readonly kind: 'TEXT' | 'HEADING' | 'ITEM' | 'TERM' | 'VALUE' | 'CARD';
  readonly text: string;
  /** The length of the bold text at its start. */
  readonly bold: number;
  /** Whether it follows a line break within its paragraph. */
  readonly isContinued: boolean;
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[];
}

/** Makes a block of runs: single blanks, no invisible characters. Undefined if nothing is left. */
export function blockOf(runs: readonly Run[], kind: Block['kind'], isContinued: boolean): Block | undefined {
  const links: { href: string; start: number; end: number }[] = [];
  let text = '';
  let bold: number | undefined;
  for (const run of runs) {
    const clean = withSimpleSpaces(withoutInvisible(run.text.normalize('NFC')));
    const added = text === '' || text.endsWith(' ') ? clean.trimStart() : clean;
    const start = text.length;
    text += added;
    if (added.trim() === '') continue;
    if (!run.isBold) bold ??= start;
    const last = links.at(-1);
    if (run.href === null) continue;
    // Runs of one link that touch are one link: its words may have styles of their own.
    if (last?.href === run.href && last.end === start) last.end = text.length;
    else links.push({ href: run.href, start, end: text.length });
  }
  text = text.trimEnd();
  return text === '' ? undefined : { kind, text, bold: Math.min(bold ?? text.length, text.length), isContinued, links };
}
