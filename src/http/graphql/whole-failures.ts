import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../../domain/error.ts';
import { errorCodeTable } from '../../domain/error-codes.ts';
import { mapResult } from '../guards/map-result.ts';
import { mayTryAgain } from '../guards/refusal.ts';

/**
 * An error after which the same request can succeed fails the whole request, in whichever field it occurs: the answer has its
 * status and `Retry-After`, and no data. Clients and proxies then repeat the request, instead of showing half an answer. Other
 * errors of a field leave the data of the others.
 */
export function useWholeFailures(): Plugin {
  return { onExecute: () => mapResult(failWhole) };
}

function failWhole(result: ExecutionResult): ExecutionResult {
  const failures = result.errors?.filter(isTemporary) ?? [];
  if (failures.length === 0) return result;
  const { data: _, ...rest } = result;
  return { ...rest, errors: failures };
}

function isTemporary({ originalError }: GraphQLError): boolean {
  return originalError instanceof PublicError && mayTryAgain(errorCodeTable[originalError.code].status);
}
