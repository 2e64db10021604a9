import type { DataIssueNatureLabel } from '../../src/domain/data-issue-natures.ts';
import { fold } from '../../src/domain/fold.ts';
import type { CorrectionRow, TerritoireRow } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import type { Page, Passage } from '../page/page.ts';
import { checkCodes } from './check-official.ts';
import { announcedMinimum, contradictsHeader } from './header-figures.ts';
import { type NameDifference, nameDifferences, plain } from './name-difference.ts';
import type { NamedBlock, NamedMention } from './named-mentions.ts';
import { isEmptySection, isSingular, isUnseparated, labelAt } from './page-faults.ts';
import { writtenKind } from './territoire-names.ts';

/** Where the words of a correction are. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The words as they are on the page. Apostrophes, hyphens and blanks may differ from those of the row. */
  readonly text: string;
}

/** A row of corrections.csv with the position of its words, and what is there. */
export interface Correction extends Place {
  readonly row: CorrectionRow;
  /** The mentions that its words overlap. */
  readonly mentions: readonly NamedMention[];
  /** The Fabrique whose block has the words. Null for the header. */
  readonly block: NamedBlock | null;
}

/** What all corrections are checked against. */
export interface Surroundings {
  readonly page: Page;
  readonly blocks: readonly NamedBlock[];
  readonly official: Official;
}

/** Whether the fault of a correction is still on the page. Its words alone do not show that: "CA Dieppe maritime" gets its code. */
export function faultStands(correction: Correction, surroundings: Surroundings): boolean {
  const { texte, correction: right, nature } = correction.row;
  if (right !== null && plain(texte) === plain(right)) return false;
  return predicates[nature](correction, surroundings);
}

type Predicate = (correction: Correction, surroundings: Surroundings) => boolean;

/** A fault per nature. A mention of an unknown name is a problem of its own, so its faults stand until the name is known. */
const predicates: Readonly<Record<DataIssueNatureLabel, Predicate>> = {
  code: ({ mentions }, { official }) =>
    mentions.some(
      ({ passage, role, territoires }) =>
        role === 'TERRITOIRE' &&
        (territoires.length === 0 || territoires.some((row) => hasOtherCodes(passage, row, official))),
    ),
  type: ({ mentions }) =>
    mentions.some(
      ({ passage, role, territoires }) =>
        role === 'TERRITOIRE' &&
        (territoires.length === 0 ||
          territoires.some(({ type }) => type !== (writtenKind(passage.text) ?? metropole(passage.text)))),
    ),
  graphie: (correction) => nameStands(correction, (it) => !kindDifferences.has(it)),
  nom: (correction) => nameStands(correction, (it) => !kindDifferences.has(it) && !spellings.has(it)),
  'ancien nom': (correction) => nameStands(correction, (it) => !kindDifferences.has(it) && !spellings.has(it)),
  séparateur: ({ text, line, column, block }, { page }) =>
    block !== null && isUnseparated({ text, line, column }, block.page, page.lines),
  'mention double': ({ mentions }) =>
    mentions.some(({ territoires, organisation }) => territoires.length > 1 || (!territoires[0] && !organisation)),
  'rubrique vide': ({ line, block }, { page }) => block !== null && isEmptySection(line, block.page, page.lines),
  manque: (correction, { page }) => isMissing(correction, page),
  libellé: ({ line, column, block }) => {
    const group = labelAt(block, line, column);
    return group !== null && isSingular(group.label.text) && group.mentions.length > 1;
  },
  rôle: ({ mentions }) =>
    mentions.some(({ role, organisation }) => role === 'ASSOCIATION' && organisation?.nature !== "association d'élus"),
  date: ({ text, block }) => {
    if (block === null) return false;
    const years = (text.match(/\b20\d\d\b/g) ?? []).map(Number);
    const isFuture = block.page.status === 'ACHEVEE' && /\p{L}r(?:a|ont)(?!\p{L})/u.test(text);
    return isFuture || (block.page.year !== null && years.length > 0 && !years.includes(block.page.year));
  },
  'en-tête': ({ line }, { page, blocks }) => contradictsHeader(line, page, blocks),
};

const kindDifferences: ReadonlySet<NameDifference> = new Set([
  'nature abrégée',
  'nature ajoutée',
  'nature en moins',
  'nature déplacée',
  'sigle développé',
]);
const spellings: ReadonlySet<NameDifference> = new Set(['majuscules', 'accents', 'ponctuation']);

/**
 * Whether a mention still differs from its name in a way that counts. A doubt without a correction stands while the name has its
 * words outside parentheses, as "France Travail (ex-Pôle emploi)" has not. Words that are no mention are not compared.
 */
function nameStands({ row, mentions }: Correction, counts: (difference: NameDifference) => boolean): boolean {
  if (mentions.length === 0) return true;
  return mentions.some(({ passage, territoires, organisation }) => {
    if (row.correction === null) return hasWords(passage.text, row.texte);
    const actors = [
      ...territoires.map(({ nom, type }) => ({ name: nom, acronym: null, isQpv: type === 'QPV' })),
      ...(organisation ? [{ name: organisation.nom, acronym: organisation.sigle, isQpv: false }] : []),
    ];
    return actors.length === 0 || actors.some((actor) => nameDifferences(passage.text, actor).some(counts));
  });
}

function hasWords(text: string, words: string): boolean {
  return ` ${fold(plain(text))} `.includes(` ${fold(plain(words))} `);
}

/** A list of territoires that is shorter than the page says, or a cofinanceur of the prose that no list of cofinanceurs names. */
function isMissing({ line, column, mentions, block }: Correction, page: Page): boolean {
  const group = labelAt(block, line, column);
  const least = announcedMinimum(page.lines);
  // A page that does not say how many territoires a Fabrique has does not refute that some are missing.
  if (group) return group.role === 'TERRITOIRE' && (least === null || group.mentions.length < least);
  const listed = (block?.mentions ?? []).filter(({ role, origin }) => role === 'COFINANCEUR' && origin === 'LABEL');
  return mentions.some(
    ({ origin, organisation }) =>
      origin === 'PROSE' && !listed.some((other) => other.organisation?.slug === organisation?.slug),
  );
}

function hasOtherCodes(passage: Passage, row: TerritoireRow, official: Official): boolean {
  return checkCodes({ fabrique: '', passage, corrections: [] }, row, official).length > 0;
}

function metropole(text: string): 'METROPOLE' | null {
  return fold(text).split(' ').includes('metropole') ? 'METROPOLE' : null;
}
