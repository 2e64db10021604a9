import { bilingual } from '../../language/bilingual.ts';

const plural = (count: number) => count > 1;

export const territoireListMessages = bilingual(
  {
    title: 'Territoires',
    lead: 'Les territoires qui ont participé à une Fabrique prospective, par année, nature, population et lieu.',
    explanation:
      'Une ligne par territoire. Le nombre de Fabriques et les années comptent toutes ses participations. Les départements et la population viennent des données officielles ; un PETR, un pays ou un quartier n’y a pas de population.',
    onMap: 'Ces territoires par département, sur une carte',
    wordsLabel: 'Mots du nom',
    territoire: 'Territoire',
    kind: 'Nature',
    size: 'Population',
    inhabitants: 'Habitants',
    departements: 'Départements',
    regions: 'Régions',
    fabriques: 'Fabriques',
    years: 'Années',
    code: 'code officiel',
    counted: (count: number) =>
      count === 0
        ? 'Aucun territoire ayant participé'
        : plural(count)
          ? `${count} territoires ayant participé`
          : '1 territoire ayant participé',
    inYears: ' en ',
    ofKinds: ', de nature\u202f: ',
    inRegions: (count: number) => `, en région${plural(count) ? 's' : ''}\u00a0`,
    inDepartements: ', département\u202f: ',
    withWords: ', dont un nom contient ',
    ofTotal: (total: number) => `, sur ${total}`,
    others: (count: number) =>
      plural(count) ? `${count} autres territoires n’ont pas participé` : `${count} autre territoire n’a pas participé`,
    othersWhy: (count: number): string =>
      plural(count)
        ? ', mais contiennent un participant\u202f: ils ont une page, et ne sont pas comptés ici.'
        : ', mais contient un participant\u202f: il a une page, et n’est pas compté ici.',
    containingTitle: 'Territoires qui contiennent un participant',
    containingLead:
      'Ces territoires n’ont pas participé eux-mêmes\u202f: un quartier ou une commune qu’ils contiennent a participé.',
    containing: (count: number) =>
      plural(count)
        ? `${count} territoires n’ont pas participé, mais contiennent un participant`
        : `${count} territoire n’a pas participé, mais contient un participant`,
    containingExplanation: 'Une ligne par territoire. Qui contient quoi vient des données officielles.',
    contains: 'Contient',
    back: 'Les territoires qui ont participé',
  },
  {
    title: 'Territoires',
    lead: 'The territoires that took part in a Fabrique prospective, by year, kind, population and place.',
    explanation:
      'One row for each territoire. The number of Fabriques and the years count all of its participations. The départements and the population come from official data, which has no population of a PETR, a pays or a neighbourhood.',
    onMap: 'These territoires by département, on a map',
    wordsLabel: 'Words of the name',
    territoire: 'Territoire',
    kind: 'Kind',
    size: 'Population',
    inhabitants: 'Inhabitants',
    departements: 'Départements',
    regions: 'Régions',
    fabriques: 'Fabriques',
    years: 'Years',
    code: 'official code',
    counted: (count: number) =>
      count === 0
        ? 'No territoire that took part'
        : plural(count)
          ? `${count} territoires that took part`
          : '1 territoire that took part',
    inYears: ' in ',
    ofKinds: ', of the kind: ',
    inRegions: () => ', in ',
    inDepartements: ', in the département ',
    withWords: ', with a name that contains ',
    ofTotal: (total: number) => `, out of ${total}`,
    others: (count: number) =>
      plural(count) ? `${count} other territoires did not take part` : `${count} other territoire did not take part`,
    othersWhy: (count: number): string =>
      plural(count)
        ? ', but contain one that did: they have a page, and are not counted here.'
        : ', but contains one that did: it has a page, and is not counted here.',
    containingTitle: 'Territoires that contain a participant',
    containingLead: 'These territoires did not take part themselves: a neighbourhood or commune within them did.',
    containing: (count: number) =>
      plural(count)
        ? `${count} territoires did not take part, but contain one that did`
        : `${count} territoire did not take part, but contains one that did`,
    containingExplanation: 'One row for each territoire. What contains what comes from official data.',
    contains: 'Contains',
    back: 'The territoires that took part',
  },
);
