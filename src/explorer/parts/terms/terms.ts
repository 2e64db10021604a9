import type { Role } from '../../../domain/roles.ts';

/** A term in words. `short`: one sentence; `more`: what a careful reader needs besides. */
export interface TermText {
  readonly label: string;
  readonly short: string;
  readonly more?: string;
}

/** All terms that the pages use, in the order of the page of definitions. Their ids are anchors there. */
export const termGroups = {
  acteurs: [
    'fabrique-prospective',
    'acteur',
    'territoire',
    'partenaire',
    'cofinanceur',
    'association-d-elus',
    'participation',
    'annee',
  ],
  territoires: [
    'epci',
    'commune',
    'communaute-de-communes',
    'communaute-d-agglomeration',
    'communaute-urbaine',
    'metropole',
    'ept',
    'petr',
    'syndicat-mixte',
    'pays',
    'territoire-d-industrie',
    'qpv',
  ],
  sources: [
    'origine-page',
    'origine-official',
    'origine-computed',
    'ligne',
    'correction',
    'doute',
    'nom-non-compte',
    'version',
  ],
  mesures: [
    'se-retrouver',
    'nombre',
    'attendu',
    'jaccard',
    'cosinus',
    'inclusion',
    'force-d-association',
    'lift',
    'pmi',
    'newman',
    'p',
    'q',
  ],
} as const;

export type TermGroup = keyof typeof termGroups;
export type TermId = (typeof termGroups)[TermGroup][number];

/** The term that explains each role. */
export const termOfRole: Readonly<Record<Role, TermId>> = {
  TERRITOIRE: 'territoire',
  PARTNER: 'partenaire',
  COFINANCEUR: 'cofinanceur',
  ASSOCIATION: 'association-d-elus',
};
