import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Takes GraphQL as JSON only, and answers what is no JSON with 400, without repeating it.
 *
 * Yoga would take forms and text too, which a browser sends to any site without asking it first, would answer 500 to
 * `variables` in a URL that are no JSON, and would quote a malformed body.
 */
export function useStrictRequests(): Plugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, endResponse, fetchAPI }) => {
      if (request.method === 'POST' && !isJson(request.headers.get('content-type'))) {
        const message = 'Send the request as JSON, with Content-Type: application/json.';
        endResponse(
          fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }, { status: 415 }),
        );
      } else if (requestParser !== undefined) {
        setRequestParser(async (body) => {
          try {
            return await requestParser(body);
          } catch (error) {
            throw isMalformed(error) ? malformed(request.method) : error;
          }
        });
      }
    },
  };
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '');
}

/** A raw SyntaxError for what stands in a URL; for a body, an error of Yoga that carries it. */
function isMalformed(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof GraphQLError && 'originalError' in error.extensions);
}

function malformed(method: string): GraphQLError {
  const what = method === 'GET' ? 'The parameters variables and extensions of the URL' : 'The body of the request';
  return new GraphQLError(`${what} must be JSON.`, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
