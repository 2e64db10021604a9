import { bilingual } from '../../language/bilingual.ts';

const plural = (count: number) => count > 1;

export const fabriqueListMessages = bilingual(
  {
    title: 'Fabriques',
    lead: 'Les Fabriques prospectives que la page de l’ANCT énumère, par année, état et région.',
    explanation:
      'Une ligne par Fabrique. Les régions sont celles des territoires participants, d’après les données officielles.',
    byYear: 'Les Fabriques et les participations par année',
    wordsLabel: 'Mots du titre ou du texte',
    fabrique: 'Fabrique',
    year: 'Année',
    status: 'État',
    territoires: 'Territoires',
    partners: 'Partenaires',
    regions: 'Régions',
    counted: (count: number) => (count === 0 ? 'Aucune Fabrique' : plural(count) ? `${count} Fabriques` : '1 Fabrique'),
    inYears: ' de ',
    ofStatus: ', ',
    statuses: { ACHEVEE: 'achevée', EN_COURS: 'en cours' },
    statusesOfMany: { ACHEVEE: 'achevées', EN_COURS: 'en cours' },
    inRegions: (count: number) => `, avec un territoire en région${plural(count) ? 's' : ''}\u00a0`,
    withWords: ', dont le titre ou le texte contient ',
    ofTotal: (total: number) => `, sur ${total}`,
  },
  {
    title: 'Fabriques',
    lead: 'The Fabriques prospectives that the page of the ANCT lists, by year, status and région.',
    explanation: 'One row for each Fabrique. The régions are those of the participating territoires, by official data.',
    byYear: 'Fabriques and participations by year',
    wordsLabel: 'Words of the title or the text',
    fabrique: 'Fabrique',
    year: 'Year',
    status: 'Status',
    territoires: 'Territoires',
    partners: 'Partners',
    regions: 'Régions',
    counted: (count: number) => (count === 0 ? 'No Fabrique' : plural(count) ? `${count} Fabriques` : '1 Fabrique'),
    inYears: ' of ',
    ofStatus: ', ',
    statuses: { ACHEVEE: 'completed', EN_COURS: 'in progress' },
    statusesOfMany: { ACHEVEE: 'completed', EN_COURS: 'in progress' },
    inRegions: () => ', with a territoire in ',
    withWords: ', with a title or text that contains ',
    ofTotal: (total: number) => `, out of ${total}`,
  },
);
