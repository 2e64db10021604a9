import type { FabriqueStatus } from '../../../domain/fabrique-statuses.ts';
import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { OrganisationRole, Role } from '../../../domain/roles.ts';
import { type TerritoireKind, territoireKindTable } from '../../../domain/territoire-kinds.ts';
import type { Noun } from '../../language/numbers.ts';

export const fabriqueNoun: Noun = { one: 'Fabrique', many: 'Fabriques', gender: 'f' };

export const roleNouns: Readonly<Record<Role, Noun>> = {
  TERRITOIRE: { one: 'territoire', many: 'territoires', gender: 'm' },
  PARTNER: { one: 'partenaire', many: 'partenaires', gender: 'm' },
  COFINANCEUR: { one: 'cofinanceur', many: 'cofinanceurs', gender: 'm' },
  ASSOCIATION: { one: 'association d’élus', many: 'associations d’élus', gender: 'f' },
};

/** What an organisation is named. */
export const roleNames: Readonly<Record<OrganisationRole, string>> = {
  PARTNER: 'partenaire',
  COFINANCEUR: 'cofinanceur',
  ASSOCIATION: 'association d’élus partenaire',
};

/** Beside the name of an organisation; null where the name or the role says it. */
export const organisationKindWords: Readonly<Record<OrganisationKind, string | null>> = {
  MINISTERE: null,
  DIRECTION_ADMINISTRATION_CENTRALE: 'service de l’État',
  OPERATEUR_ETAT: 'opérateur de l’État',
  INSTITUTION_FINANCIERE_PUBLIQUE: 'institution financière publique',
  ORGANISME_PROTECTION_SOCIALE: 'organisme de protection sociale',
  PARTENAIRE_SOCIAL: 'partenaire social',
  ASSOCIATION_ELUS: null,
  RESEAU_COLLECTIVITES: 'réseau de collectivités',
  FEDERATION_PROFESSIONNELLE: 'fédération professionnelle',
  ASSOCIATION: 'association',
  LABORATOIRE_IDEES: 'laboratoire d’idées',
  ENSEIGNEMENT_RECHERCHE: 'établissement d’enseignement ou de recherche',
  PERSONNE: null,
  NON_CLASSE: null,
};

/** Beside the name of a territoire, in full; null where the name says it. */
export const territoireKindWords = (kind: TerritoireKind): string | null =>
  ['METROPOLE', 'PAYS', 'TERRITOIRE_INDUSTRIE', 'AUTRE'].includes(kind) ? null : territoireKindTable[kind].label;

export const statusWords: Readonly<Record<FabriqueStatus, string>> = { EN_COURS: 'en cours', ACHEVEE: 'achevée' };
