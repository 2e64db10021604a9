import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { KindGroup } from './drawn-network.ts';

/** The group of each kind of organisation: fourteen colours could not be told apart. */
const groups: Readonly<Record<OrganisationKind, KindGroup>> = {
  MINISTERE: 'state',
  DIRECTION_ADMINISTRATION_CENTRALE: 'state',
  OPERATEUR_ETAT: 'state',
  INSTITUTION_FINANCIERE_PUBLIQUE: 'finance',
  ORGANISME_PROTECTION_SOCIALE: 'finance',
  PARTENAIRE_SOCIAL: 'profession',
  ASSOCIATION_ELUS: 'elected',
  RESEAU_COLLECTIVITES: 'elected',
  FEDERATION_PROFESSIONNELLE: 'profession',
  ASSOCIATION: 'other',
  LABORATOIRE_IDEES: 'other',
  ENSEIGNEMENT_RECHERCHE: 'other',
  PERSONNE: 'other',
  NON_CLASSE: 'other',
};

export function groupOfOrganisation(kind: OrganisationKind): KindGroup {
  return groups[kind];
}
