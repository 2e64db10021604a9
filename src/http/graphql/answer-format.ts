import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorCode, errorCodeTable, jsonStatus } from '../../domain/error-codes.ts';
import { type GraphQLMediaType, graphqlMediaType } from '../negotiation.ts';

/**
 * Writes each result as one JSON object, with a status by the rule of docs/errors.md: 200 if the operation was executed, else
 * the status of its first error. It replaces the formats of Yoga, which include streams that no operation of this API needs.
 */
export function useAnswerFormat(): Plugin {
  return {
    onResultProcess: ({ request, setResultProcessor }) => {
      const mediaType = graphqlMediaType(request.headers.get('accept') ?? undefined) ?? 'application/json';
      setResultProcessor((result, { Response }) => {
        const single = result as ExecutionResult;
        return new Response(JSON.stringify(withoutInternals(single)), {
          status: resultStatus(single, mediaType),
          headers: Object.assign({ 'content-type': `${mediaType}; charset=utf-8` }, ...headersOf(single)),
        });
      }, mediaType);
    },
  };
}

/** What an error asks of the HTTP answer. Clients do not get it. */
interface HttpExtension {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status of an answer. An answer with data has 200, whatever its errors (GraphQL over HTTP, "Status Codes"). */
export function resultStatus(result: ExecutionResult, mediaType: GraphQLMediaType): number {
  const [error] = result.errors ?? [];
  if ('data' in result || error === undefined) return 200;
  const code = error.extensions['code'] as ErrorCode;
  const status = httpOf(error).status ?? errorCodeTable[code]?.status ?? 500;
  return mediaType === 'application/json' ? jsonStatus(code, status) : status;
}

/** The headers that the errors ask for. */
function headersOf({ errors = [] }: ExecutionResult): readonly object[] {
  return errors.map((error) => httpOf(error).headers ?? {});
}

function httpOf({ extensions }: GraphQLError): HttpExtension {
  return (extensions['http'] ?? {}) as HttpExtension;
}

function withoutInternals(result: ExecutionResult): object {
  if (result.errors === undefined) return result;
  const errors = result.errors.map((error) => {
    const { extensions = {}, ...shown } = error.toJSON();
    const { http: _, ...visible } = extensions;
    return { ...shown, extensions: visible };
  });
  return { ...result, errors };
}
