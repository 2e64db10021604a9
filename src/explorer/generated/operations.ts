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

export type FabriqueStatus =
  | 'ACHEVEE'
  | 'EN_COURS';

export type ParticipationOrigin =
  | 'LABEL'
  | 'PROSE';

export type Role =
  | 'ASSOCIATION'
  | 'COFINANCEUR'
  | 'PARTNER'
  | 'TERRITOIRE';

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
       }> }> | null };

export type DepartementPageQueryVariables = Exact<{
  code: string;
}>;


export type DepartementPageQuery = { readonly departement: { readonly code: string | null, readonly name: string, readonly region: { readonly code: string | null, readonly name: string }, readonly territoires: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> }, readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }> } } | null };

export type FabriquePageQueryVariables = Exact<{
  slug: string;
}>;


export type FabriquePageQuery = { readonly fabrique: { readonly titleSource: string | null, readonly description: string, readonly line: number, readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus, readonly period: { readonly from: string, readonly to: string } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kindLabel: string, readonly url: string | null }>, readonly publications: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly mention: { readonly text: string, readonly line: number } }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly actor:
          | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly organisationKind: ActorKind }
          | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly years: ReadonlyArray<number>, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }
        , readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }> }, readonly similar: { readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly jaccard: number, readonly shared: { readonly nodes: ReadonlyArray<
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


export type OrganisationPageQuery = { readonly organisation: { readonly aliases: ReadonlyArray<string>, readonly reviewed: boolean, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind, readonly parent: { readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }> } } | null };

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


export type PairActorsQuery = { readonly organisationA: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind } | null, readonly territoireA: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind } | null, readonly organisationB: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind } | null, readonly territoireB: { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind } | null };

export type PairOrganisationFragment = { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind };

export type PairTerritoireFragment = { readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind };

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

export type RegionPageQueryVariables = Exact<{
  code: string;
}>;


export type RegionPageQuery = { readonly region: { readonly code: string | null, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly territoires: { readonly totalCount: number } }>, readonly territoires: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> }, readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }> } } | null };

export type TerritoirePageQueryVariables = Exact<{
  slug: string;
}>;


export type TerritoirePageQuery = { readonly territoire: { readonly code: string | null, readonly aliases: ReadonlyArray<string>, readonly reviewed: boolean, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly region: { readonly code: string | null, readonly name: string } }>, readonly within: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }>, readonly contains: { readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }> } } | null };

export type TerritoireWithYearsFragment = { readonly years: ReadonlyArray<number>, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind };

export type CorrectionFragment = { readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string };

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
  , readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> };

export type ParticipationOfActorFragment = { readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> };

export type FabriqueReferenceFragment = { readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus };

export type OrganisationReferenceFragment = { readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind };

export type TerritoireOfPlaceFragment = { readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> };

export type TerritoireReferenceFragment = { readonly slug: string, readonly name: string, readonly territoireKind: ActorKind };

export type SiteDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteDatasetQuery = { readonly dataset: { readonly version: string, readonly releasedAt: string, readonly citation: string, readonly source: { readonly title: string, readonly url: string, readonly publisher: string } } | null, readonly newest: { readonly nodes: ReadonlyArray<{ readonly year: number }> } | null };

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
export const OrganisationReferenceFragmentDoc = new TypedDocumentString(`
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
    `, {"fragmentName":"OrganisationReference"}) as unknown as TypedDocumentString<OrganisationReferenceFragment, unknown>;
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
export const PairOrganisationFragmentDoc = new TypedDocumentString(`
    fragment PairOrganisation on Organisation {
  ...OrganisationReference
  roles
  years
  fabriqueCount
}
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
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
  roles
  years
  fabriqueCount
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
export const CorrectionFragmentDoc = new TypedDocumentString(`
    fragment Correction on DataIssue {
  id
  line
  text
  problem
  correction
  evidence
}
    `, {"fragmentName":"Correction"}) as unknown as TypedDocumentString<CorrectionFragment, unknown>;
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
  issues(first: 10) {
    ...Correction
  }
}
    fragment Correction on DataIssue {
  id
  line
  text
  problem
  correction
  evidence
}`, {"fragmentName":"ParticipationInFabrique"}) as unknown as TypedDocumentString<ParticipationInFabriqueFragment, unknown>;
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
  line
  text
  problem
  correction
  evidence
}`, {"fragmentName":"ParticipationOfActor"}) as unknown as TypedDocumentString<ParticipationOfActorFragment, unknown>;
export const FabriqueReferenceFragmentDoc = new TypedDocumentString(`
    fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
}
    `, {"fragmentName":"FabriqueReference"}) as unknown as TypedDocumentString<FabriqueReferenceFragment, unknown>;
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
  }
}
    `) as unknown as TypedDocumentString<NameMatchesQuery, NameMatchesQueryVariables>;
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
export const FabriquePageDocument = new TypedDocumentString(`
    query FabriquePage($slug: String!) {
  fabrique(slug: $slug) {
    ...FabriqueReference
    titleSource
    description
    line
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
    fragment Correction on DataIssue {
  id
  line
  text
  problem
  correction
  evidence
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
  issues(first: 10) {
    ...Correction
  }
}
fragment FabriqueReference on Fabrique {
  slug
  title
  year
  status
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
    aliases
    reviewed
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
  roles
  years
  fabriqueCount
}
fragment PairTerritoire on Territoire {
  ...TerritoireReference
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
export const TerritoirePageDocument = new TypedDocumentString(`
    query TerritoirePage($slug: String!) {
  territoire(slug: $slug) {
    ...TerritoireReference
    code
    aliases
    reviewed
    departements {
      code
      name
      region {
        code
        name
      }
    }
    within {
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
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<TerritoirePageQuery, TerritoirePageQueryVariables>;
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
    version
    releasedAt
    citation
    source {
      title
      url
      publisher
    }
  }
  newest: fabriques(first: 1, orderBy: {field: YEAR, direction: DESC}) {
    nodes {
      year
    }
  }
}
    `) as unknown as TypedDocumentString<SiteDatasetQuery, SiteDatasetQueryVariables>;
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
