import type { FabriqueStatus, TerritoireKind } from '../../domain/dataset.ts';
import type { Role } from '../../domain/role.ts';

/** French labels of the values of enums. */

export const statusLabels: Record<FabriqueStatus, string> = { EN_COURS: 'En cours', ACHEVEE: 'Achevée' };

export const roleLabels: Record<Role, string> = {
  TERRITOIRE: 'Territoire',
  PARTNER: 'Partenaire',
  COFINANCEUR: 'Cofinanceur',
  ASSOCIATION: 'Association d’élus',
};

export const territoireKindLabels: Record<TerritoireKind, string> = {
  COMMUNE: 'Commune',
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
  METROPOLE: 'Métropole',
  EPT: 'Établissement public territorial',
  PETR: 'Pôle d’équilibre territorial et rural',
  SYNDICAT_MIXTE: 'Syndicat mixte',
  PAYS: 'Pays',
  TERRITOIRE_INDUSTRIE: 'Territoire d’industrie',
  QPV: 'Quartier prioritaire de la politique de la ville',
  AUTRE: 'Autre',
};
