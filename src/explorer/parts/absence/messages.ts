import { bilingual } from '../../language/bilingual.ts';

/** Why a page has nothing to show somewhere: not an error, and not always an absence in the world. */
export const absenceMessages = bilingual(
  {
    noPartner: 'La page ne nomme aucun partenaire pour cette Fabrique. Cela ne prouve pas qu’il n’y en avait pas.',
    noCofinanceur: 'La page ne nomme aucun cofinanceur pour cette Fabrique. Cela ne prouve pas qu’il n’y en avait pas.',
    noCofinanceurBefore2020:
      'La page ne nomme aucun cofinanceur avant 2020\u202f: elle a peut-être changé d’usage, et non l’ANCT.',
    noAssociation: 'La page ne nomme aucune association d’élus pour cette Fabrique.',
    noTerritoire: 'La page ne nomme aucun territoire pour cette Fabrique.',
    emptyPublications: 'La page annonce des publications, mais n’en nomme aucune.',
    noPublication: 'La page ne nomme aucune publication sur cette Fabrique.',
    noCorrection: 'Aucune correction ni aucun doute ne porte sur ces mots.',
    noCode: 'Ce territoire n’a pas de code officiel\u202f: ce genre de territoire n’est dans aucun référentiel.',
    neverMet:
      'La page ne nomme jamais ces deux acteurs dans la même Fabrique. Ils peuvent travailler ensemble ailleurs.',
    didNotTakePart: 'La page ne nomme pas ce lieu parmi les participants.',
    onlyAround: 'Cet acteur n’a pas participé lui-même\u202f: il contient un participant.',
    onceOnly: 'Ces mesures demandent au moins deux Fabriques.',
    noMatch: 'Rien ne correspond à ces choix. Retirez un filtre.',
  },
  {
    noPartner: 'The page names no partner of this Fabrique. This does not prove that there was none.',
    noCofinanceur: 'The page names no cofinanceur of this Fabrique. This does not prove that there was none.',
    noCofinanceurBefore2020:
      'The page names no cofinanceur before 2020: perhaps the page has changed, and not the practice of the ANCT.',
    noAssociation: 'The page names no association of elected officials for this Fabrique.',
    noTerritoire: 'The page names no territoire for this Fabrique.',
    emptyPublications: 'The page announces publications, but names none.',
    noPublication: 'The page names no publication about this Fabrique.',
    noCorrection: 'No correction and no doubt concerns these words.',
    noCode: 'This territoire has no official code: its kind is in no official register.',
    neverMet: 'The page never names these two actors in the same Fabrique. They may work together elsewhere.',
    didNotTakePart: 'The page does not name this place among the participants.',
    onlyAround: 'This actor did not take part itself: it contains a participant.',
    onceOnly: 'These measures need at least two Fabriques.',
    noMatch: 'Nothing matches these choices. Remove a filter.',
  },
);

export type AbsenceReason = keyof (typeof absenceMessages)['fr'];
