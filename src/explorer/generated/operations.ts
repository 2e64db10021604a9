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

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationPageQuery = { readonly organisation: { readonly slug: string, readonly name: string, readonly acronym: string | null, readonly kind: ActorKind, readonly kindLabel: string, readonly aliases: ReadonlyArray<string>, readonly roles: ReadonlyArray<Role>, readonly years: ReadonlyArray<number>, readonly fabriqueCount: number, readonly parent: { readonly slug: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly origin: ParticipationOrigin, readonly year: number, readonly note: string | null, readonly mention: { readonly text: string, readonly line: number, readonly url: string }, readonly fabrique: { readonly slug: string, readonly title: string, readonly status: FabriqueStatus }, readonly issues: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> }> } } | null };

export type SourceFactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourceFactsQuery = { readonly dataset: { readonly dataIssues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly line: number, readonly text: string, readonly problem: string, readonly correction: string | null, readonly evidence: string }> } } | null, readonly fabriques: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly year: number, readonly line: number, readonly publications: ReadonlyArray<{ readonly mention: { readonly line: number } }>, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly mention: { readonly text: string, readonly line: number }, readonly actor:
            | { readonly __typename: 'Organisation', readonly acronym: string | null, readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly parent: { readonly __typename: 'Organisation', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly acronym: string | null, readonly aliases: ReadonlyArray<string> } | null }
            | { readonly __typename: 'Territoire', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly within: ReadonlyArray<{ readonly __typename: 'Territoire', readonly kind: ActorKind, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> }
           }> } }> } | null };

export type SourceTextQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceTextQuery = { readonly dataset: { readonly source: { readonly text: string | null } } | null };

export type SiteDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteDatasetQuery = { readonly dataset: { readonly version: string, readonly releasedAt: string, readonly source: { readonly title: string, readonly url: string, readonly publisher: string } } | null };

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
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($slug: String!) {
  organisation(slug: $slug) {
    slug
    name
    acronym
    kind
    kindLabel
    aliases
    roles
    years
    fabriqueCount
    parent {
      slug
      name
    }
    parts(first: 100) {
      nodes {
        slug
        name
      }
    }
    participations(first: 100) {
      totalCount
      nodes {
        id
        role
        origin
        year
        note
        mention {
          text
          line
          url
        }
        fabrique {
          slug
          title
          status
        }
        issues(first: 10) {
          id
          line
          text
          problem
          correction
          evidence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($after: String) {
  dataset {
    dataIssues(first: 100) {
      totalCount
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
        totalCount
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
export const SourceTextDocument = new TypedDocumentString(`
    query SourceText {
  dataset {
    source {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<SourceTextQuery, SourceTextQueryVariables>;
export const SiteDatasetDocument = new TypedDocumentString(`
    query SiteDataset {
  dataset {
    version
    releasedAt
    source {
      title
      url
      publisher
    }
  }
}
    `) as unknown as TypedDocumentString<SiteDatasetQuery, SiteDatasetQueryVariables>;
