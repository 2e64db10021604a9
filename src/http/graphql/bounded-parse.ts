import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../answers/limits.ts';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { checkShape } from '../guards/document-shape.ts';

/** Refuses documents with too many tokens, too many levels or too many repeated fields, before validation. */
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
    // The parser of graphql-js recurses once per level, so many opening brackets overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphQLError('The document is nested too deeply to be parsed. Use fewer levels.', {
      extensions: { code: 'GRAPHQL_PARSE_FAILED' satisfies ErrorCode, http: { status: 400, spec: true } },
    });
  }
}
