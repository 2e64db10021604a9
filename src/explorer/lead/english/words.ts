import type { FabriqueStatus } from '../../../domain/fabrique-statuses.ts';
import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { OrganisationRole, Role } from '../../../domain/roles.ts';
import type { TerritoireKind } from '../../../domain/territoire-kinds.ts';
import type { Noun } from '../../language/numbers.ts';
import { type Lead, say } from '../lead.ts';

const noun = (one: string, many: string): Noun => ({ one, many, gender: 'm' });

export const fabriqueNoun = noun('Fabrique', 'Fabriques');

export const roleNouns: Readonly<Record<Role, Noun>> = {
  TERRITOIRE: noun('territoire', 'territoires'),
  PARTNER: noun('partner', 'partners'),
  COFINANCEUR: noun('cofinanceur', 'cofinanceurs'),
  ASSOCIATION: noun('association of elected officials', 'associations of elected officials'),
};

/** What an organisation is named as. */
export const roleNames: Readonly<Record<OrganisationRole, string>> = {
  PARTNER: 'partner',
  COFINANCEUR: 'cofinanceur',
  ASSOCIATION: 'partner association of elected officials',
};

/** Beside the name of an organisation; null where the role says it. */
export const organisationKindWords: Readonly<Record<OrganisationKind, string | null>> = {
  MINISTERE: 'a French ministry',
  DIRECTION_ADMINISTRATION_CENTRALE: 'a service of the French State',
  OPERATEUR_ETAT: 'a French public agency',
  INSTITUTION_FINANCIERE_PUBLIQUE: 'a public financial institution',
  ORGANISME_PROTECTION_SOCIALE: 'a social security body',
  PARTENAIRE_SOCIAL: 'a social partner',
  ASSOCIATION_ELUS: null,
  RESEAU_COLLECTIVITES: 'a network of local authorities',
  FEDERATION_PROFESSIONNELLE: 'a trade federation',
  ASSOCIATION: 'an association',
  LABORATOIRE_IDEES: 'a think tank',
  ENSEIGNEMENT_RECHERCHE: 'a teaching or research institution',
  PERSONNE: null,
  NON_CLASSE: null,
};

const intercommunal = (kind: string): Lead => say`a group of communes (${{ text: kind, lang: 'fr' }})`;

/** Beside the name of a territoire; null if the kind is not known. */
export const territoireKindWords: Readonly<Record<TerritoireKind, Lead | null>> = {
  COMMUNE: ['a commune'],
  CC: intercommunal('communauté de communes'),
  CA: intercommunal('communauté d’agglomération'),
  CU: intercommunal('communauté urbaine'),
  METROPOLE: say`a metropolitan authority (${{ text: 'métropole', lang: 'fr' }})`,
  EPT: intercommunal('établissement public territorial'),
  PETR: say`a rural cooperation body (${{ text: 'pôle d’équilibre territorial et rural', lang: 'fr' }})`,
  SYNDICAT_MIXTE: say`a joint body of local authorities (${{ text: 'syndicat mixte', lang: 'fr' }})`,
  PAYS: say`a local project area (${{ text: 'pays', lang: 'fr' }})`,
  TERRITOIRE_INDUSTRIE: say`an industrial area (${{ text: 'territoire d’industrie', lang: 'fr' }})`,
  QPV: say`a priority neighbourhood (${{ text: 'quartier prioritaire de la politique de la ville', lang: 'fr' }})`,
  AUTRE: null,
};

export const statusWords: Readonly<Record<FabriqueStatus, string>> = {
  EN_COURS: 'under way',
  ACHEVEE: 'completed',
};
