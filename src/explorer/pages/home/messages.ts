import { bilingual } from '../../language/bilingual.ts';

/** The texts of the first page. */
export const homeMessages = bilingual(
  {
    title: 'Graphe des Fabriques prospectives',
    opening:
      'Depuis 2018, l’Agence nationale de la cohésion des territoires (ANCT) réunit des territoires, des partenaires et des cofinanceurs dans des Fabriques prospectives.',
    site: (day: string) =>
      `Ce site indépendant les relie et cite, pour chaque fait, la ligne de la page de l’ANCT, relevée ${day}.`,
    partners: 'Qui revient avec qui ?',
    and: 'et',
    pairWords: ' : les Fabriques en commun et les mots de la page',
    frequentPairs: (count: string, all: string) => ({
      link: `${count} paires`,
      rest: ` de partenaires se retrouvent dans deux Fabriques ou plus, sur ${all} qui se sont rencontrées.`,
    }),
    caution: 'Être nommés dans la même Fabrique ne dit pas que deux organismes ont travaillé ensemble.',
    partnerDrawing: (organisations: number, links: number) =>
      `Dessin : ${organisations} partenaires et ${links} liens ; un trait relie deux partenaires qui se retrouvent dans deux Fabriques ou plus, plus épais s’ils se retrouvent plus souvent.`,
    returning: 'Quels territoires sont revenus ?',
    returningDrawing: 'Dessin : les années de chaque territoire revenu.',
    overlaps: (count: string) =>
      `En outre, ${count} paires de territoires sont emboîtées : l’un contient l’autre, et le même lieu a pu revenir sous un autre nom.`,
    allTerritoires: 'Tous les territoires, par nombre de Fabriques',
    cofinanceurs: 'Qui cofinance avec qui ?',
    cofinanceurDrawing: (organisations: number, links: number) =>
      `Dessin : ${organisations} cofinanceurs et ${links} liens ; un trait relie deux cofinanceurs d’une même Fabrique, plus épais s’ils en ont plusieurs.`,
    connects: 'Qu’est-ce qui relie deux acteurs ?',
    connectsLead: 'Choisissez deux territoires ou organisations, par leur nom ou leur sigle.',
    size: 'Ce que contient le graphe',
    numbers: {
      fabriques: { one: 'Fabrique', many: 'Fabriques', gender: 'f' as const },
      territoires: { one: 'territoire', many: 'territoires', gender: 'm' as const },
      partners: { one: 'partenaire', many: 'partenaires', gender: 'm' as const },
      associations: { one: 'association d’élus', many: 'associations d’élus', gender: 'f' as const },
      cofinanceurs: { one: 'cofinanceur', many: 'cofinanceurs', gender: 'm' as const },
      corrections: { one: 'correction ou doute', many: 'corrections et doutes', gender: 'f' as const },
    },
    read: 'Comment lire ce site',
    readLead:
      'Chaque fait dit d’où il vient : écrit par la page (avec ses mots et leur ligne), donnée officielle, ou calculé ici. Les noms restent ceux de la page ; nos corrections sont à côté, avec leur preuve.',
    links: {
      map: 'La carte des territoires',
      timeline: 'Les Fabriques et les participations par année',
      paths: 'Les chemins entre deux noms',
      visits: 'Les visites guidées, en cinq étapes',
      definitions: 'Définitions des termes et des mesures',
      source: 'La page de l’ANCT, telle que relevée',
      data: 'Données, fichiers et citation',
      match: 'Retrouver une liste de noms',
      api: 'Interroger l’API GraphQL',
    },
  },
  {
    title: 'Graph of the Fabriques prospectives',
    opening:
      'Since 2018, the French national agency for territorial cohesion (ANCT) has brought together territoires, partners and cofinanceurs in Fabriques prospectives.',
    site: (day: string) =>
      `This independent site connects them and cites, for each fact, the line of the page of the ANCT, read ${day}.`,
    partners: 'Who comes back with whom?',
    and: 'and',
    pairWords: ': the Fabriques in common and the words of the page',
    frequentPairs: (count: string, all: string) => ({
      link: `${count} pairs`,
      rest: ` of partners meet in two Fabriques or more, of ${all} that met.`,
    }),
    caution: 'To be named in the same Fabrique does not mean that two organisations worked together.',
    partnerDrawing: (organisations: number, links: number) =>
      `Drawing: ${organisations} partners and ${links} links; a line connects two partners that meet in two Fabriques or more, thicker if they meet more often.`,
    returning: 'Which territoires came back?',
    returningDrawing: 'Drawing: the years of each territoire that came back.',
    overlaps: (count: string) =>
      `Besides, there are ${count} pairs of territoires one of which contains the other: the same place may have come back under another name.`,
    allTerritoires: 'All territoires, by number of Fabriques',
    cofinanceurs: 'Who pays with whom?',
    cofinanceurDrawing: (organisations: number, links: number) =>
      `Drawing: ${organisations} cofinanceurs and ${links} links; a line connects two cofinanceurs of the same Fabrique, thicker if there are several.`,
    connects: 'What connects two actors?',
    connectsLead: 'Choose two territoires or organisations, by name or acronym.',
    size: 'What the graph contains',
    numbers: {
      fabriques: { one: 'Fabrique', many: 'Fabriques', gender: 'f' as const },
      territoires: { one: 'territoire', many: 'territoires', gender: 'm' as const },
      partners: { one: 'partner', many: 'partners', gender: 'm' as const },
      associations: {
        one: 'association of elected officials',
        many: 'associations of elected officials',
        gender: 'f' as const,
      },
      cofinanceurs: { one: 'cofinanceur', many: 'cofinanceurs', gender: 'm' as const },
      corrections: { one: 'correction or doubt', many: 'corrections and doubts', gender: 'f' as const },
    },
    read: 'How to read this site',
    readLead:
      'Each fact says where it comes from: written on the page (with its words and their line), official data, or computed here. Names stay those of the page; our corrections are beside them, with their evidence.',
    links: {
      map: 'The map of the territoires',
      timeline: 'Fabriques and participations by year',
      paths: 'The paths between two names',
      visits: 'The guided readings, in five stops',
      definitions: 'Definitions of terms and measures',
      source: 'The page of the ANCT, as it was read',
      data: 'Data, files and citation',
      match: 'Match a list of names',
      api: 'Query the GraphQL API',
    },
  },
);
