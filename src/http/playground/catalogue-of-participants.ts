import { type CatalogueGroup, example } from './catalogue-entry.ts';

/** Examples to begin with, and those on Fabriques, territoires and organisations. */
export const participantGroups: readonly CatalogueGroup[] = [
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
        'did-a-place-take-part',
        'Une commune a-t-elle participé, ou son intercommunalité, ou d’autres dans son département ?',
        'La commune officielle, les territoires participants qui la contiennent et ceux de son département',
        'The official commune, the territoires that contain it, and those of its département',
      ),
      example(
        'small-intercommunalites',
        'Quelles intercommunalités de moins de 20 000 habitants ont participé, et quand ?',
        'Les intercommunalités, de la plus peuplée à la moins peuplée, avec l’année de leur population',
        'The intercommunalités, the most populous first, with the year of their population',
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
];
