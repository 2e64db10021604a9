import { bilingual } from '../../language/bilingual.ts';
import { elides } from '../../language/elision.ts';

export const timelineMessages = bilingual(
  {
    title: 'Chronologie',
    description: 'Les Fabriques prospectives et leurs participants par année, au total et par Fabrique.',
    lead: (fabriques: number, participations: number, average: string) =>
      `${fabriques} Fabriques et ${participations} participations, soit ${average} par Fabrique en moyenne.`,
    caution: (perYear: string) =>
      `La page de l’ANCT range chaque Fabrique sous une année. Avec ${perYear} par an, une seule suffit à faire monter ou baisser une année entière. Un nombre plus élevé peut aussi venir de ce que la page nomme davantage de participants. Ces nombres ne permettent donc de conclure ni à une croissance, ni à un recul.`,
    laterRole: (nouns: string, year: number) =>
      `La page ne nomme ${elides(nouns) ? 'd’' : 'de '}${nouns} qu’à partir de ${year}. Elle ne dit pas s’il n’y en avait pas avant.`,
    atMost: (count: string) => `au plus ${count}`,
    between: (fewest: string, most: string) => `${fewest} à ${most}`,
    nothing: 'Aucune Fabrique n’est dans ces données.',
    year: 'Année',
    fabriques: 'Fabriques par année',
    fabriquesExplained: 'Chaque barre mène à la liste des Fabriques de l’année.',
    fabriqueCount: 'Fabriques',
    ofYear: (year: number) => `Fabriques de ${year}`,
    fabriqueBar: (year: number, count: number) =>
      count < 2 ? `${year}\u202f: ${count} Fabrique` : `${year}\u202f: ${count} Fabriques`,
    participations: 'Participations par année',
    participationsExplained:
      'Une participation est un acteur nommé dans un rôle pour une Fabrique. Toutes les barres ont la même échelle, sauf celles du total.',
    all: 'toutes les participations',
    averages: 'Participations par Fabrique',
    averagesExplained:
      'Les participations d’une année divisées par ses Fabriques, arrondies à une décimale. Toutes les barres ont la même échelle, sauf celles du total.',
    actors: 'Participants par année',
    actorsExplained:
      'Acteurs différents par rôle. Un acteur nommé dans deux Fabriques de la même année compte une fois. Chaque nombre mène à la liste.',
    chart: (what: string) => `Diagramme en barres, par année\u202f: ${what}. Le tableau dit la même chose.`,
    bar: (year: number, value: string) => `${year}\u202f: ${value}`,
    actorsOf: (roles: string, year: number) => `${roles}, ${year}`,
    roles: {
      TERRITOIRE: 'territoires',
      PARTNER: 'partenaires',
      COFINANCEUR: 'cofinanceurs',
      ASSOCIATION: 'associations d’élus',
    },
  },
  {
    title: 'Timeline',
    description: 'The Fabriques prospectives and their participants by year, in total and per Fabrique.',
    lead: (fabriques: number, participations: number, average: string) =>
      `${fabriques} Fabriques and ${participations} participations: ${average} per Fabrique on average.`,
    caution: (perYear: string) =>
      `The page of the ANCT lists each Fabrique under a year. With ${perYear} a year, a single one can make a whole year rise or fall. A higher number may also mean that the page names more of the participants. These numbers are therefore evidence neither of growth nor of decline.`,
    laterRole: (nouns: string, year: number) =>
      `The page names ${nouns} from ${year} on only. It does not say whether there were none before.`,
    atMost: (count: string) => `at most ${count}`,
    between: (fewest: string, most: string) => `${fewest} to ${most}`,
    nothing: 'There is no Fabrique in this data.',
    year: 'Year',
    fabriques: 'Fabriques by year',
    fabriquesExplained: 'Each bar leads to the list of the Fabriques of the year.',
    fabriqueCount: 'Fabriques',
    ofYear: (year: number) => `Fabriques of ${year}`,
    fabriqueBar: (year: number, count: number) => (count === 1 ? `${year}: 1 Fabrique` : `${year}: ${count} Fabriques`),
    participations: 'Participations by year',
    participationsExplained:
      'A participation is an actor named in one role for one Fabrique. All bars have the same scale, except those of the total.',
    all: 'all participations',
    averages: 'Participations per Fabrique',
    averagesExplained:
      'The participations of a year divided by its Fabriques, rounded to one decimal. All bars have the same scale, except those of the total.',
    actors: 'Participants by year',
    actorsExplained:
      'Distinct actors by role. An actor named in two Fabriques of the same year counts once. Each number leads to the list.',
    chart: (what: string) => `Bar chart by year: ${what}. The table says the same.`,
    bar: (year: number, value: string) => `${year}: ${value}`,
    actorsOf: (roles: string, year: number) => `${roles}, ${year}`,
    roles: {
      TERRITOIRE: 'territoires',
      PARTNER: 'partners',
      COFINANCEUR: 'cofinanceurs',
      ASSOCIATION: 'associations of elected officials',
    },
  },
);
