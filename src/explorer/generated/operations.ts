// Written by "npm run codegen" from schema.graphql, src/explorer: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorKind =
  | 'ASSOCIATION'
  | 'ASSOCIATION_ELUS'
  | 'AUTRE'
  | 'CA'
  | 'CC'
  | 'COMMUNE'
  | 'CU'
  | 'DIRECTION_ADMINISTRATION_CENTRALE'
  | 'ENSEIGNEMENT_RECHERCHE'
  | 'EPT'
  | 'FEDERATION_PROFESSIONNELLE'
  | 'INSTITUTION_FINANCIERE_PUBLIQUE'
  | 'LABORATOIRE_IDEES'
  | 'METROPOLE'
  | 'MINISTERE'
  | 'NON_CLASSE'
  | 'OPERATEUR_ETAT'
  | 'ORGANISME_PROTECTION_SOCIALE'
  | 'PARTENAIRE_SOCIAL'
  | 'PAYS'
  | 'PERSONNE'
  | 'PETR'
  | 'QPV'
  | 'RESEAU_COLLECTIVITES'
  | 'SYNDICAT_MIXTE'
  | 'TERRITOIRE_INDUSTRIE';

export type BackboneInput = {
  readonly alpha?: number | null | undefined;
  readonly method: BackboneMethod;
  readonly q?: number | null | undefined;
};

export type BackboneMethod =
  | 'DISPARITY'
  | 'HYPERGEOMETRIC';

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ChangedList =
  | 'DATA_ISSUES'
  | 'FABRIQUES'
  | 'ORGANISATIONS'
  | 'PARTICIPATIONS'
  | 'PUBLICATIONS'
  | 'SOURCE'
  | 'TERRITOIRES';

export type DataIssueNature =
  | 'CODE'
  | 'DATE'
  | 'DOUBLE_MENTION'
  | 'EMPTY_SECTION'
  | 'FORMER_NAME'
  | 'HEADER'
  | 'KIND'
  | 'LABEL'
  | 'NAME'
  | 'OMISSION'
  | 'ROLE'
  | 'SEPARATOR'
  | 'SPELLING';

export type EpciFinancing =
  | 'FA'
  | 'FPU';

export type EvidenceKind =
  | 'DOCUMENT'
  | 'NOTE'
  | 'OFFICIAL_DATA'
  | 'SOURCE_PAGE';

export type EvidenceProperty =
  | 'ACRONYM'
  | 'ALIAS'
  | 'DEPARTEMENT'
  | 'KIND'
  | 'PARENT'
  | 'PERIOD'
  | 'TITLE'
  | 'WITHIN';

export type FabriqueCount = {
  readonly filter?: FabriqueFilter | null | undefined;
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type FabriqueFilter = {
  readonly and?: ReadonlyArray<FabriqueFilter> | null | undefined;
  readonly associations?: OrganisationRelation | null | undefined;
  readonly cofinanceurs?: OrganisationRelation | null | undefined;
  readonly departement?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly not?: FabriqueFilter | null | undefined;
  readonly or?: ReadonlyArray<FabriqueFilter> | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly organisations?: OrganisationRelation | null | undefined;
  readonly participations?: ParticipationRelation | null | undefined;
  readonly partners?: OrganisationRelation | null | undefined;
  readonly period?: PeriodFilter | null | undefined;
  readonly publications?: PublicationRelation | null | undefined;
  readonly region?: string | null | undefined;
  readonly status?: FabriqueStatus | null | undefined;
  readonly territoire?: string | null | undefined;
  readonly territoires?: TerritoireRelation | null | undefined;
  readonly text?: string | null | undefined;
  readonly years?: YearRange | null | undefined;
};

export type FabriqueOrder = {
  readonly direction?: OrderDirection;
  readonly field: FabriqueOrderField;
};

export type FabriqueOrderField =
  | 'ORGANISATION_COUNT'
  | 'PARTNER_COUNT'
  | 'PERIOD_FROM'
  | 'TERRITOIRE_COUNT'
  | 'TITLE'
  | 'YEAR';

export type FabriqueRelation = {
  readonly count?: FabriqueCount | null | undefined;
  readonly every?: FabriqueFilter | null | undefined;
  readonly none?: FabriqueFilter | null | undefined;
  readonly some?: FabriqueFilter | null | undefined;
};

export type FabriqueStatus =
  | 'ACHEVEE'
  | 'EN_COURS';

export type NetworkLayoutMeasure =
  | 'BETWEENNESS'
  | 'CLOSENESS'
  | 'CLUSTERING'
  | 'COMMUNITY'
  | 'CORENESS'
  | 'DEGREE'
  | 'EIGENVECTOR'
  | 'FABRIQUE_COUNT'
  | 'PAGE_RANK'
  | 'STRENGTH';

export type NetworkMode =
  | 'ONE_MODE'
  | 'TWO_MODE';

export type NetworkWeight =
  | 'ASSOCIATION_STRENGTH'
  | 'COSINE'
  | 'COUNT'
  | 'JACCARD'
  | 'NEWMAN';

export type NodeKind =
  | 'DEPARTEMENT'
  | 'FABRIQUE'
  | 'ORGANISATION'
  | 'PARTICIPATION'
  | 'REGION'
  | 'TERRITOIRE';

export type OfficialPlaceKind =
  | 'CA'
  | 'CC'
  | 'COLLECTIVITE_OUTRE_MER'
  | 'COMMUNE'
  | 'CU'
  | 'DEPARTEMENT'
  | 'EPT'
  | 'METROPOLE'
  | 'REGION';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganisationCount = {
  readonly filter?: OrganisationFilter | null | undefined;
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type OrganisationFilter = {
  readonly and?: ReadonlyArray<OrganisationFilter> | null | undefined;
  readonly fabriques?: FabriqueRelation | null | undefined;
  readonly firstYear?: YearRange | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  readonly lastYear?: YearRange | null | undefined;
  readonly minFabriques?: number | null | undefined;
  readonly not?: OrganisationFilter | null | undefined;
  readonly or?: ReadonlyArray<OrganisationFilter> | null | undefined;
  readonly parent?: string | null | undefined;
  readonly participations?: ParticipationRelation | null | undefined;
  readonly parts?: OrganisationRelation | null | undefined;
  readonly reviewed?: boolean | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly text?: string | null | undefined;
  readonly years?: YearRange | null | undefined;
};

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'ASSOCIATION_ELUS'
  | 'DIRECTION_ADMINISTRATION_CENTRALE'
  | 'ENSEIGNEMENT_RECHERCHE'
  | 'FEDERATION_PROFESSIONNELLE'
  | 'INSTITUTION_FINANCIERE_PUBLIQUE'
  | 'LABORATOIRE_IDEES'
  | 'MINISTERE'
  | 'NON_CLASSE'
  | 'OPERATEUR_ETAT'
  | 'ORGANISME_PROTECTION_SOCIALE'
  | 'PARTENAIRE_SOCIAL'
  | 'PERSONNE'
  | 'RESEAU_COLLECTIVITES';

export type OrganisationOrder = {
  readonly direction?: OrderDirection;
  readonly field: OrganisationOrderField;
};

export type OrganisationOrderField =
  | 'FABRIQUE_COUNT'
  | 'FIRST_YEAR'
  | 'LAST_YEAR'
  | 'LONGEST_GAP'
  | 'MET_PARTNER_COUNT'
  | 'MET_TERRITOIRE_COUNT'
  | 'NAME'
  | 'YEAR_SPAN';

export type OrganisationRelation = {
  readonly count?: OrganisationCount | null | undefined;
  readonly every?: OrganisationFilter | null | undefined;
  readonly none?: OrganisationFilter | null | undefined;
  readonly some?: OrganisationFilter | null | undefined;
};

export type ParticipationCount = {
  readonly filter?: ParticipationFilter | null | undefined;
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type ParticipationFilter = {
  readonly actor?: string | null | undefined;
  readonly and?: ReadonlyArray<ParticipationFilter> | null | undefined;
  readonly fabrique?: FabriqueFilter | null | undefined;
  readonly hasNote?: boolean | null | undefined;
  readonly lines?: ReadonlyArray<number> | null | undefined;
  readonly not?: ParticipationFilter | null | undefined;
  readonly or?: ReadonlyArray<ParticipationFilter> | null | undefined;
  readonly organisation?: OrganisationFilter | null | undefined;
  readonly origin?: ParticipationOrigin | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly territoire?: TerritoireFilter | null | undefined;
  readonly text?: string | null | undefined;
  readonly years?: YearRange | null | undefined;
};

export type ParticipationOrigin =
  | 'LABEL'
  | 'PROSE';

export type ParticipationRelation = {
  readonly count?: ParticipationCount | null | undefined;
  readonly every?: ParticipationFilter | null | undefined;
  readonly none?: ParticipationFilter | null | undefined;
  readonly some?: ParticipationFilter | null | undefined;
};

export type PeriodFilter = {
  readonly from?: string | null | undefined;
  readonly maxMonths?: number | null | undefined;
  readonly minMonths?: number | null | undefined;
  readonly to?: string | null | undefined;
};

export type PopulationRange = {
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type PublicationCount = {
  readonly filter?: PublicationFilter | null | undefined;
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type PublicationFilter = {
  readonly and?: ReadonlyArray<PublicationFilter> | null | undefined;
  readonly fabrique?: FabriqueFilter | null | undefined;
  readonly not?: PublicationFilter | null | undefined;
  readonly or?: ReadonlyArray<PublicationFilter> | null | undefined;
  readonly text?: string | null | undefined;
};

export type PublicationRelation = {
  readonly count?: PublicationCount | null | undefined;
  readonly every?: PublicationFilter | null | undefined;
  readonly none?: PublicationFilter | null | undefined;
  readonly some?: PublicationFilter | null | undefined;
};

export type Role =
  | 'ASSOCIATION'
  | 'COFINANCEUR'
  | 'PARTNER'
  | 'TERRITOIRE';

export type TerritoireCount = {
  readonly filter?: TerritoireFilter | null | undefined;
  readonly max?: number | null | undefined;
  readonly min?: number | null | undefined;
};

export type TerritoireFilter = {
  readonly and?: ReadonlyArray<TerritoireFilter> | null | undefined;
  readonly arrondissement?: string | null | undefined;
  readonly contains?: TerritoireRelation | null | undefined;
  readonly departement?: string | null | undefined;
  readonly epci?: string | null | undefined;
  readonly fabriques?: FabriqueRelation | null | undefined;
  readonly financing?: EpciFinancing | null | undefined;
  readonly firstYear?: YearRange | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<TerritoireKind> | null | undefined;
  readonly lastYear?: YearRange | null | undefined;
  readonly minFabriques?: number | null | undefined;
  readonly not?: TerritoireFilter | null | undefined;
  readonly or?: ReadonlyArray<TerritoireFilter> | null | undefined;
  readonly participations?: ParticipationRelation | null | undefined;
  readonly population?: PopulationRange | null | undefined;
  readonly region?: string | null | undefined;
  readonly reviewed?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly within?: TerritoireRelation | null | undefined;
  readonly years?: YearRange | null | undefined;
};

export type TerritoireKind =
  | 'AUTRE'
  | 'CA'
  | 'CC'
  | 'COMMUNE'
  | 'CU'
  | 'EPT'
  | 'METROPOLE'
  | 'PAYS'
  | 'PETR'
  | 'QPV'
  | 'SYNDICAT_MIXTE'
  | 'TERRITOIRE_INDUSTRIE';

export type TerritoireOrder = {
  readonly direction?: OrderDirection;
  readonly field: TerritoireOrderField;
};

export type TerritoireOrderField =
  | 'FABRIQUE_COUNT'
  | 'FIRST_YEAR'
  | 'LAST_YEAR'
  | 'LONGEST_GAP'
  | 'MET_PARTNER_COUNT'
  | 'MET_TERRITOIRE_COUNT'
  | 'NAME'
  | 'POPULATION'
  | 'YEAR_SPAN';

export type TerritoireRelation = {
  readonly count?: TerritoireCount | null | undefined;
  readonly every?: TerritoireFilter | null | undefined;
  readonly none?: TerritoireFilter | null | undefined;
  readonly some?: TerritoireFilter | null | undefined;
};

export type YearRange = {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
};

export type NameMatchesQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
}>;


export type NameMatchesQuery = { readonly resolve: ReadonlyArray<{ readonly candidates: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement', readonly name: string, readonly departementCode: string | null }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly roles: ReadonlyArray<Role>, readonly fabriqueCount: number, readonly years: ReadonlyArray<number> }
        | { readonly __typename: 'Participation' }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region', readonly name: string, readonly regionCode: string | null }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly roles: ReadonlyArray<Role>, readonly fabriqueCount: number, readonly years: ReadonlyArray<number> }
       }>, readonly absentPlace: { readonly name: string, readonly code: string, readonly kindLabel: string, readonly territoires: ReadonlyArray<{ readonly __typename: 'Territoire', readonly slug: string, readonly name: string }> } | null }> | null };

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { readonly dataset: { readonly version: string, readonly schemaVersion: string, readonly releasedAt: string, readonly citation: string, readonly bibtex: string, readonly source: { readonly title: string, readonly url: string, readonly publisher: string, readonly retrievedAt: string | null, readonly lines: number, readonly sha256: string, readonly territoiresAnnounced: number | null, readonly territoiresMentioned: number }, readonly counts: { readonly fabriques: number, readonly participations: ReadonlyArray<{ readonly role: Role, readonly count: number }> }, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string, readonly description: string, readonly mediaType: string }>, readonly dataIssues: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } | null, readonly actor:
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string }
         | null }> } } | null, readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly year: number }> } | null, readonly territoires: { readonly totalCount: number } | null, readonly partners: { readonly totalCount: number } | null, readonly cofinanceurs: { readonly totalCount: number } | null, readonly associations: { readonly totalCount: number } | null };

export type DepartementPageQueryVariables = Exact<{
  code: string;
}>;


export type DepartementPageQuery = { readonly departement: { readonly code: string | null, readonly name: string, readonly region: { readonly code: string | null, readonly name: string }, readonly territoires: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> }, readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }> } } | null };

export type FabriqueListQueryVariables = Exact<{
  filter?: FabriqueFilter | null | undefined;
  orderBy?: ReadonlyArray<FabriqueOrder> | FabriqueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  ofAnyYear?: FabriqueFilter | null | undefined;
  ofAnyStatus?: FabriqueFilter | null | undefined;
  ofAnyRegion?: FabriqueFilter | null | undefined;
  withCounts: boolean;
}>;


export type FabriqueListQuery = { readonly fabriques: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly territoires: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> } | null, readonly all?: { readonly totalCount: number } | null, readonly years?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly statuses?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly regions?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null };

export type FabriqueIssuesQueryVariables = Exact<{
  lines: ReadonlyArray<number> | number;
}>;


export type FabriqueIssuesQuery = { readonly dataset: { readonly dataIssues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> } } | null };

export type FabriquePageQueryVariables = Exact<{
  slug: string;
}>;


export type FabriquePageQuery = { readonly fabrique: { readonly titleSource: string | null, readonly description: string, readonly line: number, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly lastSeen: { readonly version: string, readonly date: string } | null, readonly evidence: ReadonlyArray<{ readonly property: EvidenceProperty, readonly value: string, readonly kind: EvidenceKind, readonly text: string, readonly url: string | null, readonly date: string | null, readonly line: number | null }>, readonly period: { readonly from: string, readonly to: string } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kindLabel: string, readonly url: string | null }>, readonly publications: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly mention: { readonly text: string, readonly line: number } }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly actor:
          | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
         }> }, readonly similar: { readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly jaccard: number, readonly shared: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
            | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string }
          > }, readonly node: { readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus } }> } } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly partnerPairs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly a:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
      , readonly b:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
       }> } | null, readonly anyPartnerPairs: { readonly totalCount: number } | null, readonly cofinanceurPairs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly a:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
      , readonly b:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
       }> } | null, readonly returning: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly territoireKind: ActorKind }> } | null, readonly territoires: { readonly totalCount: number } | null, readonly organisationsByRole: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly territoireOverlaps: { readonly totalCount: number } | null, readonly dataset: { readonly counts: { readonly fabriques: number, readonly dataIssues: number } } | null };

type HomeActorOrganisationFragment = { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind };

type HomeActorTerritoireFragment = { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number };

export type HomeActorFragment =
  | HomeActorOrganisationFragment
  | HomeActorTerritoireFragment
;

export type TerritoireMapQueryVariables = Exact<{
  chosen: ParticipationFilter;
  ofAnyYear: ParticipationFilter;
  ofAnyKind: ParticipationFilter;
}>;


export type TerritoireMapQuery = { readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly region: { readonly code: string | null, readonly name: string } }> | null, readonly byDepartement: ReadonlyArray<{ readonly count: number, readonly fabriqueCount: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly chosen: ReadonlyArray<{ readonly count: number }> | null, readonly all: ReadonlyArray<{ readonly count: number }> | null, readonly years: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly kinds: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null };

export type NearestNamesQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
}>;


export type NearestNamesQuery = { readonly resolve: ReadonlyArray<{ readonly candidates: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement', readonly name: string, readonly departementCode: string | null }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
        | { readonly __typename: 'Participation' }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region', readonly name: string, readonly regionCode: string | null }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string }
       }> }> | null };

type NetworkPageActorDataIssueFragment = { readonly __typename: 'DataIssue' };

type NetworkPageActorDepartementFragment = { readonly __typename: 'Departement' };

type NetworkPageActorFabriqueFragment = { readonly __typename: 'Fabrique' };

type NetworkPageActorLinkFragment = { readonly __typename: 'Link' };

type NetworkPageActorOrganisationFragment = { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind };

type NetworkPageActorParticipationFragment = { readonly __typename: 'Participation' };

type NetworkPageActorPublicationFragment = { readonly __typename: 'Publication' };

type NetworkPageActorRegionFragment = { readonly __typename: 'Region' };

type NetworkPageActorTerritoireFragment = { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string };

export type NetworkPageActorFragment =
  | NetworkPageActorDataIssueFragment
  | NetworkPageActorDepartementFragment
  | NetworkPageActorFabriqueFragment
  | NetworkPageActorLinkFragment
  | NetworkPageActorOrganisationFragment
  | NetworkPageActorParticipationFragment
  | NetworkPageActorPublicationFragment
  | NetworkPageActorRegionFragment
  | NetworkPageActorTerritoireFragment
;

export type NetworkLayoutQueryVariables = Exact<{
  of: ReadonlyArray<Role> | Role;
  mode: NetworkMode;
  weight: NetworkWeight;
  filter?: FabriqueFilter | null | undefined;
  minCount: number;
  minFabriques: number;
  backbone?: BackboneInput | null | undefined;
  size: NetworkLayoutMeasure;
  communities: boolean;
}>;


export type NetworkLayoutQuery = { readonly network: { readonly layout: { readonly nodeTypes: ReadonlyArray<string>, readonly slugs: ReadonlyArray<string>, readonly names: ReadonlyArray<string>, readonly acronyms: ReadonlyArray<string | null>, readonly kinds: ReadonlyArray<ActorKind | null>, readonly years: ReadonlyArray<number | null>, readonly x: ReadonlyArray<number>, readonly y: ReadonlyArray<number>, readonly sources: ReadonlyArray<number>, readonly targets: ReadonlyArray<number>, readonly weights: ReadonlyArray<number>, readonly degrees: ReadonlyArray<number | null>, readonly sizes: ReadonlyArray<number | null>, readonly communities?: ReadonlyArray<number | null> } | null } | null };

export type NetworkPageNodeFragment = { readonly degree: number, readonly strength: number, readonly fabriqueCount: number | null, readonly betweenness?: number, readonly closeness?: number, readonly eigenvector?: number | null, readonly pageRank?: number, readonly coreness?: number, readonly clustering?: number, readonly community?: number | null, readonly node:
    | { readonly __typename: 'DataIssue' }
    | { readonly __typename: 'Departement' }
    | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number }
    | { readonly __typename: 'Link' }
    | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
   };

export type NetworkRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkRegionsQuery = { readonly regions: ReadonlyArray<{ readonly code: string | null }> | null };

export type NetworkRowsQueryVariables = Exact<{
  of: ReadonlyArray<Role> | Role;
  mode: NetworkMode;
  weight: NetworkWeight;
  filter?: FabriqueFilter | null | undefined;
  minCount: number;
  minFabriques: number;
  backbone?: BackboneInput | null | undefined;
  measured: boolean;
  nodesAfter?: string | null | undefined;
  edgesAfter?: string | null | undefined;
}>;


export type NetworkRowsQuery = { readonly network: { readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly fabriqueCount: number | null, readonly betweenness?: number, readonly closeness?: number, readonly eigenvector?: number | null, readonly pageRank?: number, readonly coreness?: number, readonly clustering?: number, readonly community?: number | null, readonly node:
          | { readonly __typename: 'DataIssue' }
          | { readonly __typename: 'Departement' }
          | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number }
          | { readonly __typename: 'Link' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Participation' }
          | { readonly __typename: 'Publication' }
          | { readonly __typename: 'Region' }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
         }> }, readonly edges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly count: number, readonly source:
          | { readonly __typename: 'DataIssue' }
          | { readonly __typename: 'Departement' }
          | { readonly __typename: 'Fabrique' }
          | { readonly __typename: 'Link' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Participation' }
          | { readonly __typename: 'Publication' }
          | { readonly __typename: 'Region' }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
        , readonly target:
          | { readonly __typename: 'DataIssue' }
          | { readonly __typename: 'Departement' }
          | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number }
          | { readonly __typename: 'Link' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Participation' }
          | { readonly __typename: 'Publication' }
          | { readonly __typename: 'Region' }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
         }> } } | null };

export type NetworkPageQueryVariables = Exact<{
  of: ReadonlyArray<Role> | Role;
  mode: NetworkMode;
  weight: NetworkWeight;
  filter?: FabriqueFilter | null | undefined;
  minCount: number;
  minFabriques: number;
  backbone?: BackboneInput | null | undefined;
  measured: boolean;
  narrowed: boolean;
}>;


export type NetworkPageQuery = { readonly shown: { readonly fabriqueCount: number, readonly nodeCount: number, readonly edgeCount: number, readonly drawing: { readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly fabriqueCount: number | null, readonly betweenness?: number, readonly closeness?: number, readonly eigenvector?: number | null, readonly pageRank?: number, readonly coreness?: number, readonly clustering?: number, readonly community?: number | null, readonly position: { readonly x: number, readonly y: number }, readonly node:
          | { readonly __typename: 'DataIssue' }
          | { readonly __typename: 'Departement' }
          | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number }
          | { readonly __typename: 'Link' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Participation' }
          | { readonly __typename: 'Publication' }
          | { readonly __typename: 'Region' }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
         }>, readonly edges: ReadonlyArray<{ readonly source: number, readonly target: number, readonly weight: number, readonly count: number }>, readonly connectedCloseness: { readonly distance: number, readonly edgeShare: number, readonly pairShare: number } | null } | null, readonly linked: { readonly totalCount: number }, readonly actors: { readonly totalCount: number }, readonly unlinked: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fabriqueCount: number | null, readonly node:
          | { readonly __typename: 'DataIssue' }
          | { readonly __typename: 'Departement' }
          | { readonly __typename: 'Fabrique' }
          | { readonly __typename: 'Link' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Participation' }
          | { readonly __typename: 'Publication' }
          | { readonly __typename: 'Region' }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
         }> }, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string }> } | null, readonly all: { readonly nodeCount: number, readonly edgeCount: number, readonly actors: { readonly totalCount: number }, readonly enough: { readonly totalCount: number } } | null, readonly whole?: { readonly fabriqueCount: number, readonly nodeCount: number, readonly edgeCount: number } | null, readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string }> | null, readonly oldest: { readonly nodes: ReadonlyArray<{ readonly year: number }> } | null };

export type ContainingOrganisationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContainingOrganisationsQuery = { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } | null };

export type OrganisationListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganisationOrder> | OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  ofAnyRole?: ParticipationFilter | null | undefined;
  ofAnyYear?: ParticipationFilter | null | undefined;
  ofAnyKind?: ParticipationFilter | null | undefined;
  withCounts: boolean;
}>;


export type OrganisationListQuery = { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly roles: ReadonlyArray<Role>, readonly fabriqueCount: number, readonly years: ReadonlyArray<number> }> } | null, readonly all?: { readonly totalCount: number } | null, readonly others?: { readonly totalCount: number } | null, readonly roles?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly years?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly kinds?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null };

export type CompanionsQueryVariables = Exact<{
  slug: string;
  role: Role;
}>;


export type CompanionsQuery = { readonly organisation: { readonly coOccurrences: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly b:
          | { readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
          | Record<PropertyKey, never>
         }> } } | null };

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationPageQuery = { readonly organisation: { readonly aliases: ReadonlyArray<string>, readonly reviewed: boolean, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null, readonly evidence: ReadonlyArray<{ readonly property: EvidenceProperty, readonly value: string, readonly kind: EvidenceKind, readonly text: string, readonly url: string | null, readonly date: string | null, readonly line: number | null }>, readonly parent: { readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }> } } | null };

export type FrequentPairsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrequentPairsQuery = { readonly coOccurrences: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly a:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly b:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       }> } | null };

export type NeverMetQueryVariables = Exact<{
  a: string;
  b: string;
  roleA: Role;
  roleB: Role;
}>;


export type NeverMetQuery = { readonly coOccurrence: { readonly count: number, readonly aCount: number, readonly aRole: Role, readonly bCount: number, readonly bRole: Role, readonly fabriqueTotal: number, readonly expected: number | null, readonly pValue: number, readonly qValue: number, readonly testCount: number } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly actor:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } | null, readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kindLabel: string }> } | null };

export type PairActorsQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type PairActorsQuery = { readonly organisationA: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null } | null, readonly territoireA: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null } | null, readonly organisationB: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null } | null, readonly territoireB: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null } | null };

export type PairOrganisationFragment = { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null };

export type PairTerritoireFragment = { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null };

export type PairStatisticsQueryVariables = Exact<{
  a: string;
  b: string;
  roleA: Role;
  roleB: Role;
}>;


export type PairStatisticsQuery = { readonly coOccurrence: { readonly count: number, readonly aCount: number, readonly aRole: Role, readonly bCount: number, readonly bRole: Role, readonly fabriqueTotal: number, readonly expected: number | null, readonly pValue: number, readonly qValue: number, readonly testCount: number } | null };

export type PairMeasuresFragment = { readonly count: number, readonly aCount: number, readonly aRole: Role, readonly bCount: number, readonly bRole: Role, readonly fabriqueTotal: number, readonly expected: number | null, readonly pValue: number, readonly qValue: number, readonly testCount: number };

export type SharedFabriquesQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type SharedFabriquesQuery = { readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly participations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly actor:
            | { readonly slug: string }
            | { readonly slug: string }
          , readonly mention: { readonly text: string, readonly line: number, readonly note: string | null } }> } }> } | null };

export type LineOfSourceQueryVariables = Exact<{
  line: number;
}>;


export type LineOfSourceQuery = { readonly dataset: { readonly source: { readonly text: string | null } } | null };

export type ParticipationPageQueryVariables = Exact<{
  id: string;
}>;


export type ParticipationPageQuery = { readonly node:
    | { readonly __typename: 'DataIssue' }
    | { readonly __typename: 'Departement' }
    | { readonly __typename: 'Fabrique' }
    | { readonly __typename: 'Link' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly note: string | null, readonly citation: string, readonly lastSeen: { readonly version: string, readonly date: string } | null, readonly mention: { readonly text: string, readonly line: number, readonly originalUrl: string }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }, readonly actor:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }
      , readonly issues: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Territoire' }
   | null };

export type PathEndsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathEndsQuery = { readonly resolve: ReadonlyArray<{ readonly candidates: ReadonlyArray<{ readonly score: number, readonly node:
        | { readonly __typename: 'DataIssue', readonly id: string }
        | { readonly __typename: 'Departement', readonly id: string }
        | { readonly __typename: 'Fabrique', readonly id: string, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly lastSeen: { readonly version: string } | null }
        | { readonly __typename: 'Link', readonly id: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string } | null }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Territoire', readonly id: string, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string } | null }
       }> }> | null, readonly fromFabrique: { readonly __typename: 'Fabrique', readonly id: string, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly lastSeen: { readonly version: string } | null } | null, readonly fromTerritoire: { readonly __typename: 'Territoire', readonly id: string, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string } | null } | null, readonly fromOrganisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string } | null } | null, readonly toFabrique: { readonly __typename: 'Fabrique', readonly id: string, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly lastSeen: { readonly version: string } | null } | null, readonly toTerritoire: { readonly __typename: 'Territoire', readonly id: string, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string } | null } | null, readonly toOrganisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string } | null } | null };

type PathNodeDataIssueFragment = { readonly __typename: 'DataIssue', readonly id: string };

type PathNodeDepartementFragment = { readonly __typename: 'Departement', readonly id: string };

type PathNodeFabriqueFragment = { readonly __typename: 'Fabrique', readonly id: string, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly lastSeen: { readonly version: string } | null };

type PathNodeLinkFragment = { readonly __typename: 'Link', readonly id: string };

type PathNodeOrganisationFragment = { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string } | null };

type PathNodeParticipationFragment = { readonly __typename: 'Participation', readonly id: string };

type PathNodePublicationFragment = { readonly __typename: 'Publication', readonly id: string };

type PathNodeRegionFragment = { readonly __typename: 'Region', readonly id: string };

type PathNodeTerritoireFragment = { readonly __typename: 'Territoire', readonly id: string, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string } | null };

export type PathNodeFragment =
  | PathNodeDataIssueFragment
  | PathNodeDepartementFragment
  | PathNodeFabriqueFragment
  | PathNodeLinkFragment
  | PathNodeOrganisationFragment
  | PathNodeParticipationFragment
  | PathNodePublicationFragment
  | PathNodeRegionFragment
  | PathNodeTerritoireFragment
;

export type ShortestPathsQueryVariables = Exact<{
  from: string;
  to: string;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  first: number;
  maxLength: number;
}>;


export type ShortestPathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'DataIssue', readonly id: string }
      | { readonly __typename: 'Departement', readonly id: string }
      | { readonly __typename: 'Fabrique', readonly id: string, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly lastSeen: { readonly version: string } | null }
      | { readonly __typename: 'Link', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly lastSeen: { readonly version: string } | null }
      | { readonly __typename: 'Participation', readonly id: string }
      | { readonly __typename: 'Publication', readonly id: string }
      | { readonly __typename: 'Region', readonly id: string }
      | { readonly __typename: 'Territoire', readonly id: string, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string } | null }
    >, readonly steps: ReadonlyArray<{ readonly role: Role, readonly mention: { readonly text: string, readonly line: number } }> }> | null };

export type RegionPageQueryVariables = Exact<{
  code: string;
}>;


export type RegionPageQuery = { readonly region: { readonly code: string | null, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly territoires: { readonly totalCount: number } }>, readonly territoires: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> }, readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }> } } | null };

export type AroundPlacesQueryVariables = Exact<{
  filter?: TerritoireFilter | null | undefined;
  withNames: boolean;
}>;


export type AroundPlacesQuery = { readonly departements: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly regions: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly territoires?: { readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null }> }> } | null };

export type FoundPlacesQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundPlacesQuery = { readonly officialPlaces: { readonly totalCount: number, readonly source: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly part: { readonly name: string, readonly kindLabel: string } | null, readonly node: { readonly kind: OfficialPlaceKind, readonly kindLabel: string, readonly code: string, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly territoire: { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } } | null, readonly territoires: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } }>, readonly within: ReadonlyArray<{ readonly kind: OfficialPlaceKind, readonly code: string, readonly name: string }> } }> } | null };

export type ParticipantOfPlaceFragment = { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } };

export type PlaceRowFragment = { readonly part: { readonly name: string, readonly kindLabel: string } | null, readonly node: { readonly kind: OfficialPlaceKind, readonly kindLabel: string, readonly code: string, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly territoire: { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } } | null, readonly territoires: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } }>, readonly within: ReadonlyArray<{ readonly kind: OfficialPlaceKind, readonly code: string, readonly name: string }> } };

export type SearchOfKindQueryVariables = Exact<{
  query: string;
  kind: NodeKind;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchOfKindQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement' }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly years: ReadonlyArray<number> }
        | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
       }> } | null };

export type SearchRowFragment = { readonly matched: string, readonly score: number, readonly node:
    | { readonly __typename: 'DataIssue' }
    | { readonly __typename: 'Departement' }
    | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }
    | { readonly __typename: 'Link' }
    | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly years: ReadonlyArray<number> }
    | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
   };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { readonly fabriques: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement' }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly years: ReadonlyArray<number> }
        | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
       }> } | null, readonly territoires: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement' }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly years: ReadonlyArray<number> }
        | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
       }> } | null, readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement' }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly years: ReadonlyArray<number> }
        | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
       }> } | null, readonly places: { readonly totalCount: number, readonly source: string, readonly edges: ReadonlyArray<{ readonly part: { readonly name: string, readonly kindLabel: string } | null, readonly node: { readonly kind: OfficialPlaceKind, readonly kindLabel: string, readonly code: string, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly territoire: { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } } | null, readonly territoires: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }> } }>, readonly within: ReadonlyArray<{ readonly kind: OfficialPlaceKind, readonly code: string, readonly name: string }> } }> } | null, readonly participations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement' }
        | { readonly __typename: 'Fabrique', readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly years: ReadonlyArray<number> }
        | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kind: ActorKind, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
       }> } | null };

export type SourceVersionPageQueryVariables = Exact<{
  version: string;
}>;


export type SourceVersionPageQuery = { readonly dataset: { readonly sourceVersion: { readonly version: string, readonly date: string, readonly archiveUrl: string | null, readonly text: string | null, readonly withdrawn: { readonly date: string, readonly reason: string, readonly replacement: string | null } | null } | null } | null };

export type SourceFactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourceFactsQuery = { readonly dataset: { readonly source: { readonly text: string | null }, readonly dataIssues: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> } } | null, readonly fabriques: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly line: number, readonly publications: ReadonlyArray<{ readonly mention: { readonly line: number } }>, readonly participations: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly actor:
            | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly parent: { readonly __typename: 'Organisation', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly aliases: ReadonlyArray<string> } | null }
            | { readonly __typename: 'Territoire', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within: ReadonlyArray<{ readonly __typename: 'Territoire', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }
           }> } }> } | null };

export type ContainingTerritoiresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContainingTerritoiresQuery = { readonly territoires: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly code: string | null, readonly kind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } | null };

export type TerritoireListQueryVariables = Exact<{
  filter?: TerritoireFilter | null | undefined;
  orderBy?: ReadonlyArray<TerritoireOrder> | TerritoireOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  ofAnyYear?: ParticipationFilter | null | undefined;
  ofAnyKind?: ParticipationFilter | null | undefined;
  ofAnyRegion?: ParticipationFilter | null | undefined;
  ofAnyDepartement?: ParticipationFilter | null | undefined;
  ofSize1?: TerritoireFilter | null | undefined;
  ofSize2?: TerritoireFilter | null | undefined;
  ofSize3?: TerritoireFilter | null | undefined;
  ofSize4?: TerritoireFilter | null | undefined;
  withCounts: boolean;
}>;


export type TerritoireListQuery = { readonly territoires: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly code: string | null, readonly kind: ActorKind, readonly population: number | null, readonly fabriqueCount: number, readonly years: ReadonlyArray<number>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> } | null, readonly all?: { readonly totalCount: number } | null, readonly others?: { readonly totalCount: number } | null, readonly years?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly kinds?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly size1?: { readonly totalCount: number } | null, readonly size2?: { readonly totalCount: number } | null, readonly size3?: { readonly totalCount: number } | null, readonly size4?: { readonly totalCount: number } | null, readonly regions?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly departements?: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null };

export type TerritoireByCodeQueryVariables = Exact<{
  code: string;
}>;


export type TerritoireByCodeQuery = { readonly territoire: { readonly slug: string } | null };

export type TerritoirePageQueryVariables = Exact<{
  slug: string;
}>;


export type TerritoirePageQuery = { readonly territoire: { readonly code: string | null, readonly siren: string | null, readonly population: number | null, readonly financingLabel: string | null, readonly aliases: ReadonlyArray<string>, readonly reviewed: boolean, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly lastSeen: { readonly version: string, readonly date: string } | null, readonly epci: { readonly name: string, readonly territoire: { readonly slug: string } | null } | null, readonly arrondissement: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly property: EvidenceProperty, readonly value: string, readonly kind: EvidenceKind, readonly text: string, readonly url: string | null, readonly date: string | null, readonly line: number | null }>, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly region: { readonly code: string | null, readonly name: string } }>, readonly within: ReadonlyArray<{ readonly code: string | null, readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }>, readonly contains: { readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }> } } | null };

export type TerritoireWithYearsFragment = { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { readonly fabriques: ReadonlyArray<{ readonly count: number, readonly territoires: number, readonly partners: number, readonly cofinanceurs: number, readonly associations: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly participations: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null };

export type VersionQueryVariables = Exact<{
  version: string;
  after?: string | null | undefined;
}>;


export type VersionQuery = { readonly dataset: { readonly releases: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly date: string, readonly retrievedAt: string | null, readonly archiveUrl: string | null, readonly pageSha256: string | null, readonly withdrawn: { readonly date: string, readonly reason: string } | null, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string }>, readonly changes: { readonly from: string, readonly lists: ReadonlyArray<{ readonly added: number, readonly removed: number, readonly changed: number, readonly list: ChangedList }>, readonly items: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly name: string, readonly code: string | null, readonly role: Role | null, readonly fabriqueSlug: string | null, readonly fabriqueTitle: string | null, readonly list: ChangedList, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> } } | null }> } } | null };

export type ChangeInWordsFragment = { readonly kind: ChangeKind, readonly name: string, readonly code: string | null, readonly role: Role | null, readonly fabriqueSlug: string | null, readonly fabriqueTitle: string | null, readonly list: ChangedList, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> };

export type VersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionsQuery = { readonly dataset: { readonly releases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: string, readonly date: string, readonly retrievedAt: string | null, readonly added: number | null, readonly removed: number | null, readonly changed: number | null, readonly withdrawn: { readonly date: string } | null }> } } | null };

export type LimitVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type LimitVisitQuery = { readonly dataset: { readonly counts: { readonly fabriques: number, readonly dataIssues: number, readonly participations: ReadonlyArray<{ readonly role: Role, readonly count: number }> }, readonly dataIssues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> } } | null, readonly once: { readonly totalCount: number } | null, readonly twice: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly aCount: number, readonly bCount: number, readonly fabriqueTotal: number, readonly expected: number | null, readonly pValue: number, readonly qValue: number, readonly testCount: number, readonly a:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
      , readonly b:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
       }> } | null, readonly withoutPartner: { readonly totalCount: number } | null, readonly withoutCofinanceur: { readonly totalCount: number } | null, readonly years: ReadonlyArray<{ readonly count: number, readonly partners: number, readonly cofinanceurs: number, readonly associations: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null };

export type PartnerVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerVisitQuery = { readonly dataset: { readonly counts: { readonly fabriques: number, readonly participations: ReadonlyArray<{ readonly role: Role, readonly count: number }> } } | null, readonly once: { readonly totalCount: number } | null, readonly twice: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly aCount: number, readonly bCount: number, readonly fabriqueTotal: number, readonly expected: number | null, readonly pValue: number, readonly qValue: number, readonly testCount: number, readonly a:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
      , readonly b:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
       }> } | null, readonly three: { readonly totalCount: number } | null, readonly four: { readonly totalCount: number } | null };

export type PartnerMeetingFragment = { readonly count: number, readonly aCount: number, readonly bCount: number, readonly fabriqueTotal: number, readonly expected: number | null, readonly pValue: number, readonly qValue: number, readonly testCount: number, readonly a:
    | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
    | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
  , readonly b:
    | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly acronym: string | null, readonly organisationKind: ActorKind }
    | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number }
   };

export type TerritoireVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoireVisitQuery = { readonly dataset: { readonly counts: { readonly fabriques: number } } | null, readonly once: { readonly totalCount: number } | null, readonly twice: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> } | null, readonly three: { readonly totalCount: number } | null, readonly territoireOverlaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly inner: { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }, readonly outer: { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind } }> } | null, readonly regions: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly years: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null };

export type VisitListQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitListQuery = { readonly dataset: { readonly counts: { readonly fabriques: number } } | null };

export type CorrectionFragment = { readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string };

export type CorrectionsAfterQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CorrectionsAfterQuery = { readonly dataset: { readonly dataIssues: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } | null, readonly actor:
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string }
         | null }> } } | null };

export type LocatedCorrectionFragment = { readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number } | null, readonly actor:
    | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string }
    | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string }
   | null };

export type KnownPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownPlacesQuery = { readonly regions: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> | null };

export type MetActorsQueryVariables = Exact<{
  actor: string;
  after?: string | null | undefined;
}>;


export type MetActorsQuery = { readonly network: { readonly node: { readonly fabriqueCount: number | null, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly count: number, readonly node: { readonly fabriqueCount: number | null, readonly roles: ReadonlyArray<Role>, readonly node:
              | { readonly __typename: 'DataIssue' }
              | { readonly __typename: 'Departement' }
              | { readonly __typename: 'Fabrique' }
              | { readonly __typename: 'Link' }
              | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly kindLabel: string }
              | { readonly __typename: 'Participation' }
              | { readonly __typename: 'Publication' }
              | { readonly __typename: 'Region' }
              | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly kindLabel: string }
             } }> } } | null } | null };

export type ParticipationInFabriqueFragment = { readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly actor:
    | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly organisationKind: ActorKind }
    | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
   };

export type ParticipationOfActorFragment = { readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly nature: DataIssueNature, readonly natureLabel: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> };

export type FabriqueReferenceFragment = { readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus };

export type OrganisationReferenceFragment = { readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind };

export type SeenReleaseFragment = { readonly version: string, readonly date: string };

export type TerritoireOfPlaceFragment = { readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> };

export type TerritoireReferenceFragment = { readonly slug: string, readonly name: string, readonly territoireKind: ActorKind };

export type EvidenceShownFragment = { readonly property: EvidenceProperty, readonly value: string, readonly kind: EvidenceKind, readonly text: string, readonly url: string | null, readonly date: string | null, readonly line: number | null };

export type SiteDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteDatasetQuery = { readonly dataset: { readonly version: string, readonly releasedAt: string, readonly citation: string, readonly official: { readonly package: string, readonly geographyYear: number, readonly populationYear: number }, readonly source: { readonly title: string, readonly url: string, readonly publisher: string, readonly retrievedAt: string | null } } | null, readonly newest: { readonly nodes: ReadonlyArray<{ readonly year: number }> } | null };

export type FeedQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedQuery = { readonly dataset: { readonly releases: { readonly nodes: ReadonlyArray<{ readonly version: string, readonly date: string, readonly withdrawn: { readonly date: string, readonly reason: string } | null, readonly changes: { readonly added: number, readonly removed: number, readonly changed: number, readonly items: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly name: string, readonly code: string | null, readonly role: Role | null, readonly fabriqueSlug: string | null, readonly fabriqueTitle: string | null, readonly list: ChangedList, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> } } | null }> } } | null };

export type SiteIndexQueryVariables = Exact<{
  fabriques: boolean;
  fabriquesAfter?: string | null | undefined;
  territoires: boolean;
  territoiresAfter?: string | null | undefined;
  organisations: boolean;
  organisationsAfter?: string | null | undefined;
  places: boolean;
}>;


export type SiteIndexQuery = { readonly fabriques?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number }> } | null, readonly territoires?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } | null, readonly organisations?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: ActorKind }> } | null, readonly departements?: ReadonlyArray<{ readonly code: string | null, readonly name: string }> | null, readonly regions?: ReadonlyArray<{ readonly code: string | null, readonly name: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NetworkPageActorFragmentDoc = new TypedDocumentString(`
    fragment NetworkPageActor on Node {
  __typename
  ... on Actor {
    slug
    name
    kindLabel
  }
  ... on Organisation {
    acronym
    organisationKind: kind
  }
}
    `, {"fragmentName":"NetworkPageActor"}) as unknown as TypedDocumentString<NetworkPageActorFragment, unknown>;
export const NetworkPageNodeFragmentDoc = new TypedDocumentString(`
    fragment NetworkPageNode on NetworkNode {
  degree
  strength
  fabriqueCount
  betweenness @include(if: $measured)
  closeness @include(if: $measured)
  eigenvector @include(if: $measured)
  pageRank @include(if: $measured)
  coreness @include(if: $measured)
  clustering @include(if: $measured)
  community @include(if: $measured)
  node {
    ...NetworkPageActor
    ... on Fabrique {
      slug
      title
      year
    }
  }
}
    fragment NetworkPageActor on Node {
  __typename
  ... on Actor {
    slug
    name
    kindLabel
  }
  ... on Organisation {
    acronym
    organisationKind: kind
  }
}`, {"fragmentName":"NetworkPageNode"}) as unknown as TypedDocumentString<NetworkPageNodeFragment, unknown>;
export const OrganisationReferenceFragmentDoc = new TypedDocumentString(`
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
    `, {"fragmentName":"OrganisationReference"}) as unknown as TypedDocumentString<OrganisationReferenceFragment, unknown>;
export const SeenReleaseFragmentDoc = new TypedDocumentString(`
    fragment SeenRelease on Release {
  version
  date
}
    `, {"fragmentName":"SeenRelease"}) as unknown as TypedDocumentString<SeenReleaseFragment, unknown>;
export const PairOrganisationFragmentDoc = new TypedDocumentString(`
    fragment PairOrganisation on Organisation {
  ...OrganisationReference
  lastSeen {
    ...SeenRelease
  }
  roles
  years
  fabriqueCount
}
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment SeenRelease on Release {
  version
  date
}`, {"fragmentName":"PairOrganisation"}) as unknown as TypedDocumentString<PairOrganisationFragment, unknown>;
export const TerritoireReferenceFragmentDoc = new TypedDocumentString(`
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}
    `, {"fragmentName":"TerritoireReference"}) as unknown as TypedDocumentString<TerritoireReferenceFragment, unknown>;
export const PairTerritoireFragmentDoc = new TypedDocumentString(`
    fragment PairTerritoire on Territoire {
  ...TerritoireReference
  lastSeen {
    ...SeenRelease
  }
  roles
  years
  fabriqueCount
}
    fragment SeenRelease on Release {
  version
  date
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`, {"fragmentName":"PairTerritoire"}) as unknown as TypedDocumentString<PairTerritoireFragment, unknown>;
export const PairMeasuresFragmentDoc = new TypedDocumentString(`
    fragment PairMeasures on CoOccurrence {
  count
  aCount
  aRole
  bCount
  bRole
  fabriqueTotal
  expected
  pValue
  qValue
  testCount
}
    `, {"fragmentName":"PairMeasures"}) as unknown as TypedDocumentString<PairMeasuresFragment, unknown>;
export const FabriqueReferenceFragmentDoc = new TypedDocumentString(`
    fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
    `, {"fragmentName":"FabriqueReference"}) as unknown as TypedDocumentString<FabriqueReferenceFragment, unknown>;
export const PathNodeFragmentDoc = new TypedDocumentString(`
    fragment PathNode on Node {
  __typename
  id
  ...FabriqueReference
  ...TerritoireReference
  ...OrganisationReference
  ... on Fabrique {
    lastSeen {
      version
    }
  }
  ... on Actor {
    lastSeen {
      version
    }
  }
}
    fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`, {"fragmentName":"PathNode"}) as unknown as TypedDocumentString<PathNodeFragment, unknown>;
export const ParticipantOfPlaceFragmentDoc = new TypedDocumentString(`
    fragment ParticipantOfPlace on Territoire {
  ...TerritoireReference
  years
  participations(first: 10) {
    nodes {
      fabrique {
        slug
        title
        year
      }
    }
  }
}
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`, {"fragmentName":"ParticipantOfPlace"}) as unknown as TypedDocumentString<ParticipantOfPlaceFragment, unknown>;
export const PlaceRowFragmentDoc = new TypedDocumentString(`
    fragment PlaceRow on OfficialPlaceEdge {
  part {
    name
    kindLabel
  }
  node {
    kind
    kindLabel
    code
    name
    departements {
      code
      name
    }
    regions {
      code
      name
    }
    territoire {
      ...ParticipantOfPlace
      contains(filter: {minFabriques: 1}, first: 5) {
        totalCount
        nodes {
          ...TerritoireReference
          years
        }
      }
    }
    territoires {
      ...ParticipantOfPlace
    }
    within {
      kind
      code
      name
    }
  }
}
    fragment ParticipantOfPlace on Territoire {
  ...TerritoireReference
  years
  participations(first: 10) {
    nodes {
      fabrique {
        slug
        title
        year
      }
    }
  }
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`, {"fragmentName":"PlaceRow"}) as unknown as TypedDocumentString<PlaceRowFragment, unknown>;
export const SearchRowFragmentDoc = new TypedDocumentString(`
    fragment SearchRow on SearchEdge {
  matched
  score
  node {
    __typename
    ... on Fabrique {
      slug
      title
      year
      status
    }
    ... on Territoire {
      slug
      name
      kind
      years
      departements {
        code
        name
      }
    }
    ... on Organisation {
      slug
      name
      acronym
      kind
      years
    }
    ... on Participation {
      id
      role
      mention {
        text
        line
      }
      fabrique {
        slug
        title
        year
      }
    }
  }
}
    `, {"fragmentName":"SearchRow"}) as unknown as TypedDocumentString<SearchRowFragment, unknown>;
export const TerritoireWithYearsFragmentDoc = new TypedDocumentString(`
    fragment TerritoireWithYears on Territoire {
  ...TerritoireReference
  years
}
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`, {"fragmentName":"TerritoireWithYears"}) as unknown as TypedDocumentString<TerritoireWithYearsFragment, unknown>;
export const ChangeInWordsFragmentDoc = new TypedDocumentString(`
    fragment ChangeInWords on Change {
  list: inList
  kind
  name
  code
  role
  fabriqueSlug
  fabriqueTitle
  fields {
    field
    before
    after
  }
}
    `, {"fragmentName":"ChangeInWords"}) as unknown as TypedDocumentString<ChangeInWordsFragment, unknown>;
export const HomeActorFragmentDoc = new TypedDocumentString(`
    fragment HomeActor on Actor {
  __typename
  slug
  name
  years
  fabriqueCount
  ... on Organisation {
    ...OrganisationReference
  }
}
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}`, {"fragmentName":"HomeActor"}) as unknown as TypedDocumentString<HomeActorFragment, unknown>;
export const PartnerMeetingFragmentDoc = new TypedDocumentString(`
    fragment PartnerMeeting on CoOccurrence {
  count
  aCount
  bCount
  fabriqueTotal
  expected
  pValue
  qValue
  testCount
  a {
    ...HomeActor
  }
  b {
    ...HomeActor
  }
}
    fragment HomeActor on Actor {
  __typename
  slug
  name
  years
  fabriqueCount
  ... on Organisation {
    ...OrganisationReference
  }
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}`, {"fragmentName":"PartnerMeeting"}) as unknown as TypedDocumentString<PartnerMeetingFragment, unknown>;
export const CorrectionFragmentDoc = new TypedDocumentString(`
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
    `, {"fragmentName":"Correction"}) as unknown as TypedDocumentString<CorrectionFragment, unknown>;
export const LocatedCorrectionFragmentDoc = new TypedDocumentString(`
    fragment LocatedCorrection on DataIssue {
  ...Correction
  fabrique {
    slug
    title
    year
  }
  actor {
    __typename
    slug
    name
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}`, {"fragmentName":"LocatedCorrection"}) as unknown as TypedDocumentString<LocatedCorrectionFragment, unknown>;
export const ParticipationInFabriqueFragmentDoc = new TypedDocumentString(`
    fragment ParticipationInFabrique on Participation {
  id
  role
  origin
  note
  mention {
    text
    line
  }
  actor {
    __typename
    slug
    name
    years
    ... on Organisation {
      acronym
      organisationKind: kind
    }
    ... on Territoire {
      territoireKind: kind
      departements {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"ParticipationInFabrique"}) as unknown as TypedDocumentString<ParticipationInFabriqueFragment, unknown>;
export const ParticipationOfActorFragmentDoc = new TypedDocumentString(`
    fragment ParticipationOfActor on Participation {
  id
  role
  origin
  year
  note
  mention {
    text
    line
  }
  fabrique {
    slug
    title
    status
  }
  issues(first: 10) {
    ...Correction
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}`, {"fragmentName":"ParticipationOfActor"}) as unknown as TypedDocumentString<ParticipationOfActorFragment, unknown>;
export const TerritoireOfPlaceFragmentDoc = new TypedDocumentString(`
    fragment TerritoireOfPlace on Territoire {
  ...TerritoireReference
  years
  fabriqueCount
  departements {
    code
    name
  }
}
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`, {"fragmentName":"TerritoireOfPlace"}) as unknown as TypedDocumentString<TerritoireOfPlaceFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on Evidence {
  property
  value
  kind
  text
  url
  date
  line
}
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const NameMatchesDocument = new TypedDocumentString(`
    query NameMatches($names: [String!]!) {
  resolve(names: $names) {
    candidates {
      score
      matched
      node {
        __typename
        ... on Fabrique {
          slug
          title
          year
        }
        ... on Actor {
          slug
          name
          kindLabel
          roles
          fabriqueCount
          years
        }
        ... on Departement {
          departementCode: code
          name
        }
        ... on Region {
          regionCode: code
          name
        }
      }
    }
    absentPlace {
      name
      code
      kindLabel
      territoires {
        __typename
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NameMatchesQuery, NameMatchesQueryVariables>;
export const DataPageDocument = new TypedDocumentString(`
    query DataPage {
  dataset {
    version
    schemaVersion
    releasedAt
    citation
    bibtex
    source {
      title
      url
      publisher
      retrievedAt
      lines
      sha256
      territoiresAnnounced
      territoiresMentioned
    }
    counts {
      fabriques
      participations {
        role
        count
      }
    }
    downloads {
      format
      url
      description
      mediaType
    }
    dataIssues(first: 100) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LocatedCorrection
      }
    }
  }
  fabriques(first: 100) {
    nodes {
      year
    }
  }
  territoires(filter: {minFabriques: 1}, first: 0) {
    totalCount
  }
  partners(first: 0) {
    totalCount
  }
  cofinanceurs(first: 0) {
    totalCount
  }
  associations(first: 0) {
    totalCount
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
fragment LocatedCorrection on DataIssue {
  ...Correction
  fabrique {
    slug
    title
    year
  }
  actor {
    __typename
    slug
    name
  }
}`) as unknown as TypedDocumentString<DataPageQuery, DataPageQueryVariables>;
export const DepartementPageDocument = new TypedDocumentString(`
    query DepartementPage($code: String!) {
  departement(code: $code) {
    code
    name
    region {
      code
      name
    }
    territoires(first: 100, filter: {minFabriques: 1}) {
      totalCount
      nodes {
        ...TerritoireOfPlace
      }
    }
    fabriques(first: 100) {
      totalCount
      nodes {
        ...FabriqueReference
      }
    }
  }
}
    fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment TerritoireOfPlace on Territoire {
  ...TerritoireReference
  years
  fabriqueCount
  departements {
    code
    name
  }
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<DepartementPageQuery, DepartementPageQueryVariables>;
export const FabriqueListDocument = new TypedDocumentString(`
    query FabriqueList($filter: FabriqueFilter, $orderBy: [FabriqueOrder!], $first: Int, $after: String, $last: Int, $before: String, $ofAnyYear: FabriqueFilter, $ofAnyStatus: FabriqueFilter, $ofAnyRegion: FabriqueFilter, $withCounts: Boolean!) {
  fabriques(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      slug
      title
      year
      status
      territoires(first: 0) {
        totalCount
      }
      partners(first: 0) {
        totalCount
      }
      regions {
        code
        name
      }
    }
  }
  all: fabriques(first: 0) @include(if: $withCounts) {
    totalCount
  }
  years: counts(of: FABRIQUES, by: [YEAR], filter: $ofAnyYear) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  statuses: counts(of: FABRIQUES, by: [STATUS], filter: $ofAnyStatus) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  regions: counts(of: FABRIQUES, by: [REGION], filter: $ofAnyRegion) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
}
    `) as unknown as TypedDocumentString<FabriqueListQuery, FabriqueListQueryVariables>;
export const FabriqueIssuesDocument = new TypedDocumentString(`
    query FabriqueIssues($lines: [Int!]!) {
  dataset {
    dataIssues(first: 100, lines: $lines) {
      nodes {
        ...Correction
      }
    }
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}`) as unknown as TypedDocumentString<FabriqueIssuesQuery, FabriqueIssuesQueryVariables>;
export const FabriquePageDocument = new TypedDocumentString(`
    query FabriquePage($slug: String!) {
  fabrique(slug: $slug) {
    ...FabriqueReference
    lastSeen {
      ...SeenRelease
    }
    titleSource
    description
    line
    evidence {
      ...EvidenceShown
    }
    period {
      from
      to
    }
    links {
      id
      title
      kindLabel
      url
    }
    publications {
      id
      title
      url
      mention {
        text
        line
      }
    }
    participations(first: 100) {
      totalCount
      nodes {
        ...ParticipationInFabrique
      }
    }
    similar(first: 5) {
      edges {
        sharedCount
        jaccard
        shared(first: 25) {
          nodes {
            __typename
            slug
            name
          }
        }
        node {
          ...FabriqueReference
        }
      }
    }
  }
}
    fragment ParticipationInFabrique on Participation {
  id
  role
  origin
  note
  mention {
    text
    line
  }
  actor {
    __typename
    slug
    name
    years
    ... on Organisation {
      acronym
      organisationKind: kind
    }
    ... on Territoire {
      territoireKind: kind
      departements {
        code
        name
      }
    }
  }
}
fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment SeenRelease on Release {
  version
  date
}
fragment EvidenceShown on Evidence {
  property
  value
  kind
  text
  url
  date
  line
}`) as unknown as TypedDocumentString<FabriquePageQuery, FabriquePageQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  partnerPairs: coOccurrences(between: PARTNER, minCount: 2, first: 50) {
    totalCount
    nodes {
      count
      a {
        ...HomeActor
      }
      b {
        ...HomeActor
      }
    }
  }
  anyPartnerPairs: coOccurrences(between: PARTNER, first: 0) {
    totalCount
  }
  cofinanceurPairs: coOccurrences(between: COFINANCEUR, first: 50) {
    totalCount
    nodes {
      count
      a {
        ...HomeActor
      }
      b {
        ...HomeActor
      }
    }
  }
  returning: territoires(filter: {minFabriques: 2}, first: 25) {
    totalCount
    nodes {
      slug
      name
      years
      territoireKind: kind
    }
  }
  territoires(filter: {minFabriques: 1}, first: 0) {
    totalCount
  }
  organisationsByRole: counts(of: ORGANISATIONS, by: [ROLE]) {
    keys {
      key
    }
    count
  }
  territoireOverlaps(first: 0) {
    totalCount
  }
  dataset {
    counts {
      fabriques
      dataIssues
    }
  }
}
    fragment HomeActor on Actor {
  __typename
  slug
  name
  years
  fabriqueCount
  ... on Organisation {
    ...OrganisationReference
  }
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const TerritoireMapDocument = new TypedDocumentString(`
    query TerritoireMap($chosen: ParticipationFilter!, $ofAnyYear: ParticipationFilter!, $ofAnyKind: ParticipationFilter!) {
  departements {
    code
    name
    region {
      code
      name
    }
  }
  byDepartement: counts(
    of: TERRITOIRES
    by: [DEPARTEMENT]
    participations: $chosen
  ) {
    keys {
      key
    }
    count
    fabriqueCount: distinct(of: FABRIQUES)
  }
  chosen: counts(of: TERRITOIRES, by: [], participations: $chosen) {
    count
  }
  all: counts(of: TERRITOIRES, by: [], participations: {territoire: {}}) {
    count
  }
  years: counts(of: TERRITOIRES, by: [YEAR], participations: $ofAnyYear) {
    keys {
      key
    }
    count
  }
  kinds: counts(
    of: TERRITOIRES
    by: [TERRITOIRE_KIND]
    participations: $ofAnyKind
  ) {
    keys {
      key
    }
    count
  }
}
    `) as unknown as TypedDocumentString<TerritoireMapQuery, TerritoireMapQueryVariables>;
export const NearestNamesDocument = new TypedDocumentString(`
    query NearestNames($names: [String!]!) {
  resolve(names: $names) {
    candidates {
      matched
      node {
        __typename
        ... on Fabrique {
          slug
          title
        }
        ... on Actor {
          slug
          name
        }
        ... on Departement {
          departementCode: code
          name
        }
        ... on Region {
          regionCode: code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NearestNamesQuery, NearestNamesQueryVariables>;
export const NetworkLayoutDocument = new TypedDocumentString(`
    query NetworkLayout($of: [Role!]!, $mode: NetworkMode!, $weight: NetworkWeight!, $filter: FabriqueFilter, $minCount: Int!, $minFabriques: Int!, $backbone: BackboneInput, $size: NetworkLayoutMeasure!, $communities: Boolean!) {
  network(
    of: $of
    mode: $mode
    weight: $weight
    filter: $filter
    minCount: $minCount
    minFabriques: $minFabriques
    backbone: $backbone
  ) {
    layout {
      nodeTypes
      slugs
      names
      acronyms
      kinds
      years
      x
      y
      degrees: values(of: DEGREE)
      sizes: values(of: $size)
      communities: values(of: COMMUNITY) @include(if: $communities)
      sources
      targets
      weights
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkLayoutQuery, NetworkLayoutQueryVariables>;
export const NetworkRegionsDocument = new TypedDocumentString(`
    query NetworkRegions {
  regions {
    code
  }
}
    `) as unknown as TypedDocumentString<NetworkRegionsQuery, NetworkRegionsQueryVariables>;
export const NetworkRowsDocument = new TypedDocumentString(`
    query NetworkRows($of: [Role!]!, $mode: NetworkMode!, $weight: NetworkWeight!, $filter: FabriqueFilter, $minCount: Int!, $minFabriques: Int!, $backbone: BackboneInput, $measured: Boolean!, $nodesAfter: String, $edgesAfter: String) {
  network(
    of: $of
    mode: $mode
    weight: $weight
    filter: $filter
    minCount: $minCount
    minFabriques: $minFabriques
    backbone: $backbone
  ) {
    nodes(
      filter: {minDegree: 1}
      orderBy: {field: DEGREE, direction: DESC}
      first: 100
      after: $nodesAfter
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...NetworkPageNode
      }
    }
    edges(first: 100, after: $edgesAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        weight
        count
        source {
          ...NetworkPageActor
        }
        target {
          ...NetworkPageActor
          ... on Fabrique {
            slug
            title
            year
          }
        }
      }
    }
  }
}
    fragment NetworkPageActor on Node {
  __typename
  ... on Actor {
    slug
    name
    kindLabel
  }
  ... on Organisation {
    acronym
    organisationKind: kind
  }
}
fragment NetworkPageNode on NetworkNode {
  degree
  strength
  fabriqueCount
  betweenness @include(if: $measured)
  closeness @include(if: $measured)
  eigenvector @include(if: $measured)
  pageRank @include(if: $measured)
  coreness @include(if: $measured)
  clustering @include(if: $measured)
  community @include(if: $measured)
  node {
    ...NetworkPageActor
    ... on Fabrique {
      slug
      title
      year
    }
  }
}`) as unknown as TypedDocumentString<NetworkRowsQuery, NetworkRowsQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage($of: [Role!]!, $mode: NetworkMode!, $weight: NetworkWeight!, $filter: FabriqueFilter, $minCount: Int!, $minFabriques: Int!, $backbone: BackboneInput, $measured: Boolean!, $narrowed: Boolean!) {
  shown: network(
    of: $of
    mode: $mode
    weight: $weight
    filter: $filter
    minCount: $minCount
    minFabriques: $minFabriques
    backbone: $backbone
  ) {
    fabriqueCount
    nodeCount
    edgeCount
    drawing {
      nodes {
        ...NetworkPageNode
        position {
          x
          y
        }
      }
      edges {
        source
        target
        weight
        count
      }
      connectedCloseness {
        distance
        edgeShare
        pairShare
      }
    }
    linked: nodes(filter: {minDegree: 1}, first: 0) {
      totalCount
    }
    actors: nodes(filter: {kinds: [ORGANISATION, TERRITOIRE]}, first: 0) {
      totalCount
    }
    unlinked: nodes(
      filter: {maxDegree: 0}
      orderBy: {field: NAME, direction: ASC}
      first: 100
    ) {
      totalCount
      nodes {
        fabriqueCount
        node {
          ...NetworkPageActor
        }
      }
    }
    downloads {
      format
      url
    }
  }
  all: network(of: $of, mode: $mode, filter: $filter) {
    nodeCount
    edgeCount
    actors: nodes(filter: {kinds: [ORGANISATION, TERRITOIRE]}, first: 0) {
      totalCount
    }
    enough: edges(filter: {minCount: $minCount}, first: 0) {
      totalCount
    }
  }
  whole: network(of: $of, mode: $mode) @include(if: $narrowed) {
    fabriqueCount
    nodeCount
    edgeCount
  }
  regions {
    code
    name
  }
  oldest: fabriques(first: 1, orderBy: {field: YEAR, direction: ASC}) {
    nodes {
      year
    }
  }
}
    fragment NetworkPageActor on Node {
  __typename
  ... on Actor {
    slug
    name
    kindLabel
  }
  ... on Organisation {
    acronym
    organisationKind: kind
  }
}
fragment NetworkPageNode on NetworkNode {
  degree
  strength
  fabriqueCount
  betweenness @include(if: $measured)
  closeness @include(if: $measured)
  eigenvector @include(if: $measured)
  pageRank @include(if: $measured)
  coreness @include(if: $measured)
  clustering @include(if: $measured)
  community @include(if: $measured)
  node {
    ...NetworkPageActor
    ... on Fabrique {
      slug
      title
      year
    }
  }
}`) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const ContainingOrganisationsDocument = new TypedDocumentString(`
    query ContainingOrganisations($first: Int, $after: String, $last: Int, $before: String) {
  organisations(
    filter: {not: {minFabriques: 1}}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      slug
      name
      kind
      parts(filter: {minFabriques: 1}, first: 25) {
        totalCount
        nodes {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContainingOrganisationsQuery, ContainingOrganisationsQueryVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($filter: OrganisationFilter, $orderBy: [OrganisationOrder!], $first: Int, $after: String, $last: Int, $before: String, $ofAnyRole: ParticipationFilter, $ofAnyYear: ParticipationFilter, $ofAnyKind: ParticipationFilter, $withCounts: Boolean!) {
  organisations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      slug
      name
      acronym
      kind
      roles
      fabriqueCount
      years
    }
  }
  all: organisations(filter: {minFabriques: 1}, first: 0) @include(if: $withCounts) {
    totalCount
  }
  others: organisations(filter: {not: {minFabriques: 1}}, first: 0) @include(if: $withCounts) {
    totalCount
  }
  roles: counts(of: ORGANISATIONS, by: [ROLE], participations: $ofAnyRole) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  years: counts(of: ORGANISATIONS, by: [YEAR], participations: $ofAnyYear) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  kinds: counts(
    of: ORGANISATIONS
    by: [ORGANISATION_KIND]
    participations: $ofAnyKind
  ) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
}
    `) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const CompanionsDocument = new TypedDocumentString(`
    query Companions($slug: String!, $role: Role!) {
  organisation(slug: $slug) {
    coOccurrences(between: $role, and: $role, first: 100) {
      nodes {
        count
        b {
          ... on Organisation {
            ...OrganisationReference
          }
        }
      }
    }
  }
}
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}`) as unknown as TypedDocumentString<CompanionsQuery, CompanionsQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($slug: String!) {
  organisation(slug: $slug) {
    ...OrganisationReference
    lastSeen {
      ...SeenRelease
    }
    aliases
    reviewed
    evidence(first: 50) {
      ...EvidenceShown
    }
    parent {
      ...OrganisationReference
      fabriqueCount
    }
    parts(first: 100) {
      nodes {
        ...OrganisationReference
        fabriqueCount
      }
    }
    participations(first: 100) {
      totalCount
      nodes {
        ...ParticipationOfActor
      }
    }
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
fragment ParticipationOfActor on Participation {
  id
  role
  origin
  year
  note
  mention {
    text
    line
  }
  fabrique {
    slug
    title
    status
  }
  issues(first: 10) {
    ...Correction
  }
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment SeenRelease on Release {
  version
  date
}
fragment EvidenceShown on Evidence {
  property
  value
  kind
  text
  url
  date
  line
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const FrequentPairsDocument = new TypedDocumentString(`
    query FrequentPairs {
  coOccurrences(between: PARTNER, minCount: 2, first: 50) {
    totalCount
    nodes {
      a {
        slug
        name
      }
      b {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrequentPairsQuery, FrequentPairsQueryVariables>;
export const NeverMetDocument = new TypedDocumentString(`
    query NeverMet($a: ID!, $b: ID!, $roleA: Role!, $roleB: Role!) {
  coOccurrence(a: $a, b: $b, between: $roleA, and: $roleB) {
    ...PairMeasures
  }
  participations(
    filter: {or: [{actor: $a}, {actor: $b}]}
    orderBy: [{field: YEAR}]
    first: 100
  ) {
    totalCount
    nodes {
      id
      role
      actor {
        slug
        name
      }
      mention {
        text
        line
      }
      fabrique {
        slug
        title
        year
      }
    }
  }
  organisations(
    filter: {and: [{fabriques: {some: {participations: {some: {actor: $a}}}}}, {fabriques: {some: {participations: {some: {actor: $b}}}}}]}
    first: 50
  ) {
    totalCount
    nodes {
      slug
      name
      kindLabel
    }
  }
}
    fragment PairMeasures on CoOccurrence {
  count
  aCount
  aRole
  bCount
  bRole
  fabriqueTotal
  expected
  pValue
  qValue
  testCount
}`) as unknown as TypedDocumentString<NeverMetQuery, NeverMetQueryVariables>;
export const PairActorsDocument = new TypedDocumentString(`
    query PairActors($a: String!, $b: String!) {
  organisationA: organisation(slug: $a) {
    ...PairOrganisation
  }
  territoireA: territoire(slug: $a) {
    ...PairTerritoire
  }
  organisationB: organisation(slug: $b) {
    ...PairOrganisation
  }
  territoireB: territoire(slug: $b) {
    ...PairTerritoire
  }
}
    fragment PairOrganisation on Organisation {
  ...OrganisationReference
  lastSeen {
    ...SeenRelease
  }
  roles
  years
  fabriqueCount
}
fragment PairTerritoire on Territoire {
  ...TerritoireReference
  lastSeen {
    ...SeenRelease
  }
  roles
  years
  fabriqueCount
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment SeenRelease on Release {
  version
  date
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<PairActorsQuery, PairActorsQueryVariables>;
export const PairStatisticsDocument = new TypedDocumentString(`
    query PairStatistics($a: ID!, $b: ID!, $roleA: Role!, $roleB: Role!) {
  coOccurrence(a: $a, b: $b, between: $roleA, and: $roleB) {
    ...PairMeasures
  }
}
    fragment PairMeasures on CoOccurrence {
  count
  aCount
  aRole
  bCount
  bRole
  fabriqueTotal
  expected
  pValue
  qValue
  testCount
}`) as unknown as TypedDocumentString<PairStatisticsQuery, PairStatisticsQueryVariables>;
export const SharedFabriquesDocument = new TypedDocumentString(`
    query SharedFabriques($a: ID!, $b: ID!) {
  fabriques(
    filter: {and: [{participations: {some: {actor: $a}}}, {participations: {some: {actor: $b}}}]}
    orderBy: [{field: YEAR}, {field: TITLE}]
    first: 100
  ) {
    totalCount
    nodes {
      slug
      title
      year
      status
      participations(filter: {or: [{actor: $a}, {actor: $b}]}, first: 6) {
        nodes {
          id
          role
          origin
          actor {
            slug
          }
          mention {
            text
            line
            note
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedFabriquesQuery, SharedFabriquesQueryVariables>;
export const LineOfSourceDocument = new TypedDocumentString(`
    query LineOfSource($line: Int!) {
  dataset {
    source {
      text(lines: [$line])
    }
  }
}
    `) as unknown as TypedDocumentString<LineOfSourceQuery, LineOfSourceQueryVariables>;
export const ParticipationPageDocument = new TypedDocumentString(`
    query ParticipationPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Participation {
      id
      lastSeen {
        ...SeenRelease
      }
      role
      origin
      note
      citation
      mention {
        text
        line
        originalUrl
      }
      fabrique {
        ...FabriqueReference
      }
      actor {
        __typename
        slug
        name
        ... on Organisation {
          ...OrganisationReference
        }
        ... on Territoire {
          ...TerritoireReference
        }
      }
      issues(first: 100) {
        ...Correction
      }
    }
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment SeenRelease on Release {
  version
  date
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<ParticipationPageQuery, ParticipationPageQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($from: String!, $to: String!) {
  resolve(names: [$from, $to]) {
    candidates {
      score
      node {
        ...PathNode
      }
    }
  }
  fromFabrique: fabrique(slug: $from) {
    ...PathNode
  }
  fromTerritoire: territoire(slug: $from) {
    ...PathNode
  }
  fromOrganisation: organisation(slug: $from) {
    ...PathNode
  }
  toFabrique: fabrique(slug: $to) {
    ...PathNode
  }
  toTerritoire: territoire(slug: $to) {
    ...PathNode
  }
  toOrganisation: organisation(slug: $to) {
    ...PathNode
  }
}
    fragment PathNode on Node {
  __typename
  id
  ...FabriqueReference
  ...TerritoireReference
  ...OrganisationReference
  ... on Fabrique {
    lastSeen {
      version
    }
  }
  ... on Actor {
    lastSeen {
      version
    }
  }
}
fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const ShortestPathsDocument = new TypedDocumentString(`
    query ShortestPaths($from: ID!, $to: ID!, $roles: [Role!], $first: Int!, $maxLength: Int!) {
  paths(from: $from, to: $to, roles: $roles, first: $first, maxLength: $maxLength) {
    length
    nodes {
      ...PathNode
    }
    steps {
      role
      mention {
        text
        line
      }
    }
  }
}
    fragment PathNode on Node {
  __typename
  id
  ...FabriqueReference
  ...TerritoireReference
  ...OrganisationReference
  ... on Fabrique {
    lastSeen {
      version
    }
  }
  ... on Actor {
    lastSeen {
      version
    }
  }
}
fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($code: String!) {
  region(code: $code) {
    code
    name
    departements {
      code
      name
      territoires(first: 0, filter: {minFabriques: 1}) {
        totalCount
      }
    }
    territoires(first: 100, filter: {minFabriques: 1}) {
      totalCount
      nodes {
        ...TerritoireOfPlace
      }
    }
    fabriques(first: 100) {
      totalCount
      nodes {
        ...FabriqueReference
      }
    }
  }
}
    fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
fragment TerritoireOfPlace on Territoire {
  ...TerritoireReference
  years
  fabriqueCount
  departements {
    code
    name
  }
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const AroundPlacesDocument = new TypedDocumentString(`
    query AroundPlaces($filter: TerritoireFilter, $withNames: Boolean!) {
  departements: counts(
    of: TERRITOIRES
    by: [DEPARTEMENT]
    participations: {territoire: {}}
  ) {
    keys {
      key
    }
    count
  }
  regions: counts(of: TERRITOIRES, by: [REGION], participations: {territoire: {}}) {
    keys {
      key
    }
    count
  }
  territoires(filter: $filter, first: 100) @include(if: $withNames) {
    nodes {
      ...TerritoireReference
      years
      departements {
        code
      }
    }
  }
}
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<AroundPlacesQuery, AroundPlacesQueryVariables>;
export const FoundPlacesDocument = new TypedDocumentString(`
    query FoundPlaces($query: String!, $first: Int!, $after: String) {
  officialPlaces(query: $query, first: $first, after: $after) {
    totalCount
    source
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...PlaceRow
    }
  }
}
    fragment ParticipantOfPlace on Territoire {
  ...TerritoireReference
  years
  participations(first: 10) {
    nodes {
      fabrique {
        slug
        title
        year
      }
    }
  }
}
fragment PlaceRow on OfficialPlaceEdge {
  part {
    name
    kindLabel
  }
  node {
    kind
    kindLabel
    code
    name
    departements {
      code
      name
    }
    regions {
      code
      name
    }
    territoire {
      ...ParticipantOfPlace
      contains(filter: {minFabriques: 1}, first: 5) {
        totalCount
        nodes {
          ...TerritoireReference
          years
        }
      }
    }
    territoires {
      ...ParticipantOfPlace
    }
    within {
      kind
      code
      name
    }
  }
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<FoundPlacesQuery, FoundPlacesQueryVariables>;
export const SearchOfKindDocument = new TypedDocumentString(`
    query SearchOfKind($query: String!, $kind: NodeKind!, $first: Int!, $after: String) {
  search(query: $query, kinds: [$kind], first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...SearchRow
    }
  }
}
    fragment SearchRow on SearchEdge {
  matched
  score
  node {
    __typename
    ... on Fabrique {
      slug
      title
      year
      status
    }
    ... on Territoire {
      slug
      name
      kind
      years
      departements {
        code
        name
      }
    }
    ... on Organisation {
      slug
      name
      acronym
      kind
      years
    }
    ... on Participation {
      id
      role
      mention {
        text
        line
      }
      fabrique {
        slug
        title
        year
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchOfKindQuery, SearchOfKindQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!) {
  fabriques: search(query: $query, kinds: [FABRIQUE], first: $first) {
    totalCount
    edges {
      ...SearchRow
    }
  }
  territoires: search(query: $query, kinds: [TERRITOIRE], first: $first) {
    totalCount
    edges {
      ...SearchRow
    }
  }
  organisations: search(query: $query, kinds: [ORGANISATION], first: $first) {
    totalCount
    edges {
      ...SearchRow
    }
  }
  places: officialPlaces(query: $query, first: $first) {
    totalCount
    source
    edges {
      ...PlaceRow
    }
  }
  participations: search(query: $query, kinds: [PARTICIPATION], first: $first) {
    totalCount
    edges {
      ...SearchRow
    }
  }
}
    fragment ParticipantOfPlace on Territoire {
  ...TerritoireReference
  years
  participations(first: 10) {
    nodes {
      fabrique {
        slug
        title
        year
      }
    }
  }
}
fragment PlaceRow on OfficialPlaceEdge {
  part {
    name
    kindLabel
  }
  node {
    kind
    kindLabel
    code
    name
    departements {
      code
      name
    }
    regions {
      code
      name
    }
    territoire {
      ...ParticipantOfPlace
      contains(filter: {minFabriques: 1}, first: 5) {
        totalCount
        nodes {
          ...TerritoireReference
          years
        }
      }
    }
    territoires {
      ...ParticipantOfPlace
    }
    within {
      kind
      code
      name
    }
  }
}
fragment SearchRow on SearchEdge {
  matched
  score
  node {
    __typename
    ... on Fabrique {
      slug
      title
      year
      status
    }
    ... on Territoire {
      slug
      name
      kind
      years
      departements {
        code
        name
      }
    }
    ... on Organisation {
      slug
      name
      acronym
      kind
      years
    }
    ... on Participation {
      id
      role
      mention {
        text
        line
      }
      fabrique {
        slug
        title
        year
      }
    }
  }
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourceVersionPageDocument = new TypedDocumentString(`
    query SourceVersionPage($version: String!) {
  dataset {
    sourceVersion(version: $version) {
      version
      date
      archiveUrl
      text
      withdrawn {
        date
        reason
        replacement
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceVersionPageQuery, SourceVersionPageQueryVariables>;
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($after: String) {
  dataset {
    source {
      text
    }
    dataIssues(first: 100) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Correction
      }
    }
  }
  fabriques(first: 30, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      title
      year
      line
      publications {
        mention {
          line
        }
      }
      participations(first: 50) {
        pageInfo {
          hasNextPage
        }
        nodes {
          id
          role
          mention {
            text
            line
          }
          actor {
            __typename
            kind
            slug
            name
            aliases
            ... on Organisation {
              acronym
              parent {
                __typename
                kind
                slug
                name
                acronym
                aliases
              }
            }
            ... on Territoire {
              within {
                __typename
                kind
                slug
                name
                aliases
              }
            }
          }
        }
      }
    }
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}`) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
export const ContainingTerritoiresDocument = new TypedDocumentString(`
    query ContainingTerritoires($first: Int, $after: String, $last: Int, $before: String) {
  territoires(
    filter: {not: {minFabriques: 1}}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      slug
      name
      code
      kind
      departements {
        code
        name
      }
      contains(filter: {minFabriques: 1}, first: 25) {
        totalCount
        nodes {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContainingTerritoiresQuery, ContainingTerritoiresQueryVariables>;
export const TerritoireListDocument = new TypedDocumentString(`
    query TerritoireList($filter: TerritoireFilter, $orderBy: [TerritoireOrder!], $first: Int, $after: String, $last: Int, $before: String, $ofAnyYear: ParticipationFilter, $ofAnyKind: ParticipationFilter, $ofAnyRegion: ParticipationFilter, $ofAnyDepartement: ParticipationFilter, $ofSize1: TerritoireFilter, $ofSize2: TerritoireFilter, $ofSize3: TerritoireFilter, $ofSize4: TerritoireFilter, $withCounts: Boolean!) {
  territoires(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      slug
      name
      code
      kind
      population
      fabriqueCount
      years
      departements {
        code
        name
      }
      regions {
        code
        name
      }
    }
  }
  all: territoires(filter: {minFabriques: 1}, first: 0) @include(if: $withCounts) {
    totalCount
  }
  others: territoires(filter: {not: {minFabriques: 1}}, first: 0) @include(if: $withCounts) {
    totalCount
  }
  years: counts(of: TERRITOIRES, by: [YEAR], participations: $ofAnyYear) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  kinds: counts(
    of: TERRITOIRES
    by: [TERRITOIRE_KIND]
    participations: $ofAnyKind
  ) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  size1: territoires(filter: $ofSize1, first: 0) @include(if: $withCounts) {
    totalCount
  }
  size2: territoires(filter: $ofSize2, first: 0) @include(if: $withCounts) {
    totalCount
  }
  size3: territoires(filter: $ofSize3, first: 0) @include(if: $withCounts) {
    totalCount
  }
  size4: territoires(filter: $ofSize4, first: 0) @include(if: $withCounts) {
    totalCount
  }
  regions: counts(of: TERRITOIRES, by: [REGION], participations: $ofAnyRegion) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
  departements: counts(
    of: TERRITOIRES
    by: [DEPARTEMENT]
    participations: $ofAnyDepartement
  ) @include(if: $withCounts) {
    keys {
      key
      label
    }
    count
  }
}
    `) as unknown as TypedDocumentString<TerritoireListQuery, TerritoireListQueryVariables>;
export const TerritoireByCodeDocument = new TypedDocumentString(`
    query TerritoireByCode($code: String!) {
  territoire(code: $code) {
    slug
  }
}
    `) as unknown as TypedDocumentString<TerritoireByCodeQuery, TerritoireByCodeQueryVariables>;
export const TerritoirePageDocument = new TypedDocumentString(`
    query TerritoirePage($slug: String!) {
  territoire(slug: $slug) {
    ...TerritoireReference
    lastSeen {
      ...SeenRelease
    }
    code
    siren
    population
    epci {
      name
      territoire {
        slug
      }
    }
    arrondissement {
      name
    }
    financingLabel
    aliases
    reviewed
    evidence(first: 50) {
      ...EvidenceShown
    }
    departements {
      code
      name
      region {
        code
        name
      }
    }
    within {
      code
      ...TerritoireWithYears
    }
    contains(first: 100) {
      nodes {
        ...TerritoireWithYears
      }
    }
    neighbours(first: 25) {
      totalCount
      nodes {
        ...TerritoireWithYears
      }
    }
    participations(first: 100) {
      totalCount
      nodes {
        ...ParticipationOfActor
      }
    }
  }
}
    fragment TerritoireWithYears on Territoire {
  ...TerritoireReference
  years
}
fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
fragment ParticipationOfActor on Participation {
  id
  role
  origin
  year
  note
  mention {
    text
    line
  }
  fabrique {
    slug
    title
    status
  }
  issues(first: 10) {
    ...Correction
  }
}
fragment SeenRelease on Release {
  version
  date
}
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}
fragment EvidenceShown on Evidence {
  property
  value
  kind
  text
  url
  date
  line
}`) as unknown as TypedDocumentString<TerritoirePageQuery, TerritoirePageQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline {
  fabriques: counts(of: FABRIQUES, by: [YEAR]) {
    keys {
      key
    }
    count
    territoires: distinct(of: TERRITOIRES)
    partners: distinct(of: ORGANISATIONS, roles: [PARTNER])
    cofinanceurs: distinct(of: ORGANISATIONS, roles: [COFINANCEUR])
    associations: distinct(of: ORGANISATIONS, roles: [ASSOCIATION])
  }
  participations: counts(of: PARTICIPATIONS, by: [YEAR, ROLE]) {
    keys {
      key
    }
    count
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version($version: String!, $after: String) {
  dataset {
    releases(versions: [$version]) {
      nodes {
        version
        date
        retrievedAt
        archiveUrl
        pageSha256
        withdrawn {
          date
          reason
        }
        downloads {
          format
          url
        }
        changes {
          from
          lists {
            list: inList
            added
            removed
            changed
          }
          items(first: 100, after: $after) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...ChangeInWords
            }
          }
        }
      }
    }
  }
}
    fragment ChangeInWords on Change {
  list: inList
  kind
  name
  code
  role
  fabriqueSlug
  fabriqueTitle
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;
export const VersionsDocument = new TypedDocumentString(`
    query Versions {
  dataset {
    releases(first: 100) {
      totalCount
      nodes {
        version
        date
        retrievedAt
        added
        removed
        changed
        withdrawn {
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;
export const LimitVisitDocument = new TypedDocumentString(`
    query LimitVisit {
  dataset {
    counts {
      fabriques
      dataIssues
      participations {
        role
        count
      }
    }
    dataIssues(first: 8) {
      nodes {
        ...Correction
      }
    }
  }
  once: coOccurrences(between: PARTNER, first: 0) {
    totalCount
  }
  twice: coOccurrences(between: PARTNER, minCount: 2, first: 100) {
    totalCount
    nodes {
      ...PartnerMeeting
    }
  }
  withoutPartner: fabriques(
    filter: {participations: {none: {roles: [PARTNER]}}}
    first: 0
  ) {
    totalCount
  }
  withoutCofinanceur: fabriques(
    filter: {participations: {none: {roles: [COFINANCEUR]}}}
    first: 0
  ) {
    totalCount
  }
  years: counts(of: FABRIQUES, by: [YEAR]) {
    keys {
      key
    }
    count
    partners: distinct(of: ORGANISATIONS, roles: [PARTNER])
    cofinanceurs: distinct(of: ORGANISATIONS, roles: [COFINANCEUR])
    associations: distinct(of: ORGANISATIONS, roles: [ASSOCIATION])
  }
}
    fragment HomeActor on Actor {
  __typename
  slug
  name
  years
  fabriqueCount
  ... on Organisation {
    ...OrganisationReference
  }
}
fragment PartnerMeeting on CoOccurrence {
  count
  aCount
  bCount
  fabriqueTotal
  expected
  pValue
  qValue
  testCount
  a {
    ...HomeActor
  }
  b {
    ...HomeActor
  }
}
fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}`) as unknown as TypedDocumentString<LimitVisitQuery, LimitVisitQueryVariables>;
export const PartnerVisitDocument = new TypedDocumentString(`
    query PartnerVisit {
  dataset {
    counts {
      fabriques
      participations {
        role
        count
      }
    }
  }
  once: coOccurrences(between: PARTNER, first: 0) {
    totalCount
  }
  twice: coOccurrences(between: PARTNER, minCount: 2, first: 100) {
    totalCount
    nodes {
      ...PartnerMeeting
    }
  }
  three: coOccurrences(between: PARTNER, minCount: 3, first: 0) {
    totalCount
  }
  four: coOccurrences(between: PARTNER, minCount: 4, first: 0) {
    totalCount
  }
}
    fragment HomeActor on Actor {
  __typename
  slug
  name
  years
  fabriqueCount
  ... on Organisation {
    ...OrganisationReference
  }
}
fragment PartnerMeeting on CoOccurrence {
  count
  aCount
  bCount
  fabriqueTotal
  expected
  pValue
  qValue
  testCount
  a {
    ...HomeActor
  }
  b {
    ...HomeActor
  }
}
fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}`) as unknown as TypedDocumentString<PartnerVisitQuery, PartnerVisitQueryVariables>;
export const TerritoireVisitDocument = new TypedDocumentString(`
    query TerritoireVisit {
  dataset {
    counts {
      fabriques
    }
  }
  once: territoires(filter: {minFabriques: 1}, first: 0) {
    totalCount
  }
  twice: territoires(filter: {minFabriques: 2}, first: 25) {
    totalCount
    nodes {
      ...TerritoireReference
      years
    }
  }
  three: territoires(filter: {minFabriques: 3}, first: 0) {
    totalCount
  }
  territoireOverlaps(first: 100) {
    totalCount
    nodes {
      inner {
        ...TerritoireReference
        years
      }
      outer {
        ...TerritoireReference
        years
      }
    }
  }
  regions: counts(of: TERRITOIRES, by: [REGION], filter: {}) {
    keys {
      key
      label
    }
    count
  }
  years: counts(of: TERRITOIRES, by: [YEAR], filter: {}) {
    keys {
      key
    }
    count
  }
}
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<TerritoireVisitQuery, TerritoireVisitQueryVariables>;
export const VisitListDocument = new TypedDocumentString(`
    query VisitList {
  dataset {
    counts {
      fabriques
    }
  }
}
    `) as unknown as TypedDocumentString<VisitListQuery, VisitListQueryVariables>;
export const CorrectionsAfterDocument = new TypedDocumentString(`
    query CorrectionsAfter($after: String) {
  dataset {
    dataIssues(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LocatedCorrection
      }
    }
  }
}
    fragment Correction on DataIssue {
  id
  nature
  natureLabel
  line
  text
  problem
  correction
  evidence
}
fragment LocatedCorrection on DataIssue {
  ...Correction
  fabrique {
    slug
    title
    year
  }
  actor {
    __typename
    slug
    name
  }
}`) as unknown as TypedDocumentString<CorrectionsAfterQuery, CorrectionsAfterQueryVariables>;
export const KnownPlacesDocument = new TypedDocumentString(`
    query KnownPlaces {
  regions {
    code
    name
    departements {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<KnownPlacesQuery, KnownPlacesQueryVariables>;
export const MetActorsDocument = new TypedDocumentString(`
    query MetActors($actor: ID!, $after: String) {
  network(of: [TERRITOIRE, PARTNER, COFINANCEUR, ASSOCIATION]) {
    node(id: $actor) {
      fabriqueCount
      neighbours(first: 100, after: $after, orderBy: {field: COUNT}) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          count
          node {
            fabriqueCount
            roles
            node {
              __typename
              ... on Actor {
                slug
                name
                kindLabel
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MetActorsQuery, MetActorsQueryVariables>;
export const SiteDatasetDocument = new TypedDocumentString(`
    query SiteDataset {
  dataset {
    official {
      package
      geographyYear
      populationYear
    }
    version
    releasedAt
    citation
    source {
      title
      url
      publisher
      retrievedAt
    }
  }
  newest: fabriques(first: 1, orderBy: {field: YEAR, direction: DESC}) {
    nodes {
      year
    }
  }
}
    `) as unknown as TypedDocumentString<SiteDatasetQuery, SiteDatasetQueryVariables>;
export const FeedDocument = new TypedDocumentString(`
    query Feed {
  dataset {
    releases(first: 20) {
      nodes {
        version
        date
        withdrawn {
          date
          reason
        }
        changes {
          added
          removed
          changed
          items(first: 50) {
            totalCount
            nodes {
              ...ChangeInWords
            }
          }
        }
      }
    }
  }
}
    fragment ChangeInWords on Change {
  list: inList
  kind
  name
  code
  role
  fabriqueSlug
  fabriqueTitle
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<FeedQuery, FeedQueryVariables>;
export const SiteIndexDocument = new TypedDocumentString(`
    query SiteIndex($fabriques: Boolean!, $fabriquesAfter: String, $territoires: Boolean!, $territoiresAfter: String, $organisations: Boolean!, $organisationsAfter: String, $places: Boolean!) {
  fabriques(first: 100, after: $fabriquesAfter) @include(if: $fabriques) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      title
      year
    }
  }
  territoires(first: 100, after: $territoiresAfter) @include(if: $territoires) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
    }
  }
  organisations(first: 100, after: $organisationsAfter) @include(if: $organisations) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      kind
    }
  }
  departements @include(if: $places) {
    code
    name
  }
  regions @include(if: $places) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<SiteIndexQuery, SiteIndexQueryVariables>;
