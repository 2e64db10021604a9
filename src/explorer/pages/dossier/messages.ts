import { bilingual } from '../../language/bilingual.ts';

export const dossierMessages = bilingual(
  {
    title: (name: string) => `Dossier : ${name}`,
    kind: 'Dossier imprimable',
    page: 'La page à jour',
    purpose: 'Cette page réunit, pour l’impression, tout ce que le site cite et compte sur cet acteur.',
    years: 'Les années de ses participations',
    yearsExplained: 'Un point par année où la page de l’ANCT nomme l’acteur dans ce rôle.',
    yearsDrawing: 'Dessin : les années des participations, par rôle. Le tableau des participations dit la même chose.',
    limits: 'Ce qu’il ne faut pas en conclure',
    caution:
      'Être nommés dans la même Fabrique ne dit pas que deux acteurs ont travaillé ensemble. La page de l’ANCT ne dit ni ce que chacun a fait, ni ce qu’il a payé. Une absence peut venir de la page.',
    noCorrections: 'Nous n’avons relevé ni erreur ni doute dans les mots cités ici.',
    corrections: 'Corrections et doutes',
    terms: 'Définitions des termes employés',
    sheet: (site: string, name: string, day: string, version: string) =>
      `${site} · ${name} · page de l’ANCT relevée ${day} · données version ${version}`,
  },
  {
    title: (name: string) => `Dossier: ${name}`,
    kind: 'Printable dossier',
    page: 'The current page',
    purpose: 'This page has, for printing, everything that the site quotes and counts about this actor.',
    years: 'The years of its participations',
    yearsExplained: 'A dot for each year in which the page of the ANCT names the actor in this role.',
    yearsDrawing: 'Drawing: the years of the participations, by role. The table of participations says the same.',
    limits: 'What not to conclude',
    caution:
      'To be named in the same Fabrique does not mean that two actors worked together. The page of the ANCT says neither what each one did, nor what it paid. An absence may come from the page.',
    noCorrections: 'We found no error and no doubt in the words quoted here.',
    corrections: 'Corrections and doubts',
    terms: 'Definitions of the terms used',
    sheet: (site: string, name: string, day: string, version: string) =>
      `${site} · ${name} · page of the ANCT read ${day} · data version ${version}`,
  },
);
