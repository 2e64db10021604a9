import type { Language } from '../../domain/language.ts';

/** The texts of a page in both languages. The English ones must have the type of the French ones: a missing text does not compile. */
export function bilingual<Texts>(fr: Texts, en: NoInfer<Texts>): Readonly<Record<Language, Texts>> {
  return { fr, en };
}
