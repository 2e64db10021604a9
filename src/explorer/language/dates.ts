import type { Language } from '../../domain/language.ts';
import { listed } from './lists.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A day of the form 2026-11-23, in words: « 23 novembre 2026 », « 1er mars 2024 », "1 March 2024". */
export function dayInWords(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[language][Number(month) - 1];
  if (year === undefined || name === undefined) throw new TypeError(`${JSON.stringify(day)} is not a day.`);
  const number = Number(date);
  return `${number}${language === 'fr' && number === 1 ? 'er' : ''} ${name} ${year}`;
}

/** A month of the form 2021-06, in words: « juin 2021 ». */
export function monthInWords(month: string, language: Language): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = months[language][Number(number) - 1];
  if (year === undefined || name === undefined) throw new TypeError(`${JSON.stringify(month)} is not a month.`);
  return `${name} ${year}`;
}

/** A day, a month or a year in words. */
export function dateInWords(date: string, language: Language): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthInWords(date, language) : dayInWords(date, language);
}

/** The distinct years, in order. */
export function distinctYears(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

const yearWords = {
  fr: { in: 'en', range: (from: number, to: number) => `de ${from} à ${to}`, since: 'depuis' },
  en: { in: 'in', range: (from: number, to: number) => `from ${from} to ${to}`, since: 'since' },
} as const;

/**
 * When something happened: « en 2018 et 2023 », « en 2018, 2020 et 2023 »; the range of more than three years: « de 2018 à
 * 2025 ». Empty if there is no year.
 */
export function yearsInWords(years: readonly number[], language: Language): string {
  const distinct = distinctYears(years);
  const [first, last] = [distinct[0], distinct.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (distinct.length > 3) return yearWords[language].range(first, last);
  return `${yearWords[language].in} ${listed(distinct.map(String), language)}`;
}

/** As `yearsInWords`, but « depuis 2020 » where there are more than three years and the last of them is the latest of all. */
export function yearsUntilNow(years: readonly number[], latest: number, language: Language): string {
  const distinct = distinctYears(years);
  return distinct.length > 3 && distinct.at(-1) === latest
    ? `${yearWords[language].since} ${distinct[0]}`
    : yearsInWords(years, language);
}

/** The same after a clause, with its space or comma: « depuis 2020 », « , en 2018 et 2023 ». */
export function whenSince(years: readonly number[], latest: number, language: Language): string {
  const when = yearsUntilNow(years, latest, language);
  return `${when.startsWith(yearWords[language].since) ? '' : ','} ${when}`;
}

/** Beside the name of an actor in a Fabrique: the earlier years in which it took part. */
export function earlierYears(years: readonly number[], language: Language): string {
  const distinct = distinctYears(years);
  if (distinct.length === 0) return language === 'fr' ? 'première année' : 'first year';
  return `${language === 'fr' ? 'déjà en' : 'already in'} ${distinct.join(', ')}`;
}
