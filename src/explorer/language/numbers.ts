import type { Language } from '../../domain/language.ts';

export type Gender = 'm' | 'f';

/** A noun that can be counted, in one language. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  /** Of the French noun; English has no use for it. */
  readonly gender: Gender;
}

const narrowNoBreakSpace = '\u202f';

const words: Readonly<Record<Language, readonly string[]>> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

const separators = {
  fr: { thousands: narrowNoBreakSpace, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const;

/** A number in digits: « 1 485 » or "1,485", « 0,5 » or "0.5". */
export function inDigits(value: number, language: Language): string {
  const { thousands, decimal } = separators[language];
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** A number in words up to twelve, beyond in digits: « une », « douze », « 13 ». */
export function inWords(value: number, language: Language, gender: Gender = 'm'): string {
  if (language === 'fr' && value === 1 && gender === 'f') return 'une';
  return words[language][value] ?? inDigits(value, language);
}

/** Whether a noun after this number is singular. In French whatever is less than two is, zero included. */
export function isSingular(value: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(value) < 2 : value === 1;
}

/** The noun in the number that fits: « 0 Fabrique », "0 Fabriques". */
export function agreeing(value: number, noun: Noun, language: Language): string {
  return isSingular(value, language) ? noun.one : noun.many;
}

/** A number in digits and its noun: « 9 Fabriques ». */
export function counted(value: number, noun: Noun, language: Language): string {
  return `${inDigits(value, language)} ${agreeing(value, noun, language)}`;
}

/** The same in words up to twelve: « six territoires ». */
export function countedInWords(value: number, noun: Noun, language: Language): string {
  return `${inWords(value, language, noun.gender)} ${agreeing(value, noun, language)}`;
}
