import { plainText } from '../../../src/domain/characters.ts';
import { type Addresses, isWithinPage } from './addresses.ts';
import type { Block } from './block.ts';

/** A rule by which a block is left out by its words or links: it is about the page, and is no part of its text. */
export interface NoticeRule {
  readonly name: string;
  readonly reason: string;
  readonly matches: (block: Block, addresses: Addresses) => boolean;
}

const month = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const date = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:\\d{1,2}|1er)\\s+(?:${month})\\s+\\d{4}|(?:${month})\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const state =
  '(?:(?:dernière\\s+)?(?:mise?\\s+à\\s+jour|modifi(?:é|cation))e?|publiée?|publication|date\\s+de\\s+(?:publication|mise\\s+à\\s+jour))';
const updated = new RegExp(
  `^(?:page\\s+)?${state}\\s*(?:le\\s*|en\\s*|:\\s*)*${date}(?:\\s+à\\s+\\d{1,2}\\s?[h:]\\s?\\d{0,2})?\\.?$`,
  'iu',
);
const actions = new RegExp(
  '^(?:haut de (?:la )?page|retour (?:en|au) haut(?: de (?:la )?page)?|retour au sommaire|sommaire|partager(?: (?:la|cette) page)?|' +
    'imprimer(?: (?:la|cette) page)?|envoyer par (?:courriel|e-mail|mail)|copier (?:le lien|dans le presse-papiers?)|' +
    '(?:tout )?(?:déplier|replier)(?: tout)?|(?:à )?(?:lire|voir) aussi|sur le même (?:sujet|thème)|dans la même rubrique|' +
    'aller au contenu|©.{0,60})\\s*[:.]?$',
  'iu',
);

/** The rules, with their reasons. */
export const noticeRules: readonly NoticeRule[] = [
  {
    name: 'links within the page',
    reason: 'A table of contents or "Haut de page": every word is a link to the page itself. Headings are read.',
    matches: ({ kind, text, links }, addresses) =>
      kind !== 'HEADING' &&
      links.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().length, 0) === text.length &&
      links.every(({ href }) => isWithinPage(href, addresses)),
  },
  {
    name: 'date of the page',
    reason: '"Mis à jour le 12/11/2026": when the page was changed, not what it says.',
    matches: ({ text }) => updated.test(plainText(text)),
  },
  {
    name: 'action',
    reason: '"Partager la page", "Imprimer", "À lire aussi": what a reader can do with the page.',
    matches: ({ text }) => actions.test(plainText(text)),
  },
];

/** The rule by which a block is left out. Undefined if it is part of the text. */
export function noticeRule(block: Block, addresses: Addresses): NoticeRule | undefined {
  return noticeRules.find(({ matches }) => matches(block, addresses));
}
