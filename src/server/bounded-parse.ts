import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Words and signs of a document: some ten times the longest example of the playground. */
const maxTokens = 4_000;

/** Refuses documents that are too long or too deep to be read, before anything else is done with them. */
export function useBoundedParse(): Plugin {
  return { onParse: ({ setParseFn }) => setParseFn(parseBounded) };
}

function parseBounded(source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    // graphql's parser calls itself once a level: a document of nothing but opening brackets ends its stack.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphQLError('The document is nested too deeply to be read. Ask for fewer levels at once.', {
      extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400, spec: true } },
    });
  }
}
