/** The texts that the script adds to the pages. */
const texts = {
  fr: {
    suggestions: 'Propositions',
    count: (count: number) => (count > 1 ? `${count} propositions` : '1 proposition'),
    none: 'Aucune proposition',
    copied: 'Lien copié',
    notCopied: 'Le lien n’a pas pu être copié',
    kinds: {
      Fabrique: 'Fabrique',
      Territoire: 'Territoire',
      Organisation: 'Organisation',
      Departement: 'Département',
      Region: 'Région',
    },
    tookNot: 'n’a pas participé',
  },
  en: {
    suggestions: 'Suggestions',
    count: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    none: 'No suggestion',
    copied: 'Link copied',
    notCopied: 'The link could not be copied',
    kinds: {
      Fabrique: 'Fabrique',
      Territoire: 'Territoire',
      Organisation: 'Organisation',
      Departement: 'Département',
      Region: 'Région',
    },
    tookNot: 'did not take part',
  },
};

export type Messages = typeof texts.fr;

/** The texts in the language of the page. */
export function messagesOf(language: string): Messages {
  return language === 'en' ? texts.en : texts.fr;
}
