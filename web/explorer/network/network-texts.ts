/** The texts that the script adds to the page of the network. */
const texts = {
  fr: {
    zoom: 'Zoom du dessin',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Vue d’ensemble',
    fullScreen: 'Plein écran',
    show: (name: string) => `, montrer ${name} sur le dessin`,
    neighbours: (name: string, count: number) => `${name}\u202f: ${count} ${count > 1 ? 'voisins' : 'voisin'}`,
    linked: (one: string, other: string) => `${one} et ${other}\u202f: un lien`,
    closed: 'Plus rien n’est choisi',
    close: 'Fermer',
    row: 'Sa ligne du tableau',
    linkedTo: 'Relié à',
    and: (name: string) => ` et ${name}`,
    pair: 'Ce qu’ils ont en commun',
    pairOf: (one: string, other: string) => `\u202f: ${one} et ${other}`,
    number: 'N°',
    kind: 'Nature',
    more: (count: number) => `et ${count} de plus`,
    unread: 'Ses premiers faits n’ont pas pu être lus.',
  },
  en: {
    zoom: 'Zoom of the drawing',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole drawing',
    fullScreen: 'Full screen',
    show: (name: string) => `, show ${name} in the drawing`,
    neighbours: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'neighbour' : 'neighbours'}`,
    linked: (one: string, other: string) => `${one} and ${other}: a link`,
    closed: 'Nothing is selected any more',
    close: 'Close',
    row: 'Its row in the table',
    linkedTo: 'Linked to',
    and: (name: string) => ` and ${name}`,
    pair: 'What they have in common',
    pairOf: (one: string, other: string) => `: ${one} and ${other}`,
    number: 'No.',
    kind: 'Kind',
    more: (count: number) => `and ${count} more`,
    unread: 'Its first facts could not be read.',
  },
};

export type NetworkTexts = typeof texts.fr;

/** The texts in the language of the page. */
export function networkTextsOf(language: string): NetworkTexts {
  return language === 'en' ? texts.en : texts.fr;
}
