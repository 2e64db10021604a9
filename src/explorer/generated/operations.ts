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

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { readonly dataset: { readonly version: string, readonly schemaVersion: string, readonly releasedAt: string, readonly citation: string, readonly bibtex: string, readonly source: { readonly title: string, readonly url: string, readonly publisher: string, readonly lines: number, readonly sha256: string, readonly territoiresAnnounced: number, readonly territoiresMentioned: number }, readonly counts: { readonly fabriques: number, readonly participations: ReadonlyArray<{ readonly role: Role, readonly count: number }> }, readonly downloads: ReadonlyArray<{ readonly format: string, readonly url: string, readonly description: string, readonly mediaType: string }>, readonly dataIssues: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> } } | null, readonly fabriques: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly line: number }> } | null, readonly territoires: { readonly totalCount: number } | null, readonly partners: { readonly totalCount: number } | null, readonly cofinanceurs: { readonly totalCount: number } | null, readonly associations: { readonly totalCount: number } | null };

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
    | { readonly __typename: 'Participation', readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly note: string | null, readonly citation: string, readonly mention: { readonly text: string, readonly line: number, readonly url: string }, readonly fabrique: { readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }, readonly actor:
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: string, readonly acronym: string | null, readonly organisationKind: ActorKind }
        | { readonly __typename: 'Territoire', readonly slug: string, readonly name: string, readonly territoireKind: ActorKind }
      , readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Territoire' }
   | null };

export type RegionPageQueryVariables = Exact<{
  code: string;
}>;


export type RegionPageQuery = { readonly region: { readonly code: string | null, readonly name: string, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string, readonly territoires: { readonly totalCount: number } }>, readonly territoires: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly slug: string, readonly name: string, readonly territoireKind: ActorKind, readonly departements: ReadonlyArray<{ readonly code: string | null, readonly name: string }> }> }, readonly fabriques: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly status: FabriqueStatus }> } } | null };

export type SourceFactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourceFactsQuery = { readonly dataset: { readonly source: { readonly text: string | null }, readonly dataIssues: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> } } | null, readonly fabriques: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly line: number, readonly publications: ReadonlyArray<{ readonly mention: { readonly line: number } }>, readonly participations: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly actor:
            | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly parent: { readonly __typename: 'Organisation', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly aliases: ReadonlyArray<string> } | null }
            | { readonly __typename: 'Territoire', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within: ReadonlyArray<{ readonly __typename: 'Territoire', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }
           }> } }> } | null };

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
export const TerritoireReferenceFragmentDoc = new TypedDocumentString(`
    fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}
    `, {"fragmentName":"TerritoireReference"}) as unknown as TypedDocumentString<TerritoireReferenceFragment, unknown>;
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
export const OrganisationReferenceFragmentDoc = new TypedDocumentString(`
    fragment OrganisationReference on Organisation {
  slug
  name
  acronym
  organisationKind: kind
}
    `, {"fragmentName":"OrganisationReference"}) as unknown as TypedDocumentString<OrganisationReferenceFragment, unknown>;
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
      }
      nodes {
        ...Correction
      }
    }
  }
  fabriques(first: 100) {
    nodes {
      slug
      title
      year
      line
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
  line
  text
  problem
  correction
  evidence
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
      role
      origin
      note
      citation
      mention {
        text
        line
        url
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
fragment TerritoireReference on Territoire {
  slug
  name
  territoireKind: kind
}`) as unknown as TypedDocumentString<ParticipationPageQuery, ParticipationPageQueryVariables>;
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
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($after: String) {
  dataset {
    source {
      text
    }
    dataIssues(first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        line
        text
        problem
        correction
        evidence
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
    `) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
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
