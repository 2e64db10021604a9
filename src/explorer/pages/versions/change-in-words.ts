import type { Language } from '../../../domain/language.ts';
import type { DiffedList } from '../../../releases/diff.ts';
import { diffWords } from '../../../releases/diff-words.ts';
import { fieldChangeInWords } from '../../../releases/field-change.ts';
import { renderItem } from '../../../releases/item.ts';
import type { ChangedList, ChangeInWordsFragment } from '../../generated/operations.ts';

const lists: Readonly<Record<ChangedList, DiffedList>> = {
  SOURCE: 'source',
  FABRIQUES: 'fabriques',
  PARTICIPATIONS: 'participations',
  TERRITOIRES: 'territoires',
  ORGANISATIONS: 'organisations',
  PUBLICATIONS: 'publications',
  DATA_ISSUES: 'dataIssues',
};
const marks = { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed' } as const;

export interface WordedChange {
  readonly list: string;
  /** "ajouté". */
  readonly mark: string;
  /** "CA du Cotentin [200067205], territoire de « Titre »". */
  readonly item: string;
  /** "statut : en cours → achevée", for each changed field. */
  readonly fields: readonly string[];
}

/** The name of a list of the data set. */
export function listName(list: ChangedList, language: Language): string {
  return diffWords[language].lists[lists[list]];
}

/** A change in words, as the reports of the command line have them. */
export function changeInWords(change: ChangeInWordsFragment, language: Language): WordedChange {
  const words = diffWords[language];
  const { name, code, role, fabriqueSlug: slug, fabriqueTitle: title } = change;
  const fabrique = slug === null || title === null ? null : { slug, title };
  return {
    list: listName(change.list, language),
    mark: words[marks[change.kind]],
    item: renderItem({ name, code, role, fabrique }, words),
    fields: change.fields
      .map((one) => fieldChangeInWords(one, language))
      .map(({ field, before, after }) => `${field}${words.colon}${before} → ${after}`),
  };
}
