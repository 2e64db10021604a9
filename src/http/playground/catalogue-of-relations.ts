import { type CatalogueGroup, example } from './catalogue-entry.ts';

/** Examples on pairs, the network, the years and the source page. */
export const relationGroups: readonly CatalogueGroup[] = [
  {
    title: { fr: 'Qui travaille avec qui', en: 'Who works with whom' },
    examples: [
      example(
        'cofinanceurs-together',
        'Quels cofinanceurs financent les mêmes Fabriques ?',
        'Les paires de cofinanceurs et leurs Fabriques',
        'Pairs of cofinanceurs and their Fabriques',
      ),
      example(
        'associations-and-partners',
        'Quelles associations d’élus travaillent avec quels partenaires ?',
        'Les paires d’une association et d’un partenaire',
        'Pairs of an association and a partner',
      ),
      example(
        'organisations-that-met-both',
        'Quelles organisations ont rencontré deux organisations données ?',
        'Les organisations, que ce soit dans la même Fabrique ou non',
        'The organisations, in the same Fabrique or in different ones',
      ),
      example(
        'one-pair',
        'Combien de fois deux partenaires se sont-ils rencontrés, et est-ce plus que le hasard ?',
        'Les mesures de la paire et la valeur p, et les Fabriques communes',
        'Measures and p-value of the pair, and the common Fabriques',
      ),
      example(
        'frequent-partners-that-never-met',
        'Quels partenaires fréquents ne se sont jamais rencontrés ?',
        'Les paires, celles dont la rencontre était la plus attendue d’abord',
        'The pairs, those most expected to have met first',
      ),
      example(
        'trios-that-come-together',
        'Quels groupes de trois organisations ou plus reviennent le plus souvent ?',
        'Les groupes, avec leurs Fabriques',
        'The groups, with their Fabriques',
      ),
      example(
        'paths-between-two',
        'Qu’est-ce qui relie deux acteurs ?',
        'Les plus courts chemins, avec la citation de chaque étape',
        'The shortest paths, with a quotation for each step',
      ),
    ],
  },
  {
    title: { fr: 'Réseau des partenaires', en: 'Network of partners' },
    examples: [
      example(
        'ego-network',
        'Avec qui l’ADEME a-t-elle travaillé, et qui parmi eux a travaillé ensemble ?',
        'Les voisins de l’ADEME et les liens entre eux',
        'The neighbours of ADEME and the links between them',
      ),
      example(
        'rank-in-the-network',
        'Quel est le rang de l’ADEME dans le réseau, selon chaque mesure ?',
        'Degré, intermédiarité, proximité, et leurs rangs',
        'Degree, betweenness, closeness, and their ranks',
      ),
      example(
        'distances-from-one-partner',
        'À quelle distance de l’ADEME sont tous les partenaires ?',
        'Le nombre de partenaires à chaque distance, et leur liste',
        'The number of partners at each distance, and their list',
      ),
      example(
        'bridges-before-and-since',
        'Quels partenaires font le pont dans le réseau, avant 2022 et depuis ?',
        'Les trois premiers par intermédiarité, pour les deux périodes',
        'The three highest in betweenness, for both periods',
      ),
    ],
  },
  {
    title: { fr: 'Au fil des années', en: 'Over the years' },
    examples: [
      example(
        'newcomers',
        'Quelles organisations ont participé pour la première fois en 2024 ou plus tard ?',
        'Les organisations et leur nombre',
        'The organisations and their number',
      ),
      example(
        'lost-partners',
        'Quelles organisations ont participé jusqu’en 2020, et plus jamais depuis ?',
        'Les organisations, avec leur première et leur dernière année',
        'The organisations, with their first and last year',
      ),
      example(
        'longest-pause',
        'Qui est revenu après la plus longue pause ?',
        'Trois listes, avec la pause ou l’étendue des années',
        'Three lists, with the pause or the span of years',
      ),
      example(
        'kinds-of-cofinanceurs-by-year',
        'Quels types d’organisations cofinancent, année par année ?',
        'Un nombre par année et par type',
        'A number for each year and kind',
      ),
      example(
        'participations-of-one-by-role',
        'Dans quels rôles l’ADEME a-t-elle participé, année par année ?',
        'Deux tableaux : par rôle, puis par année et rôle',
        'Two tables: by role, and by year and role',
      ),
      example(
        'counts',
        'Combien de participations, de Fabriques et d’organisations, par année, région ou rôle ?',
        'Trois tableaux de nombres',
        'Three tables of numbers',
      ),
      example(
        'cofinancements-since-2022',
        'Quels cofinancements la page source cite-t-elle depuis 2022 ?',
        'Un par un, avec la citation et sa ligne',
        'One by one, with the quotation and its line',
      ),
      example(
        'partners-per-fabrique-by-year',
        'Combien de partenaires une Fabrique a-t-elle, année par année ?',
        'Par année : le nombre de Fabriques, de partenaires distincts, et de partenaires par Fabrique',
        'For each year: the numbers of Fabriques, of distinct partners, and of partners per Fabrique',
      ),
      example(
        'fabriques-by-period',
        'Quelles Fabriques ont duré plus d’un an, et lesquelles étaient en cours en 2022 ?',
        'Deux listes de Fabriques',
        'Two lists of Fabriques',
      ),
    ],
  },
  {
    title: { fr: 'La page source', en: 'The source page' },
    examples: [
      example(
        'words-of-the-page',
        'Où la page source a-t-elle les mots « CARENE - 44 » ?',
        'Les citations, avec leur ligne et leur adresse',
        'The quotations, with their line and address',
      ),
      example(
        'named-in-the-prose-only',
        'Qui n’est cité que dans le texte, et dans aucune liste ?',
        'Les participations, avec la citation',
        'The participations, with the quotation',
      ),
      example(
        'corrections',
        'Quelles erreurs la page source contient-elle ?',
        'Les erreurs et les doutes, ligne par ligne, et les corrections de ce graphe',
        'Errors and doubts, line by line, and the corrections in this graph',
      ),
      example(
        'resolve',
        'Quels identifiants correspondent à une liste de noms ?',
        'Pour chaque nom d’un tableur, les candidats, le plus probable d’abord',
        'For each name of a spreadsheet, the candidates, most likely first',
      ),
    ],
  },
];
