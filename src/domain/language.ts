/** The languages of the pages. The first one is the default. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of the locale: French or, for all others, English. `LC_ALL` comes before `LC_MESSAGES` and `LANG`. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^fr(?:_|\.|@|$)/i.test(locale ?? '') ? 'fr' : 'en';
}
