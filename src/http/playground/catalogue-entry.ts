import type { Language } from '../../domain/language.ts';

export type Bilingual = Readonly<Record<Language, string>>;

/** What the panel of the playground says of an example. Its question in English is the first comment of its file. */
export interface CatalogueEntry {
  /** The file name without number and extension. */
  readonly name: string;
  /** The question in French. */
  readonly fr: string;
  /** What the answer contains. */
  readonly gives: Bilingual;
}

export interface CatalogueGroup {
  readonly title: Bilingual;
  readonly examples: readonly CatalogueEntry[];
}

/** An entry: its name, the question in French, and what the answer contains, in French and English. */
export const example = (name: string, fr: string, gives: string, givesEn: string): CatalogueEntry => ({
  name,
  fr,
  gives: { fr: gives, en: givesEn },
});
