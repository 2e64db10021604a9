import type { Language } from '../../domain/language.ts';
import { dayInWords } from './dates.ts';

/** The dates of a data set that say when the page of the ANCT was read. */
export interface PageReading {
  /** Day of the release of the data set. */
  readonly releasedAt: string;
  /** `retrievedAt`: day on which the page was received. Null if no release says it. */
  readonly source: { readonly retrievedAt: string | null };
}

const words: Readonly<
  Record<Language, { readonly on: (day: string) => string; readonly by: (day: string) => string }>
> = {
  fr: { on: (day) => `le ${day}`, by: (day) => `au plus tard le ${day}` },
  en: { on: (day) => `on ${day}`, by: (day) => `by ${day}` },
};

/**
 * When the page was read, after a verb: « le 23 novembre 2026 ». If nobody knows the day, the release is the latest possible one:
 * « au plus tard le 1er décembre 2026 ».
 */
export function readingInWords({ releasedAt, source }: PageReading, language: Language): string {
  const { retrievedAt } = source;
  const { on, by } = words[language];
  return retrievedAt === null ? by(dayInWords(releasedAt, language)) : on(dayInWords(retrievedAt, language));
}

/** The day on which the page was read, or else the latest possible one. */
export function dayOfReading({ releasedAt, source }: PageReading): string {
  return source.retrievedAt ?? releasedAt;
}
