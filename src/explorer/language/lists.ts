import type { Language } from '../../domain/language.ts';

const and = { fr: ' et ', en: ' and ' } as const;

/** What stands before the item at `index` of a list of `length` items: nothing, a comma, or « et ». */
export function joint(index: number, length: number, language: Language): string {
  if (index === 0) return '';
  return index === length - 1 ? and[language] : ', ';
}

/** « a », « a et b », « a, b et c ». */
export function listed(items: readonly string[], language: Language): string {
  return items.map((item, index) => joint(index, items.length, language) + item).join('');
}
