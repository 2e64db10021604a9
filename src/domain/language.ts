/** The languages of the pages. The first one is the default. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
