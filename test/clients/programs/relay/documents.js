/** For relay-compiler, which writes `__generated__` beside this file. The programs import what it writes. */
import { graphql } from 'relay-runtime';

export const forward = graphql`
  query documentsForwardQuery($count: Int!, $cursor: String) {
    associations(first: $count, after: $cursor) @connection(key: "forward_associations") {
      edges { node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

export const backward = graphql`
  query documentsBackwardQuery($count: Int!, $cursor: String) {
    associations(last: $count, before: $cursor) @connection(key: "backward_associations") {
      edges { node { id name } }
      pageInfo { hasPreviousPage startCursor }
    }
  }
`;

export const failedField = graphql`
  query documentsFailedFieldQuery {
    associations(first: 1) { totalCount }
    node(id: "x") { id }
  }
`;

export const tooExpensive = graphql`
  query documentsTooExpensiveQuery {
    fabriques(first: 100) { nodes { participations(first: 100) { nodes { actor { participations(first: 100) { nodes { id } } } } } } }
  }
`;

export const actors = graphql`
  query documentsActorsQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Actor { name kindLabel participations(first: 2) { nodes { role mention { text } fabrique { title } } } }
      ... on Territoire { code }
    }
  }
`;

export const cost = graphql`
  query documentsCostQuery { dataset { version limits { cost } } }
`;

export const depth = graphql`
  query documentsDepthQuery { dataset { limits { depth } } }
`;

export const both = graphql`
  query documentsBothQuery { dataset { version limits { cost depth } } }
`;
