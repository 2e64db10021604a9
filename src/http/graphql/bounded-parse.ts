import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import { checkShape } from '../guards/document-shape.ts';

/** Refuses documents that are too long, too deep or too repetitive to be read, before anything else is done with them. */
export function useBoundedParse(limits: Limits): Plugin {
  const maxTokens = limits.tokens === 0 ? undefined : limits.tokens;
  const parseBounded: typeof parse = (source, options) => {
    const document = parseWithin(source, { ...options, maxTokens });
    checkShape(document, limits);
    return document;
  };
  return { onParse: ({ setParseFn }) => setParseFn(parseBounded) };
}

function parseWithin(source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]): DocumentNode {
  try {
    return parse(source, options);
  } catch (error) {
    // graphql's parser calls itself once a level: a document of nothing but opening brackets ends its stack.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphQLError('The document is nested too deeply to be read. Ask for fewer levels at once.', {
      extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400, spec: true } },
    });
  }
}
