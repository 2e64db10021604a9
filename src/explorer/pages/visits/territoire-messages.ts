import { bilingual } from '../../language/bilingual.ts';

/** The texts of « Les territoires revenus ». Numbers come as texts. */
export const territoireVisitMessages = bilingual(
  {
    title: 'Les territoires revenus',
    summary: 'Quels territoires ont pris part à plusieurs Fabriques, sous quel nom, et ce que ce retour ne dit pas.',
    columns: {
      least: 'Fabriques, au moins',
      territoires: 'Territoires',
      inner: 'Territoire contenu',
      outer: 'Territoire qui le contient',
      innerYears: 'Années du premier',
      outerYears: 'Années du second',
      region: 'Région',
      year: 'Année',
    },
    many: {
      title: 'Combien sont revenus ?',
      first: (all: string, once: string, again: string) =>
        `Territoires que la page nomme : ${all}. Dans une seule Fabrique : ${once}. Dans deux ou plus : ${again}.`,
      second:
        'Un territoire est ici un nom de la page : une commune, une intercommunalité, un pays, un quartier. Deux noms différents sont deux territoires.',
      caution: 'N’être venu qu’une fois n’est le signe ni d’un échec, ni d’une déception.',
      link: 'Les territoires, par nombre de Fabriques',
    },
    same: {
      title: 'Revenus sous le même nom',
      drawing: 'Dessin : les années de chaque territoire revenu. La phrase au-dessus dit la même chose.',
      second: 'Un point par année où la page le nomme. Les sujets des Fabriques peuvent n’avoir aucun rapport.',
      caution: 'La page ne dit pas pourquoi un territoire revient, ni qui l’a décidé.',
      link: (name: string) => `La page de ce territoire : ${name}`,
    },
    other: {
      title: 'Revenus sous un autre nom ?',
      first: (pairs: string, later: string) =>
        `Un lieu peut revenir sous le nom d’un territoire qui le contient. Paires de territoires emboîtés que la page nomme : ${pairs} ; paires qui n’ont aucune année en commun : ${later}.`,
      second:
        'Que l’un contient l’autre, nous le tirons des périmètres officiels ou de la composition connue du territoire ; la page ne le dit pas.',
      caution:
        'Être emboîtés ne prouve pas un retour : la commune et son intercommunalité peuvent avoir candidaté sans se connaître.',
      link: 'La carte des territoires',
    },
    where: {
      title: 'Où sont-ils ?',
      first: (regions: string, most: string, count: string) =>
        `Régions avec au moins un territoire nommé : ${regions}. La plus nommée, ou les plus nommées : ${most} (territoires : ${count}).`,
      second:
        'Un territoire à cheval sur deux régions compte dans chacune : la somme du tableau peut dépasser le nombre de territoires.',
      caution:
        'Ces nombres ne comparent pas des régions : elles n’ont ni la même taille, ni le même nombre de communes, et la page ne dit pas qui a candidaté.',
      link: 'La carte, avec les mêmes faits en tableau',
    },
    time: {
      title: 'Le temps de revenir',
      first: (year: string, count: string) =>
        `Les territoires nommés en ${year} (${count}) n’ont pas encore eu le temps de revenir : comparer leur retour à celui des premiers serait injuste.`,
      second: 'Un territoire compte dans chaque année où il est nommé.',
      drawing: 'Territoires nommés, par année. Le tableau a les mêmes nombres.',
      caution:
        'Le nombre de Fabriques change d’une année à l’autre : plus de territoires une année ne veut pas dire plus d’intérêt.',
      link: 'La chronologie',
    },
  },
  {
    title: 'The territoires that came back',
    summary: 'Which territoires took part in several Fabriques, under which name, and what this does not say.',
    columns: {
      least: 'Fabriques, at least',
      territoires: 'Territoires',
      inner: 'Territoire within',
      outer: 'Territoire around it',
      innerYears: 'Years of the first',
      outerYears: 'Years of the second',
      region: 'Région',
      year: 'Year',
    },
    many: {
      title: 'How many came back?',
      first: (all: string, once: string, again: string) =>
        `Territoires that the page names: ${all}. In only one Fabrique: ${once}. In two or more: ${again}.`,
      second:
        'A territoire is a name of the page here: a commune, a group of communes, a pays, a neighbourhood. Two different names are two territoires.',
      caution: 'To have come only once is the sign neither of a failure nor of a disappointment.',
      link: 'The territoires, by number of Fabriques',
    },
    same: {
      title: 'Back under the same name',
      drawing: 'Drawing: the years of each territoire that came back. The sentence above says the same.',
      second:
        'A dot for each year in which the page names it. The subjects of the Fabriques may have nothing in common.',
      caution: 'The page does not say why a territoire comes back, nor who decided it.',
      link: (name: string) => `The page of this territoire: ${name}`,
    },
    other: {
      title: 'Back under another name?',
      first: (pairs: string, later: string) =>
        `A place can come back under the name of a territoire around it. Pairs of territoires, one within the other, that the page names: ${pairs}; pairs without a common year: ${later}.`,
      second:
        'That one lies within the other, we take from official boundaries or from the known members of the territoire; the page does not say it.',
      caution:
        'To lie within does not prove a return: the commune and its group of communes may have applied without knowing of each other.',
      link: 'The map of the territoires',
    },
    where: {
      title: 'Where are they?',
      first: (regions: string, most: string, count: string) =>
        `Régions with at least one named territoire: ${regions}. Named most: ${most} (territoires: ${count}).`,
      second:
        'A territoire in two régions counts in both: the sum of the table may be more than the number of territoires.',
      caution:
        'These numbers do not compare régions: they differ in size and in number of communes, and the page does not say who applied.',
      link: 'The map, with the same facts as a table',
    },
    time: {
      title: 'Time to come back',
      first: (year: string, count: string) =>
        `The territoires named in ${year} (${count}) have had no time to come back yet: to compare them with the first ones would be unfair.`,
      second: 'A territoire counts in each year in which it is named.',
      drawing: 'Territoires named, by year. The table has the same numbers.',
      caution: 'The number of Fabriques differs between years: more territoires in a year does not mean more interest.',
      link: 'The timeline',
    },
  },
);
