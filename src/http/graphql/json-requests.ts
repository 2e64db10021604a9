import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badRequest } from '../guards/refusal.ts';

/**
 * Accepts requests in JSON only. Answers 415 to other media types, and 400 to malformed JSON, without quoting it.
 *
 * By default Yoga accepts forms and text as well, which browsers send to other sites without a preflight request. It also
 * answers 500 to malformed `variables` in a URL, and quotes a malformed body.
 */
export function useJsonRequests(): Plugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser }) => {
      if (request.method === 'POST' && !isJson(request.headers.get('content-type'))) {
        throw badRequest('Send the request as JSON, with Content-Type: application/json.', 415);
      } else if (requestParser !== undefined) {
        const refuse = (error: unknown): never => {
          throw isMalformed(error) ? malformed(request.method) : error;
        };
        // Not async: Yoga handles a request that waits for nothing without a promise.
        setRequestParser((sent) => {
          try {
            const params = requestParser(sent);
            return 'then' in params ? params.then(undefined, refuse) : params;
          } catch (error) {
            return refuse(error);
          }
        });
      }
    },
    // Yoga checks the other parameters.
    onParams: ({ params: { operationName } }) => {
      if (!['string', 'undefined'].includes(typeof (operationName ?? undefined))) {
        throw badRequest('operationName must be a string.');
      }
    },
  };
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '');
}

/** For parameters in a URL Yoga throws the SyntaxError itself; for a body, a GraphQLError that contains it. */
function isMalformed(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof GraphQLError && 'originalError' in error.extensions);
}

function malformed(method: string): GraphQLError {
  const what = method === 'GET' ? 'The URL parameters variables and extensions' : 'The request body';
  return badRequest(`${what} must be JSON.`);
}
