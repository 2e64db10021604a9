import type { Language } from '../../domain/language.ts';
import { type OrganisationKind, organisationKindTable } from '../../domain/organisation-kinds.ts';
import { type TerritoireKind, territoireKindTable } from '../../domain/territoire-kinds.ts';

type ActorKind = OrganisationKind | TerritoireKind;

/** Legal forms have no English name: they stay French. */
const english: Readonly<Record<ActorKind, string | null>> = {
  COMMUNE: null,
  CC: null,
  CA: null,
  CU: null,
  METROPOLE: null,
  EPT: null,
  PETR: null,
  SYNDICAT_MIXTE: null,
  PAYS: null,
  TERRITOIRE_INDUSTRIE: null,
  QPV: null,
  AUTRE: 'other',
  MINISTERE: 'ministry',
  DIRECTION_ADMINISTRATION_CENTRALE: 'service of the State',
  OPERATEUR_ETAT: 'agency of the State',
  INSTITUTION_FINANCIERE_PUBLIQUE: 'public financial institution',
  ORGANISME_PROTECTION_SOCIALE: 'social security body',
  PARTENAIRE_SOCIAL: 'body of employees or employers',
  ASSOCIATION_ELUS: 'association of elected officials',
  RESEAU_COLLECTIVITES: 'network of local authorities',
  FEDERATION_PROFESSIONNELLE: 'trade federation',
  ASSOCIATION: 'association',
  LABORATOIRE_IDEES: 'think tank',
  ENSEIGNEMENT_RECHERCHE: 'teaching or research',
  PERSONNE: 'person',
  NON_CLASSE: 'not classified',
};

const french: Readonly<Record<ActorKind, { readonly label: string }>> = {
  ...organisationKindTable,
  ...territoireKindTable,
};

/** The kind of an actor in words, and whether they are French on a page in another language. */
export function kindLabel(kind: ActorKind, language: Language): { readonly text: string; readonly isFrench: boolean } {
  const translated = language === 'fr' ? null : english[kind];
  return { text: translated ?? french[kind].label, isFrench: language !== 'fr' && translated === null };
}
