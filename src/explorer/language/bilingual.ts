import type { Language } from '../../domain/language.ts';

/**
 * The texts of a page in both languages. The English texts must have the keys and types of the French ones: a missing or extra
 * key does not compile.
 */
export function bilingual<Messages extends object>(
  fr: Messages,
  en: NoInfer<Messages>,
): Readonly<Record<Language, Messages>> {
  return { fr, en };
}
