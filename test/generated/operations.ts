// Written by "npm run codegen" from schema.graphql, src/http/playground/tabs and test/operations: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type CoOccurrenceOrder =
  | 'ASSOCIATION_STRENGTH'
  | 'COSINE'
  | 'COUNT'
  | 'EXPECTED'
  | 'JACCARD'
  | 'LIFT'
  | 'NEWMAN'
  | 'P_VALUE';

export type CommunitiesInput = {
  readonly resolution?: number | null | undefined;
  readonly seed?: number | null | undefined;
};

export type CountDimension =
  | 'DEPARTEMENT'
  | 'ORGANISATION_KIND'
  | 'REGION'
  | 'ROLE'
  | 'STATUS'
  | 'TERRITOIRE_KIND'
  | 'YEAR';

export type CountSubject =
  | 'FABRIQUES'
  | 'ORGANISATIONS'
  | 'PARTICIPATIONS'
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

export type FabriqueRelation = {
  readonly count?: FabriqueCount | null | undefined;
  readonly every?: FabriqueFilter | null | undefined;
  readonly none?: FabriqueFilter | null | undefined;
  readonly some?: FabriqueFilter | null | undefined;
};

export type FabriqueStatus =
  | 'ACHEVEE'
  | 'EN_COURS';

export type NetworkEdgeOrder = {
  readonly direction?: OrderDirection;
  readonly field: NetworkEdgeOrderField;
};

export type NetworkEdgeOrderField =
  | 'COUNT'
  | 'NAME'
  | 'WEIGHT';

export type NetworkMode =
  | 'ONE_MODE'
  | 'TWO_MODE';

export type NetworkNodeOrder = {
  readonly direction?: OrderDirection;
  readonly field: NetworkNodeOrderField;
};

export type NetworkNodeOrderField =
  | 'BETWEENNESS'
  | 'CLOSENESS'
  | 'CLUSTERING'
  | 'COMMUNITY'
  | 'COMPONENT'
  | 'CORENESS'
  | 'DEGREE'
  | 'EIGENVECTOR'
  | 'FABRIQUE_COUNT'
  | 'NAME'
  | 'PAGE_RANK'
  | 'STRENGTH';

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

export type WhichPartnersWorkTogetherMostQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichPartnersWorkTogetherMostQuery = { readonly coOccurrences: { readonly fabriqueCount: number, readonly pairCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly aCount: number, readonly bCount: number, readonly a:
        | { readonly name: string }
        | { readonly name: string }
      , readonly b:
        | { readonly name: string }
        | { readonly name: string }
      , readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly year: number }> } }> } | null };

export type WhichTerritoiresTookPartSeveralTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichTerritoiresTookPartSeveralTimesQuery = { readonly territoires: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly code: string | null, readonly fabriqueCount: number, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly title: string, readonly year: number }, readonly mention: { readonly text: string, readonly line: number, readonly note: string | null } }> } }> } | null };

export type WhichCofinanceursFundTogetherQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichCofinanceursFundTogetherQuery = { readonly coOccurrences: { readonly nodes: ReadonlyArray<{ readonly count: number, readonly a:
        | { readonly name: string }
        | { readonly name: string }
      , readonly b:
        | { readonly name: string }
        | { readonly name: string }
      , readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly year: number }> } }> } | null };

export type WhoWorksWithOneOrganisationQueryVariables = Exact<{
  slug?: string;
}>;


export type WhoWorksWithOneOrganisationQuery = { readonly organisation: { readonly name: string, readonly acronym: string | null, readonly kindLabel: string, readonly roles: ReadonlyArray<Role>, readonly partnerIn: number, readonly cofinanceurOf: number, readonly withPartners: { readonly nodes: ReadonlyArray<{ readonly aRole: Role, readonly count: number, readonly b:
          | { readonly name: string }
          | { readonly name: string }
         }> }, readonly withTerritoires: { readonly nodes: ReadonlyArray<{ readonly aRole: Role, readonly count: number, readonly b:
          | { readonly name: string }
          | { readonly name: string }
         }> } } | null };

export type AllAboutOneFabriqueQueryVariables = Exact<{
  slug?: string;
}>;


export type AllAboutOneFabriqueQuery = { readonly fabrique: { readonly title: string, readonly titleSource: string | null, readonly year: number, readonly status: FabriqueStatus, readonly description: string, readonly period: { readonly from: string, readonly to: string } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: Role, readonly origin: ParticipationOrigin, readonly actor:
          | { readonly __typename: 'Organisation', readonly name: string }
          | { readonly __typename: 'Territoire', readonly name: string }
        , readonly mention: { readonly text: string, readonly line: number, readonly note: string | null } }> }, readonly publications: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly mention: { readonly line: number } }>, readonly links: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly kindLabel: string }> } | null };

export type FabriquesOfOneRegionQueryVariables = Exact<{
  region?: string;
}>;


export type FabriquesOfOneRegionQuery = { readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly year: number, readonly territoires: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> } }> } | null };

export type TerritoiresWithinTerritoiresQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoiresWithinTerritoiresQuery = { readonly territoireOverlaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly inner: { readonly name: string, readonly kind: ActorKind, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly title: string, readonly year: number } }> } }, readonly outer: { readonly name: string, readonly kind: ActorKind, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly title: string, readonly year: number } }> } } }> } | null };

export type WhichAssociationsMeetWhichPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichAssociationsMeetWhichPartnersQuery = { readonly coOccurrences: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly aCount: number, readonly bCount: number, readonly a:
        | { readonly name: string }
        | { readonly name: string }
      , readonly b:
        | { readonly name: string }
        | { readonly name: string }
       }> } | null };

export type WhoTakesPartMostQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoTakesPartMostQuery = { readonly partners: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kindLabel: string, readonly fabriqueCount: number }> } | null, readonly cofinanceurs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kindLabel: string, readonly fabriqueCount: number }> } | null, readonly associations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly fabriqueCount: number }> } | null };

export type ErrorsOfTheSourcePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ErrorsOfTheSourcePageQuery = { readonly dataset: { readonly dataIssues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nature: DataIssueNature, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string, readonly fabrique: { readonly slug: string } | null, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
         | null }> } } | null };

export type TheDataSetAndHowToCiteItQueryVariables = Exact<{ [key: string]: never; }>;


export type TheDataSetAndHowToCiteItQuery = { readonly dataset: { readonly version: string, readonly releasedAt: string, readonly citation: string, readonly bibtex: string, readonly source: { readonly title: string, readonly url: string, readonly publisher: string, readonly lines: number, readonly territoiresAnnounced: number | null, readonly territoiresMentioned: number }, readonly counts: { readonly fabriques: number, readonly territoires: number, readonly organisations: number, readonly publications: number, readonly dataIssues: number, readonly participations: ReadonlyArray<{ readonly role: Role, readonly count: number }> }, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string }>, readonly limits: { readonly pageDefault: number, readonly pageMaximum: number } } | null };

export type FindAnythingByItsWordsQueryVariables = Exact<{
  query?: string;
}>;


export type FindAnythingByItsWordsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'DataIssue', readonly id: string }
        | { readonly __typename: 'Departement', readonly name: string, readonly code: string | null, readonly id: string }
        | { readonly __typename: 'Fabrique', readonly title: string, readonly year: number, readonly id: string }
        | { readonly __typename: 'Link', readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly fabriqueCount: number, readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly code: string | null, readonly id: string }
        | { readonly __typename: 'Territoire', readonly name: string, readonly fabriqueCount: number, readonly id: string }
       }> } | null };

export type IdsOfNamesQueryVariables = Exact<{
  names?: ReadonlyArray<string> | string;
}>;


export type IdsOfNamesQuery = { readonly resolve: ReadonlyArray<{ readonly name: string, readonly candidates: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'DataIssue', readonly id: string }
        | { readonly __typename: 'Departement', readonly id: string }
        | { readonly __typename: 'Fabrique', readonly id: string }
        | { readonly __typename: 'Link', readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Territoire', readonly name: string, readonly id: string }
       }> }> | null };

export type WhatLinksTwoNodesQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type WhatLinksTwoNodesQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'DataIssue' }
      | { readonly __typename: 'Departement' }
      | { readonly __typename: 'Fabrique', readonly title: string, readonly year: number }
      | { readonly __typename: 'Link' }
      | { readonly __typename: 'Organisation', readonly name: string }
      | { readonly __typename: 'Participation' }
      | { readonly __typename: 'Publication' }
      | { readonly __typename: 'Region' }
      | { readonly __typename: 'Territoire', readonly name: string }
    >, readonly steps: ReadonlyArray<{ readonly role: Role, readonly mention: { readonly text: string, readonly line: number, readonly note: string | null } }> }> | null };

export type CountsByYearRoleAndRegionQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsByYearRoleAndRegionQuery = { readonly participationsByYearAndRole: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly fabriquesByRegion: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null, readonly organisationsByKindAndRole: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null, readonly label: string }> }> | null };

export type WhichFabriquesAreSimilarQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichFabriquesAreSimilarQuery = { readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly year: number, readonly similar: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly jaccard: number, readonly sharedCount: number, readonly shared: { readonly nodes: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
            > }, readonly node: { readonly title: string, readonly year: number } }> } }> } | null };

export type TheNetworkOfPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type TheNetworkOfPartnersQuery = { readonly network: { readonly nodeCount: number, readonly edgeCount: number, readonly density: number, readonly componentCount: number, readonly modularity: number | null, readonly stability: number | null, readonly method: string, readonly communities: ReadonlyArray<{ readonly number: number, readonly size: number, readonly nodes: { readonly nodes: ReadonlyArray<{ readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | Record<PropertyKey, never>
           }> } }>, readonly nodes: { readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly betweenness: number, readonly community: number | null, readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | Record<PropertyKey, never>
         }> }, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string }> } | null };

export type AroundActorsQueryVariables = Exact<{
  organisation?: string;
  territoire?: string;
  and?: Role;
}>;


export type AroundActorsQuery = { readonly organisation: { readonly name: string, readonly acronym: string | null, readonly parent: { readonly name: string } | null, readonly met: { readonly totalCount: number, readonly pairCount: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly jaccard: number | null, readonly qValue: number, readonly b:
          | { readonly name: string }
          | { readonly name: string }
         }> } } | null, readonly territoire: { readonly name: string, readonly kind: ActorKind, readonly code: string | null, readonly met: { readonly nodes: ReadonlyArray<{ readonly aRole: Role, readonly newman: number, readonly b:
          | { readonly name: string }
          | { readonly name: string }
         }> } } | null };

export type CountsByDimensionQueryVariables = Exact<{
  of?: CountSubject;
  by?: ReadonlyArray<CountDimension> | CountDimension;
  filter?: FabriqueFilter | null | undefined;
}>;


export type CountsByDimensionQuery = { readonly counts: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly dimension: CountDimension, readonly key: string | null, readonly label: string }> }> | null };

export type FabriquesWithActorsQueryVariables = Exact<{
  filter?: FabriqueFilter | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
}>;


export type FabriquesWithActorsQuery = { readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: Role, readonly actor:
            | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly name: string }
            | { readonly __typename: 'Territoire', readonly code: string | null, readonly name: string }
           }> }, readonly partners: { readonly edges: ReadonlyArray<{ readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly node: { readonly name: string } }> }, readonly cofinanceurs: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } | null };

export type NetworkQueryVariables = Exact<{
  of?: ReadonlyArray<Role> | Role;
  mode?: NetworkMode | null | undefined;
  weight?: NetworkWeight | null | undefined;
  filter?: FabriqueFilter | null | undefined;
  minCount?: number | null | undefined;
  minFabriques?: number | null | undefined;
  backbone?: BackboneInput | null | undefined;
  communities?: CommunitiesInput | null | undefined;
  nodeOrder?: NetworkNodeOrder | null | undefined;
  edgeOrder?: NetworkEdgeOrder | null | undefined;
  minSize?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly mode: NetworkMode, readonly weight: NetworkWeight, readonly fabriqueCount: number, readonly nodeCount: number, readonly edgeCount: number, readonly density: number, readonly componentCount: number, readonly diameter: number | null, readonly averageClustering: number | null, readonly assortativity: number | null, readonly modularity: number | null, readonly resolution: number, readonly seed: number, readonly stability: number | null, readonly method: string, readonly communities: ReadonlyArray<{ readonly number: number, readonly size: number, readonly color: string, readonly nodes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }>, readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly roles: ReadonlyArray<Role>, readonly fabriqueCount: number | null, readonly degree: number, readonly strength: number, readonly betweenness: number, readonly closeness: number, readonly eigenvector: number | null, readonly pageRank: number, readonly coreness: number, readonly clustering: number, readonly component: number, readonly community: number | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           } }> }, readonly edges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly weight: number, readonly count: number, readonly roles: ReadonlyArray<Role>, readonly source:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } } }> }, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string, readonly description: string, readonly mediaType: string }> } | null };

export type NodesByIdQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | string;
}>;


export type NodesByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'DataIssue', readonly id: string }
    | { readonly __typename: 'Departement', readonly code: string | null, readonly id: string, readonly territoires: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
    | { readonly __typename: 'Fabrique', readonly title: string, readonly id: string, readonly publications: ReadonlyArray<{ readonly title: string }> }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Organisation', readonly name: string, readonly roles: ReadonlyArray<Role>, readonly fabriqueCount: number, readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Publication', readonly title: string, readonly id: string, readonly fabrique: { readonly title: string } }
    | { readonly __typename: 'Region', readonly code: string | null, readonly id: string, readonly departements: ReadonlyArray<{ readonly code: string | null }> }
    | { readonly __typename: 'Territoire', readonly name: string, readonly roles: ReadonlyArray<Role>, readonly fabriqueCount: number, readonly id: string }
   | null> | null };

export type PairsAndMeasuresQueryVariables = Exact<{
  between?: Role;
  and?: Role | null | undefined;
  filter?: FabriqueFilter | null | undefined;
  minCount?: number | null | undefined;
  minFabriques?: number | null | undefined;
  orderBy?: CoOccurrenceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PairsAndMeasuresQuery = { readonly coOccurrences: { readonly fabriqueCount: number, readonly pairCount: number, readonly totalCount: number, readonly minFabriques: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly aRole: Role, readonly bRole: Role, readonly count: number, readonly aCount: number, readonly bCount: number, readonly newman: number, readonly jaccard: number | null, readonly cosine: number | null, readonly inclusion: number | null, readonly associationStrength: number | null, readonly lift: number | null, readonly pmi: number | null, readonly pValue: number, readonly qValue: number, readonly a:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly b:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly slug: string }> } } }> } | null };

export type SearchAndResolveQueryVariables = Exact<{
  query?: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  names?: ReadonlyArray<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchAndResolveQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'DataIssue', readonly id: string }
        | { readonly __typename: 'Departement', readonly id: string }
        | { readonly __typename: 'Fabrique', readonly id: string }
        | { readonly __typename: 'Link', readonly id: string }
        | { readonly __typename: 'Organisation', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Territoire', readonly id: string }
       }> } | null, readonly resolve: ReadonlyArray<{ readonly name: string, readonly candidates: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'DataIssue' }
        | { readonly __typename: 'Departement' }
        | { readonly __typename: 'Fabrique' }
        | { readonly __typename: 'Link' }
        | { readonly __typename: 'Organisation', readonly slug: string }
        | { readonly __typename: 'Participation' }
        | { readonly __typename: 'Publication' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Territoire', readonly slug: string }
       }> }> | null };

export type ShortestPathsQueryVariables = Exact<{
  from?: string;
  to?: string;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  maxLength?: number | null | undefined;
}>;


export type ShortestPathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly steps: ReadonlyArray<{ readonly role: Role, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly mention: { readonly text: string, readonly line: number, readonly note: string | null } }> }> | null };

export type SimilarFabriquesQueryVariables = Exact<{
  slug?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SimilarFabriquesQuery = { readonly fabrique: { readonly title: string, readonly similar: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly jaccard: number, readonly sharedCount: number, readonly shared: { readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
          > }, readonly node: { readonly slug: string } }> } } | null };

export type TerritoiresByPageQueryVariables = Exact<{
  filter?: TerritoireFilter | null | undefined;
  orderBy?: ReadonlyArray<TerritoireOrder> | TerritoireOrder | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TerritoiresByPageQuery = { readonly territoires: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly fabriqueCount: number, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly region: { readonly name: string } }>, readonly within: ReadonlyArray<{ readonly name: string }>, readonly contains: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } }> } | null };


export const WhichPartnersWorkTogetherMostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Which_partners_work_together_most"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"EnumValue","value":"PARTNER"}},{"kind":"Argument","name":{"kind":"Name","value":"minFabriques"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}},{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichPartnersWorkTogetherMostQuery, WhichPartnersWorkTogetherMostQueryVariables>;
export const WhichTerritoiresTookPartSeveralTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Which_territoires_took_part_several_times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"minFabriques"},"value":{"kind":"IntValue","value":"2"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FABRIQUE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichTerritoiresTookPartSeveralTimesQuery, WhichTerritoiresTookPartSeveralTimesQueryVariables>;
export const WhichCofinanceursFundTogetherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Which_cofinanceurs_fund_together"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"EnumValue","value":"COFINANCEUR"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichCofinanceursFundTogetherQuery, WhichCofinanceursFundTogetherQueryVariables>;
export const WhoWorksWithOneOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Who_works_with_one_organisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ademe","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","alias":{"kind":"Name","value":"partnerIn"},"name":{"kind":"Name","value":"fabriqueCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNER"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"cofinanceurOf"},"name":{"kind":"Name","value":"fabriqueCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COFINANCEUR"}]}}]},{"kind":"Field","alias":{"kind":"Name","value":"withPartners"},"name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"and"},"value":{"kind":"EnumValue","value":"PARTNER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aRole"}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withTerritoires"},"name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"and"},"value":{"kind":"EnumValue","value":"TERRITOIRE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aRole"}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoWorksWithOneOrganisationQuery, WhoWorksWithOneOrganisationQueryVariables>;
export const AllAboutOneFabriqueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"All_about_one_Fabrique"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"sites-industriels-de-demain","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSource"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}}]}}]}}]}}]} as unknown as DocumentNode<AllAboutOneFabriqueQuery, AllAboutOneFabriqueQueryVariables>;
export const FabriquesOfOneRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fabriques_of_one_region"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"53","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"territoires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"departements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FabriquesOfOneRegionQuery, FabriquesOfOneRegionQueryVariables>;
export const TerritoiresWithinTerritoiresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Territoires_within_territoires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoireOverlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TerritoiresWithinTerritoiresQuery, TerritoiresWithinTerritoiresQueryVariables>;
export const WhichAssociationsMeetWhichPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Which_associations_meet_which_partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"EnumValue","value":"ASSOCIATION"}},{"kind":"Argument","name":{"kind":"Name","value":"and"},"value":{"kind":"EnumValue","value":"PARTNER"}},{"kind":"Argument","name":{"kind":"Name","value":"minCount"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"15"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}}]}}]}}]}}]} as unknown as DocumentNode<WhichAssociationsMeetWhichPartnersQuery, WhichAssociationsMeetWhichPartnersQueryVariables>;
export const WhoTakesPartMostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Who_takes_part_most"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FABRIQUE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNER"}]}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cofinanceurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FABRIQUE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COFINANCEUR"}]}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"associations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FABRIQUE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ASSOCIATION"}]}}]}]}}]}}]}}]} as unknown as DocumentNode<WhoTakesPartMostQuery, WhoTakesPartMostQueryVariables>;
export const ErrorsOfTheSourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Errors_of_the_source_page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataIssues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ErrorsOfTheSourcePageQuery, ErrorsOfTheSourcePageQueryVariables>;
export const TheDataSetAndHowToCiteItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"The_data_set_and_how_to_cite_it"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"territoiresAnnounced"}},{"kind":"Field","name":{"kind":"Name","value":"territoiresMentioned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriques"}},{"kind":"Field","name":{"kind":"Name","value":"territoires"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"dataIssues"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"bibtex"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageDefault"}},{"kind":"Field","name":{"kind":"Name","value":"pageMaximum"}}]}}]}}]}}]} as unknown as DocumentNode<TheDataSetAndHowToCiteItQuery, TheDataSetAndHowToCiteItQueryVariables>;
export const FindAnythingByItsWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find_anything_by_its_words"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"granvile","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fabrique"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Departement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindAnythingByItsWordsQuery, FindAnythingByItsWordsQueryVariables>;
export const IdsOfNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ids_of_names"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CC Cœur de Savoie (Savoie)","block":false},{"kind":"StringValue","value":"communaute d'agglomeration du cotentin","block":false},{"kind":"StringValue","value":"Granville","block":false},{"kind":"StringValue","value":"St-Joseph (974)","block":false},{"kind":"StringValue","value":"ADEME","block":false},{"kind":"StringValue","value":"Fénarvie","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdsOfNamesQuery, IdsOfNamesQueryVariables>;
export const WhatLinksTwoNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"What_links_two_nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"VGVycml0b2lyZToyNDQ0MDA2NDQ=","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"T3JnYW5pc2F0aW9uOnRlbXBvLXRlcnJpdG9yaWFs","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fabrique"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatLinksTwoNodesQuery, WhatLinksTwoNodesQueryVariables>;
export const CountsByYearRoleAndRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Counts_by_year_role_and_region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"participationsByYearAndRole"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"PARTICIPATIONS"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"},{"kind":"EnumValue","value":"ROLE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fabriquesByRegion"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"FABRIQUES"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"organisationsByKindAndRole"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"ORGANISATIONS"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORGANISATION_KIND"},{"kind":"EnumValue","value":"ROLE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountsByYearRoleAndRegionQuery, CountsByYearRoleAndRegionQueryVariables>;
export const WhichFabriquesAreSimilarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Which_Fabriques_are_similar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichFabriquesAreSimilarQuery, WhichFabriquesAreSimilarQueryVariables>;
export const TheNetworkOfPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"The_network_of_partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"weight"},"value":{"kind":"EnumValue","value":"NEWMAN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"edgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"componentCount"}},{"kind":"Field","name":{"kind":"Name","value":"modularity"}},{"kind":"Field","name":{"kind":"Name","value":"stability"}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minSize"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"BETWEENNESS"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"betweenness"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<TheNetworkOfPartnersQuery, TheNetworkOfPartnersQueryVariables>;
export const AroundActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AroundActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ademe","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoire"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ca-de-la-region-nazairienne-et-de-l-estuaire","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"and"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},"defaultValue":{"kind":"EnumValue","value":"ASSOCIATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"met"},"name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"EnumValue","value":"PARTNER"}},{"kind":"Argument","name":{"kind":"Name","value":"and"},"value":{"kind":"Variable","name":{"kind":"Name","value":"and"}}},{"kind":"Argument","name":{"kind":"Name","value":"minFabriques"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"JACCARD"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"qValue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territoire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoire"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"met"},"name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"and"},"value":{"kind":"Variable","name":{"kind":"Name","value":"and"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEWMAN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aRole"}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newman"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AroundActorsQuery, AroundActorsQueryVariables>;
export const CountsByDimensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsByDimension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountSubject"}}},"defaultValue":{"kind":"EnumValue","value":"TERRITOIRES"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountDimension"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"},{"kind":"EnumValue","value":"TERRITOIRE_KIND"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FabriqueFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"ACHEVEE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountsByDimensionQuery, CountsByDimensionQueryVariables>;
export const FabriquesWithActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FabriquesWithActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FabriqueFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"years"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"IntValue","value":"2019"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"ACHEVEE"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ORGANISATION_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territoire"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cofinanceurs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FabriquesWithActorsQuery, FabriquesWithActorsQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNER"},{"kind":"EnumValue","value":"ASSOCIATION"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkMode"}},"defaultValue":{"kind":"EnumValue","value":"ONE_MODE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weight"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkWeight"}},"defaultValue":{"kind":"EnumValue","value":"ASSOCIATION_STRENGTH"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FabriqueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minFabriques"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"backbone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BackboneInput"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"HYPERGEOMETRIC"}},{"kind":"ObjectField","name":{"kind":"Name","value":"q"},"value":{"kind":"FloatValue","value":"0.2"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communities"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommunitiesInput"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resolution"},"value":{"kind":"IntValue","value":"1"}},{"kind":"ObjectField","name":{"kind":"Name","value":"seed"},"value":{"kind":"IntValue","value":"42"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeOrder"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkNodeOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PAGE_RANK"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edgeOrder"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkEdgeOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"COUNT"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minSize"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"weight"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weight"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"minCount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minCount"}}},{"kind":"Argument","name":{"kind":"Name","value":"minFabriques"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minFabriques"}}},{"kind":"Argument","name":{"kind":"Name","value":"backbone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"backbone"}}},{"kind":"Argument","name":{"kind":"Name","value":"communities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communities"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"edgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"componentCount"}},{"kind":"Field","name":{"kind":"Name","value":"diameter"}},{"kind":"Field","name":{"kind":"Name","value":"averageClustering"}},{"kind":"Field","name":{"kind":"Name","value":"assortativity"}},{"kind":"Field","name":{"kind":"Name","value":"modularity"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"stability"}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minSize"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minSize"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeOrder"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeOrder"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"betweenness"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"eigenvector"}},{"kind":"Field","name":{"kind":"Name","value":"pageRank"}},{"kind":"Field","name":{"kind":"Name","value":"coreness"}},{"kind":"Field","name":{"kind":"Name","value":"clustering"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edgeOrder"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const NodesByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RGVwYXJ0ZW1lbnQ6NjI=","block":false},{"kind":"StringValue","value":"UmVnaW9uOjUz","block":false},{"kind":"StringValue","value":"T3JnYW5pc2F0aW9uOmFkZW1l","block":false},{"kind":"StringValue","value":"VGVycml0b2lyZToyNDQ0MDA2NDQ=","block":false},{"kind":"StringValue","value":"RmFicmlxdWU6bm9ib2R5","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fabrique"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNER"},{"kind":"EnumValue","value":"TERRITOIRE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"years"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"IntValue","value":"2020"}}]}}]}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Departement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"territoires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"departements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NodesByIdQuery, NodesByIdQueryVariables>;
export const PairsAndMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairsAndMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},"defaultValue":{"kind":"EnumValue","value":"PARTNER"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"and"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FabriqueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minFabriques"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoOccurrenceOrder"}},"defaultValue":{"kind":"EnumValue","value":"P_VALUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coOccurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"Argument","name":{"kind":"Name","value":"and"},"value":{"kind":"Variable","name":{"kind":"Name","value":"and"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"minCount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minCount"}}},{"kind":"Argument","name":{"kind":"Name","value":"minFabriques"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minFabriques"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"minFabriques"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aRole"}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bRole"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}},{"kind":"Field","name":{"kind":"Name","value":"fabriques"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newman"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"cosine"}},{"kind":"Field","name":{"kind":"Name","value":"inclusion"}},{"kind":"Field","name":{"kind":"Name","value":"associationStrength"}},{"kind":"Field","name":{"kind":"Name","value":"lift"}},{"kind":"Field","name":{"kind":"Name","value":"pmi"}},{"kind":"Field","name":{"kind":"Name","value":"pValue"}},{"kind":"Field","name":{"kind":"Name","value":"qValue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairsAndMeasuresQuery, PairsAndMeasuresQueryVariables>;
export const SearchAndResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchAndResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"granville","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CA du Cotentin (50)","block":false},{"kind":"StringValue","value":"ademe","block":false},{"kind":"StringValue","value":"AMRF","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchAndResolveQuery, SearchAndResolveQueryVariables>;
export const ShortestPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShortestPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"VGVycml0b2lyZToyNDQ0MDA2NDQ=","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"T3JnYW5pc2F0aW9uOnRlbXBvLXRlcnJpdG9yaWFs","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TERRITOIRE"},{"kind":"EnumValue","value":"PARTNER"},{"kind":"EnumValue","value":"ASSOCIATION"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const SimilarFabriquesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarFabriques"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"sites-industriels-de-demain","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fabrique"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"similar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimilarFabriquesQuery, SimilarFabriquesQueryVariables>;
export const TerritoiresByPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoiresByPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoireFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoireOrder"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FABRIQUE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LAST_YEAR"}}]}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoires"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fabriqueCount"}},{"kind":"Field","name":{"kind":"Name","value":"departements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TerritoiresByPageQuery, TerritoiresByPageQueryVariables>;
