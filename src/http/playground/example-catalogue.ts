/** What a reader can read a text in. The first one is the default. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Readonly<Record<Language, string>>;

/** What the panel of the playground says of an example. Its question in English is the first comment of its file. */
export interface CatalogueEntry {
  /** The file name without number and extension. */
  readonly name: string;
  /** The question in French. */
  readonly fr: string;
  /** What the answer contains. */
  readonly gives: Bilingual;
}

export interface CatalogueGroup {
  readonly title: Bilingual;
  readonly examples: readonly CatalogueEntry[];
}

const example = (name: string, fr: string, gives: string, givesEn: string): CatalogueEntry => ({
  name,
  fr,
  gives: { fr: gives, en: givesEn },
});

/**
 * The examples of the playground, in the order of its panel: those of `src/http/playground/tabs` and of
 * `examples/questions`. A test checks that each file is in it once.
 */
export const catalogue: readonly CatalogueGroup[] = [
  {
    title: { fr: 'Pour commencer', en: 'Start here' },
    examples: [
      example(
        'returning-territoires',
        'Quels territoires ont participé à plusieurs Fabriques ?',
        'Les territoires, leurs Fabriques, et les mots et la ligne de la page source',
        'The territoires, their Fabriques, and the words and line of the source page',
      ),
      example(
        'partners-together',
        'Quels partenaires travaillent le plus souvent ensemble ?',
        'Les paires de partenaires et leurs Fabriques communes',
        'Pairs of partners and the Fabriques they have in common',
      ),
      example(
        'one-fabrique',
        'Que sait-on d’une Fabrique ?',
        'Les participants, la période, les publications, avec la citation de chaque participation',
        'Participants, period and publications, with a quotation for each participation',
      ),
      example(
        'around-one-organisation',
        'Avec qui travaille une organisation ?',
        'Ses rôles, ses partenaires et ses territoires les plus fréquents',
        'Its roles, and its most frequent partners and territoires',
      ),
      example(
        'search',
        'Où trouve-t-on un mot dans les données ?',
        'Une recherche qui ignore la casse, les accents et une faute de frappe',
        'A search that ignores case, accents and one typing error',
      ),
      example(
        'network',
        'Qui est au centre du réseau des partenaires ?',
        'Les mesures du réseau, ses communautés, et des fichiers pour Gephi et d’autres outils',
        'Measures of the network, its communities, and files for Gephi and other tools',
      ),
      example(
        'data-set',
        'D’où viennent les données, et comment les citer ?',
        'La source, la taille, la citation et les fichiers du jeu de données',
        'The source, the size, the citation and the files of the data set',
      ),
    ],
  },
  {
    title: { fr: 'Fabriques', en: 'Fabriques' },
    examples: [
      example(
        'fabriques-of-a-region',
        'Quelles Fabriques ont un territoire dans une région ?',
        'Les Fabriques, avec leurs territoires et leurs départements',
        'The Fabriques, with their territoires and départements',
      ),
      example(
        'fabriques-of-communes-with-a-partner',
        'Quelles Fabriques n’ont que des communes pour territoires, et l’ANAH pour partenaire ?',
        'L’année et le titre de chaque Fabrique',
        'Year and title of each Fabrique',
      ),
      example(
        'fabriques-of-both',
        'Quelles Fabriques réunissent deux organisations, quel que soit leur rôle ?',
        'Les Fabriques, les plus récentes d’abord',
        'The Fabriques, newest first',
      ),
      example(
        'fabriques-without-cofinanceur',
        'Quelles Fabriques ne citent aucun cofinanceur ?',
        'Les Fabriques et leur nombre',
        'The Fabriques and their number',
      ),
      example(
        'fabriques-with-most-partners',
        'Quelles Fabriques ont cinq partenaires ou plus ?',
        'Les Fabriques, celles qui ont le plus de partenaires d’abord',
        'The Fabriques, those with most partners first',
      ),
      example(
        'fabriques-about-a-subject-in-a-region',
        'Quelles Fabriques parlent de l’eau et ont un territoire en Provence-Alpes-Côte d’Azur ?',
        'Un mot et une région dans le même filtre',
        'A word and a région in one filter',
      ),
      example(
        'fabriques-about-one-subject-or-another',
        'Quelles Fabriques parlent de mobilité ou de transport ?',
        'Les identifiants des Fabriques qui ont l’un des deux mots',
        'The slugs of the Fabriques with either word',
      ),
      example(
        'similar-fabriques',
        'Quelles Fabriques se ressemblent par leurs participants ?',
        'Pour chaque Fabrique, les trois plus proches et leurs participants communs',
        'For each Fabrique, the three most similar and their common participants',
      ),
      example(
        'fabriques-without-publication',
        'Quelles Fabriques n’ont pas de publication, et quelles publications y a-t-il ?',
        'Deux listes : les Fabriques sans publication, et toutes les publications',
        'Two lists: Fabriques without a publication, and all publications',
      ),
    ],
  },
  {
    title: { fr: 'Territoires et régions', en: 'Territoires and régions' },
    examples: [
      example(
        'territoires-with-one-organisation',
        'Quels territoires ont travaillé avec l’ADEME depuis 2023 ?',
        'Les territoires et leur nombre',
        'The territoires and their number',
      ),
      example(
        'territoires-by-partners-met',
        'Quels territoires ont rencontré le plus de partenaires ?',
        'Les territoires, avec le nombre de partenaires et de territoires rencontrés',
        'The territoires, with the numbers of partners and territoires they met',
      ),
      example(
        'territoires-within-territoires',
        'Quels territoires ont participé en même temps qu’un territoire plus grand qui les contient ?',
        'Les couples de territoires, avec les Fabriques de chacun',
        'Pairs of territoires, with the Fabriques of each',
      ),
      example(
        'neighbours-in-other-fabriques',
        'Quels territoires d’un même département ont participé à des Fabriques différentes ?',
        'Pour chaque territoire d’une région, ses voisins et leurs Fabriques',
        'For each territoire of a région, its neighbours and their Fabriques',
      ),
      example(
        'departements-without-territoire',
        'Quels départements n’ont aucun territoire participant ?',
        'Les codes et les noms des départements',
        'Codes and names of the départements',
      ),
      example(
        'associations-met-in-a-region',
        'Quelles associations d’élus les territoires de Bretagne ont-ils rencontrées ?',
        'Pour chaque territoire, les associations et le nombre de Fabriques communes',
        'For each territoire, the associations and the number of common Fabriques',
      ),
      example(
        'organisations-with-communes-of-a-region',
        'Quelles organisations ont travaillé avec des communes des Hauts-de-France ?',
        'Les noms des organisations',
        'The names of the organisations',
      ),
    ],
  },
  {
    title: { fr: 'Partenaires, cofinanceurs, associations', en: 'Partners, cofinanceurs, associations' },
    examples: [
      example(
        'most-active',
        'Quelles organisations ont participé au plus grand nombre de Fabriques ?',
        'Trois listes : partenaires, cofinanceurs, associations d’élus',
        'Three lists: partners, cofinanceurs, associations of elected officials',
      ),
      example(
        'what-ministries-did',
        'À quoi les ministères et leurs directions ont-ils participé ?',
        'Les ministères et directions, avec le rôle, l’année et la Fabrique',
        'Ministries and directions, with role, year and Fabrique',
      ),
      example(
        'ministry-with-its-services',
        'Qu’a fait un ministère, avec tous ses services ?',
        'Les participations du ministère et de ses services, et quel service a participé',
        'Participations of the ministry and its services, and which service took part',
      ),
      example(
        'cofinanced-but-not-partner',
        'Quelles Fabriques la Caisse des dépôts a-t-elle cofinancées sans en être partenaire ?',
        'Les Fabriques, avec la citation de la page source',
        'The Fabriques, with the quotation from the source page',
      ),
      example(
        'partners-of-a-region-that-never-cofinanced',
        'Quels partenaires actifs en Bretagne de 2020 à 2022 n’ont jamais cofinancé de Fabrique ?',
        'Les noms des partenaires',
        'The names of the partners',
      ),
      example(
        'partners-by-kind-of-territoire',
        'Quels partenaires travaillent le plus avec des quartiers prioritaires ?',
        'Pour chaque partenaire, le nombre de Fabriques, en tout et avec eux',
        'For each partner, the number of Fabriques, in all and with them',
      ),
      example(
        'organisations-by-region',
        'Combien d’organisations ont travaillé dans chaque région ?',
        'Un nombre par région',
        'A number for each région',
      ),
      example(
        'organisations-of-similar-fabriques',
        'Quelles organisations ont participé à des Fabriques proches de celle sur l’eau et l’industrie, mais pas à celle-ci ?',
        'Des suggestions, avec leurs raisons',
        'Suggestions, with their reasons',
      ),
    ],
  },
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
