import { bilingual } from '../../language/bilingual.ts';

/** Numbers of names by certainty. */
type Counts = [exact: number, close: number, doubtful: number, several: number, otherPlace: number, none: number];

interface NamedPlace {
  readonly name: string;
  readonly kindLabel: string;
  readonly code: string;
}

/** The texts of the page that matches a list. */
export const matchMessages = bilingual(
  {
    title: 'Retrouver une liste',
    lead: 'Collez des noms ou des codes : cette page dit lesquels ont participé à une Fabrique, dans quel rôle et quand.',
    field: 'Votre liste',
    help: 'Un nom ou un code officiel par ligne, 500 lignes au plus. Une colonne de tableur convient ; si plusieurs colonnes sont collées, la première compte. Pour distinguer des homonymes, ajoutez le département : « Saint-Joseph (974) ».',
    submit: 'Retrouver',
    download: 'Télécharger en CSV',
    downloadForSpreadsheets: 'Télécharger pour un tableur',
    privacy: 'La liste sert à cette réponse et n’est pas conservée.',
    cut: (most: number, total: number) =>
      `Votre liste a ${total} noms ; les ${most} premiers sont traités. Envoyez le reste à part.`,
    matches: 'Correspondances',
    nameNoun: { one: 'nom', many: 'noms', gender: 'm' as const },
    summary: (names: string, ...[exact, close, doubtful, several, otherPlace, none]: Counts) =>
      `${names}. Exact : ${exact} ; proche : ${close} ; à vérifier : ${doubtful} ; plusieurs candidats : ${several} ; autre lieu : ${otherPlace} ; aucun : ${none}.`,
    certaintyMeans:
      '« Exact » : le nom, un sigle ou le code. « Proche » : une autre graphie du même nom, presque toujours juste (aucune erreur sur trois listes d’essai, de 994 noms en tout), à relire tout de même. « À vérifier » : une ressemblance, à confirmer. « Autre lieu » : une commune ou une intercommunalité de France porte ce nom, et n’est pas dans le graphe.',
    noneMeans: 'Sans correspondance, le nom n’est pas nommé par la page, ou pas sous cette forme.',
    given: 'Nom donné',
    match: 'Correspondance',
    certainty: 'Certitude',
    certainties: {
      exact: 'exact',
      close: 'proche',
      doubtful: 'à vérifier',
      several: 'plusieurs candidats',
      otherPlace: 'autre lieu',
      none: 'aucun',
    },
    absentPlace: 'Lieu absent du graphe',
    placeOf: ({ name, kindLabel, code }: NamedPlace) => `${name}, ${kindLabel} (${code}), hors du graphe`,
    placeIn: ' ; dans ',
    kind: 'Nature',
    kinds: {
      fabrique: 'Fabrique',
      territoire: 'territoire',
      organisation: 'organisation',
      departement: 'département',
      region: 'région',
      participation: 'participation',
    },
    roles: 'Rôles',
    fabriques: 'Fabriques',
    years: 'Années',
    others: 'Autres candidats',
    id: 'identifiant',
    type: 'type',
    or: 'ou',
  },
  {
    title: 'Match a list',
    lead: 'Paste names or codes: this page says which of them took part in a Fabrique, in which role and when.',
    field: 'Your list',
    help: 'One name or official code a line, 500 lines at most. A column of a spreadsheet will do; of several columns, the first one counts. To tell homonyms apart, add the département: “Saint-Joseph (974)”.',
    submit: 'Match',
    download: 'Download as CSV',
    downloadForSpreadsheets: 'Download for French spreadsheets',
    privacy: 'The list is used for this answer only and is not stored.',
    cut: (most: number, total: number) =>
      `Your list has ${total} names; the first ${most} are matched. Send the others separately.`,
    matches: 'Matches',
    nameNoun: { one: 'name', many: 'names', gender: 'm' as const },
    summary: (names: string, ...[exact, close, doubtful, several, otherPlace, none]: Counts) =>
      `${names}. Exact: ${exact}; close: ${close}; to check: ${doubtful}; several candidates: ${several}; another place: ${otherPlace}; none: ${none}.`,
    certaintyMeans:
      '“Exact”: the name, an acronym or the code. “Close”: a spelling of the same name, almost always right (no error on three test lists, of 994 names in all), still worth a look. “To check”: a resemblance, to be confirmed. “Another place”: a commune or intercommunalité of France that has this name and is not in the graph.',
    noneMeans: 'A name without a match is not on the page, or not in this form.',
    given: 'Given name',
    match: 'Match',
    certainty: 'Certainty',
    certainties: {
      exact: 'exact',
      close: 'close',
      doubtful: 'to check',
      several: 'several candidates',
      otherPlace: 'another place',
      none: 'none',
    },
    absentPlace: 'Place not in the graph',
    placeOf: ({ name, kindLabel, code }: NamedPlace) => `${name}, ${kindLabel} (${code}), not in the graph`,
    placeIn: '; in ',
    kind: 'Kind',
    kinds: {
      fabrique: 'Fabrique',
      territoire: 'territoire',
      organisation: 'organisation',
      departement: 'département',
      region: 'région',
      participation: 'participation',
    },
    roles: 'Roles',
    fabriques: 'Fabriques',
    years: 'Years',
    others: 'Other candidates',
    id: 'identifier',
    type: 'type',
    or: 'or',
  },
);
