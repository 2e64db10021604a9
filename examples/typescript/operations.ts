// Written by "npm run codegen" from schema.graphql, examples/typescript: change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CameBackQueryVariables = Exact<{ [key: string]: never; }>;


export type CameBackQuery = { readonly dataset: { readonly version: string, readonly source: { readonly title: string, readonly url: string } } | null, readonly tookPart: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly key: string | null }> }> | null, readonly territoires: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly year: number, readonly title: string }, readonly mention: { readonly text: string, readonly line: number } }> } }> } | null, readonly territoireOverlaps: { readonly nodes: ReadonlyArray<{ readonly inner: { readonly name: string, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly id: string, readonly year: number } }> } }, readonly outer: { readonly name: string, readonly participations: { readonly nodes: ReadonlyArray<{ readonly fabrique: { readonly id: string, readonly year: number } }> } } }> } | null };

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

export const CameBackDocument = new TypedDocumentString(`
    query CameBack {
  dataset {
    version
    source {
      title
      url
    }
  }
  tookPart: counts(of: TERRITOIRES, by: [ROLE]) {
    keys {
      key
    }
    count
  }
  territoires(filter: {minFabriques: 2}, first: 100) {
    nodes {
      name
      participations(roles: [TERRITOIRE], first: 25) {
        nodes {
          fabrique {
            year
            title
          }
          mention {
            text
            line
          }
        }
      }
    }
  }
  territoireOverlaps(first: 100) {
    nodes {
      inner {
        name
        participations(roles: [TERRITOIRE], first: 25) {
          nodes {
            fabrique {
              id
              year
            }
          }
        }
      }
      outer {
        name
        participations(roles: [TERRITOIRE], first: 25) {
          nodes {
            fabrique {
              id
              year
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CameBackQuery, CameBackQueryVariables>;
