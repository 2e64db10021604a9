import { bilingual } from '../../language/bilingual.ts';

const territoires = (count: number) => (count < 2 ? `${count} territoire` : `${count} territoires`);
const englishTerritoires = (count: number) => (count === 1 ? '1 territoire' : `${count} territoires`);

export const mapMessages = bilingual(
  {
    title: 'Carte des territoires',
    description: 'Les territoires qui ont participé à une Fabrique prospective, par département, année et nature.',
    filter: 'Choisir une année ou une nature',
    year: 'Année',
    kind: 'Nature',
    anyYear: 'toutes les années',
    anyKind: 'toutes les natures',
    apply: 'Afficher',
    option: (text: string, count: number) => `${text} (${count})`,
    shown: (count: number, total: number) =>
      count === total ? territoires(count) : `${territoires(count)} sur ${total}`,
    inYear: (year: number) => `, en ${year}`,
    ofKind: ', de nature\u202f: ',
    list: (count: number) => (count < 2 ? 'Ce territoire dans la liste' : `Ces ${count} territoires dans la liste`),
    reset: 'Toutes les années et toutes les natures',
    explanation: (count: number, total: number) =>
      `Nombre de territoires par département, dans ${count} départements sur ${total}. Un territoire à cheval sur plusieurs départements compte dans chacun\u202f: les nombres s’ajoutent à plus que le total.`,
    mapLabel: 'Carte de la France métropolitaine, par département',
    enlarged: 'Paris et sa petite couronne, agrandis',
    overseas: 'Outre-mer',
    legend: 'Légende',
    step: (from: number, to: number) => (from === to ? territoires(from) : `${from} à ${territoires(to)}`),
    none: 'aucun territoire',
    label: (place: string, count: number) => `${place}\u202f: ${territoires(count)}`,
    counted: (count: number) => `\u202f: ${territoires(count)}`,
    departement: 'Département',
    region: 'Région',
    territoires: 'Territoires',
    fabriques: 'Fabriques',
    code: 'code officiel',
    inDepartement: (place: string) => `territoires, ${place}`,
    without: (count: number) =>
      count < 2 ? `${count} département sans territoire` : `${count} départements sans territoire`,
    nothing: 'Aucun territoire ne correspond à ces choix.',
    nowhere: (count: number) =>
      `${territoires(count)} sans département dans les données officielles\u202f: hors de la carte et du tableau.`,
    caution:
      'La carte montre où se trouvent les participants. Elle ne dit pas pourquoi un département n’en a pas, et un territoire étendu y compte autant qu’un quartier.',
    credit: 'Contours',
    by: 'de Victor Cazanave,',
    changed: '\u202f: points arrondis.',
    licence: 'licence CC BY 4.0',
  },
  {
    title: 'Map of the territoires',
    description: 'The territoires that took part in a Fabrique prospective, by département, year and kind.',
    filter: 'Choose a year or a kind',
    year: 'Year',
    kind: 'Kind',
    anyYear: 'all years',
    anyKind: 'all kinds',
    apply: 'Show',
    option: (text: string, count: number) => `${text} (${count})`,
    shown: (count: number, total: number) =>
      count === total ? englishTerritoires(count) : `${englishTerritoires(count)} of ${total}`,
    inYear: (year: number) => `, in ${year}`,
    ofKind: ', of the kind: ',
    list: (count: number) => (count === 1 ? 'This territoire in the list' : `These ${count} territoires in the list`),
    reset: 'All years and all kinds',
    explanation: (count: number, total: number) =>
      `Number of territoires by département, in ${count} of ${total} départements. A territoire that lies in several départements counts in each, so the numbers add up to more than the total.`,
    mapLabel: 'Map of metropolitan France, by département',
    enlarged: 'Paris and its neighbours, enlarged',
    overseas: 'Overseas',
    legend: 'Legend',
    step: (from: number, to: number) =>
      from === to ? englishTerritoires(from) : `${from} to ${englishTerritoires(to)}`,
    none: 'no territoire',
    label: (place: string, count: number) => `${place}: ${englishTerritoires(count)}`,
    counted: (count: number) => `: ${englishTerritoires(count)}`,
    departement: 'Département',
    region: 'Région',
    territoires: 'Territoires',
    fabriques: 'Fabriques',
    code: 'official code',
    inDepartement: (place: string) => `territoires, ${place}`,
    without: (count: number) =>
      count === 1 ? '1 département without a territoire' : `${count} départements without a territoire`,
    nothing: 'No territoire fits these choices.',
    nowhere: (count: number) =>
      `${englishTerritoires(count)} without a département in the official data: neither on the map nor in the table.`,
    caution:
      'The map shows where the participants are. It does not say why a département has none, and a large territoire counts as much as a neighbourhood.',
    credit: 'Outlines',
    by: 'by Victor Cazanave,',
    changed: ': points rounded.',
    licence: 'licence CC BY 4.0',
  },
);
