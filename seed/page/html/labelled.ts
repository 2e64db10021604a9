import { bulletLength, plainText } from '../../../src/domain/characters.ts';
import type { Block } from './block.ts';

/** A line made of one block or more. Links keep their `href`. */
export interface JoinedLine {
  readonly text: string;
  readonly links: Block['links'];
}

/** What may still be joined to the last line. */
interface Open {
  /** TERM: the values of a row. LABEL: the names under a label that stands alone. BREAK: the lines of the same paragraph. */
  readonly by: 'TERM' | 'LABEL' | 'BREAK';
  readonly takes: 'ANY' | 'ITEMS' | 'CONTINUED';
}

/**
 * Makes lines of blocks. A label and its names are one line, however the page arranges them: as a row, as a list or a paragraph
 * under a bold label, with line breaks between the names. Other blocks are lines of their own; list items begin with "- ".
 *
 * Null: a block that is left out. It ends what is before it.
 */
export function joinLabels(blocks: readonly (Block | null)[]): JoinedLine[] {
  const lines: JoinedLine[] = [];
  let open: Open | undefined;
  let inPublications = false;
  for (const block of blocks) {
    inPublications = block !== null && (isPublicationsLabel(block.text) || (block.kind === 'CARD' && inPublications));
    // A card leads to another page of the site, unless it is one of the publications.
    if (block === null || (block.kind === 'CARD' && !inPublications)) {
      open = undefined;
      continue;
    }
    const last = lines.at(-1);
    if (open && last && belongs(block, open, last)) {
      lines[lines.length - 1] = joined(last, block, open.by);
      open = afterJoin(open, block);
      continue;
    }
    lines.push(lineOf(block));
    open = openedBy(block);
  }
  return lines;
}

function lineOf(block: Block): JoinedLine {
  const { kind, text, links } = block;
  if (kind === 'TERM') return { text: /:\s*$/.test(plainText(text)) ? text : `${text} :`, links };
  const isItem = kind === 'CARD' || (kind === 'ITEM' && !opensWithBoldLabel(block));
  if (!isItem) return { text, links };
  const own = bulletLength(text);
  return { text: `- ${text.slice(own)}`, links: moved(links, 2 - own) };
}

function openedBy(block: Block): Open | undefined {
  if (block.kind === 'TERM') return { by: 'TERM', takes: 'ANY' };
  if (isPublicationsLabel(block.text) || !opensWithLabel(block)) return undefined;
  return isLabelAlone(block) ? { by: 'LABEL', takes: 'ANY' } : { by: 'BREAK', takes: 'CONTINUED' };
}

function belongs(block: Block, { by, takes }: Open, last: JoinedLine): boolean {
  if (by === 'TERM') return block.kind === 'VALUE';
  if (block.kind !== 'TEXT' && block.kind !== 'ITEM' && block.kind !== 'VALUE') return false;
  if (opensWithLabel(block) || isPublicationsLabel(block.text)) return false;
  if (block.isContinued) return bulletLength(block.text) > 0 || looksLikeNames(block.text) || continues(last.text);
  if (takes === 'CONTINUED') return false;
  return block.kind === 'ITEM' ? true : takes === 'ANY' && looksLikeNames(block.text);
}

/** One paragraph may follow a label, or the items of one list. */
function afterJoin(open: Open, { kind, isContinued }: Block): Open {
  if (open.by === 'TERM' || isContinued) return open;
  return { by: open.by, takes: kind === 'ITEM' ? 'ITEMS' : 'CONTINUED' };
}

function joined(line: JoinedLine, { text, links, kind }: Block, by: Open['by']): JoinedLine {
  const own = kind === 'VALUE' && by === 'TERM' ? 0 : bulletLength(text);
  const added = text.slice(own);
  const start = `${line.text}${glue(line.text, added)}`;
  return { text: `${start}${added}`, links: [...line.links, ...moved(links, start.length - own)] };
}

/** What separates two names, if the page has only a new line or cell. */
function glue(before: string, after: string): string {
  return continues(before) || /^[,;.)]/.test(after) ? ' ' : ', ';
}

/** Whether words must follow: after a colon, a comma, "et". */
function continues(text: string): boolean {
  return /(?:[:,;(/-]|\s(?:et|de|du|des|la|le|les))\s*$/u.test(plainText(text));
}

/** Bold words with a colon at the start of a block, or few words that begin with a capital. */
function opensWithLabel(block: Block): boolean {
  return opensWithBoldLabel(block) || /^\p{Lu}[\p{L}\p{M}' -]{2,50}\s?:/u.test(plainText(block.text));
}

function opensWithBoldLabel({ text, bold }: Block): boolean {
  const label = plainText(text.slice(0, bold)).trim();
  if (label === '' || label.length >= 80) return false;
  return label.endsWith(':') || /^\s*:/.test(plainText(text.slice(bold)));
}

/** Whether a block is nothing but a label, which stands out as bold or as a heading, and a colon. */
function isLabelAlone({ kind, text, bold }: Block): boolean {
  if (!/:\s*$/.test(plainText(text))) return false;
  return kind === 'HEADING' || /^\s*:?$/.test(plainText(text.slice(bold)));
}

/** A label whose list is one of titles, each a line of its own. */
function isPublicationsLabel(text: string): boolean {
  return /^(?:publications?|en compl[ée]ment|ressources?|documents?|pour aller plus loin|à télécharger|liens?)\b.{0,40}$/iu.test(
    plainText(text),
  );
}

/** An enumeration rather than a sentence: short pieces, most with a capital or a code, and no second sentence. */
export function looksLikeNames(text: string): boolean {
  const pieces = plainText(text)
    .split(/[,;]/)
    .filter((piece) => piece.trim() !== '');
  const isShort = text.length / pieces.length < 70;
  const names = pieces.filter((piece) => /\p{Lu}|\(/u.test(piece)).length;
  return isShort && names / pieces.length >= 0.6 && !/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text);
}

function moved(links: Block['links'], by: number): Block['links'] {
  return links.map(({ href, start, end }) => ({ href, start: Math.max(0, start + by), end: end + by }));
}
