import { bilingual } from '../language/bilingual.ts';

/** The texts of parts that several pages have. */
export const partMessages = bilingual(
  {
    /** Between a label and what it names. */
    colon: '\u202f: ',
    csv: 'CSV',
    csvForSpreadsheets: 'CSV pour tableur',
    query: 'Requête GraphQL',
    copy: 'Lien vers cette section',
    copied: 'Copié',
    breadcrumb: 'Fil d’Ariane',
    doubts: 'Doutes sur cette page',
    evidence: 'Voir la preuve',
    line: (line: number) => `l. ${line}`,
    lineLong: (line: number) => `ligne ${line} de la page de l’ANCT`,
    origins: {
      page: { label: 'écrit par la page', explanation: 'Les mots de la page de l’ANCT, avec leur ligne.' },
      official: { label: 'donnée officielle', explanation: 'Code officiel géographique et liste des EPCI.' },
      computed: { label: 'calculé', explanation: 'Compté à partir des participations que la page nomme.' },
    },
    roles: {
      TERRITOIRE: 'territoire',
      PARTNER: 'partenaire',
      COFINANCEUR: 'cofinanceur',
      ASSOCIATION: 'association d’élus partenaire',
    },
    statuses: { ACHEVEE: 'achevée', EN_COURS: 'en cours' },
    sort: 'trier',
    andMore: (count: number) => `et ${count} de plus`,
    inProse: 'dans le texte, hors de la liste',
    contactPage: 'la page de contact',
  },
  {
    colon: ': ',
    csv: 'CSV',
    csvForSpreadsheets: 'CSV for French spreadsheets',
    query: 'GraphQL query',
    copy: 'Link to this section',
    copied: 'Copied',
    breadcrumb: 'Breadcrumb',
    doubts: 'Doubts on this page',
    evidence: 'See the evidence',
    line: (line: number) => `l. ${line}`,
    lineLong: (line: number) => `line ${line} of the page of the ANCT`,
    origins: {
      page: { label: 'written on the page', explanation: 'The words of the page of the ANCT, with their line.' },
      official: { label: 'official data', explanation: 'Official geographic code and list of EPCI.' },
      computed: { label: 'computed', explanation: 'Counted from the participations that the page names.' },
    },
    roles: {
      TERRITOIRE: 'territoire',
      PARTNER: 'partner',
      COFINANCEUR: 'cofinanceur',
      ASSOCIATION: 'partner association of elected officials',
    },
    statuses: { ACHEVEE: 'completed', EN_COURS: 'in progress' },
    sort: 'sort',
    andMore: (count: number) => `and ${count} more`,
    inProse: 'in the text, not in the list',
    contactPage: 'the contact page',
  },
);
