import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import { after } from '../../domain/maybe-promise.ts';
import { badRequest } from '../guards/refusal.ts';
import type { GuardedAttempt } from './attempt.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const persistedQuerySchema = z.object({ version: z.number(), sha256Hash: z.string().max(256) });

export interface PersistedDocumentsOptions {
  /** Texts of documents that clients have sent with their hash, by hash. */
  readonly texts: LRUCache<string, string>;
  readonly trusted: TrustedDocuments;
}

/**
 * Finds the text of a document by its hash, so that clients need not send it (Apollo's protocol "automatic persisted queries"):
 * in the trusted documents, then among those that clients have sent. A document found is handled like one that was sent.
 *
 * Errors: `PERSISTED_QUERY_NOT_FOUND` asks the client to send the text with its hash; `DOCUMENT_NOT_TRUSTED`.
 */
export function usePersistedDocuments({ texts, trusted }: PersistedDocumentsOptions): Plugin<GuardedAttempt> {
  return {
    onParams: ({ params, setParams, context }) => {
      const persisted = persistedQueryOf(params.extensions);
      const text: unknown = params.query ?? undefined;
      if (persisted !== undefined && persisted.version !== 1) {
        throw new PublicError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
      }
      if (typeof text === 'string') {
        if (persisted !== undefined && trusted.byHash.get(persisted.sha256Hash) !== text) checkHash(text, persisted);
        trusted.check(text);
      } else if (text === undefined && persisted !== undefined) {
        const { sha256Hash } = persisted;
        const found = trusted.byHash.get(sha256Hash) ?? texts.get(sha256Hash);
        if (found === undefined) throw new PublicError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
        // As for a text that was sent: the client pays for its length before it is parsed.
        return after((context as GuardedAttempt).guard.receive(Buffer.byteLength(found)), () =>
          setParams({ ...params, query: found }),
        );
      }
      return undefined;
    },
    // Only valid documents: others would fail again.
    onExecute: ({ context: { params } }) => {
      const persisted = persistedQueryOf(params.extensions);
      if (persisted === undefined || params.query === undefined) return;
      if (!trusted.byHash.has(persisted.sha256Hash)) texts.set(persisted.sha256Hash, params.query);
    },
  };
}

/** Undefined if the client sends no hash. Yoga checks that `extensions` is a map. */
function persistedQueryOf(extensions: Readonly<Record<string, unknown>> | undefined) {
  const sent: unknown = extensions?.['persistedQuery'];
  if (sent === undefined || sent === null) return undefined;
  const parsed = persistedQuerySchema.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw badRequest('extensions.persistedQuery must be {"version": 1, "sha256Hash": "…"}.');
}

function checkHash(text: string, { sha256Hash }: { readonly sha256Hash: string }): void {
  if (createHash('sha256').update(text).digest('hex') === sha256Hash) return;
  throw badRequest('extensions.persistedQuery.sha256Hash is not the SHA-256 hash of the query, in hexadecimal digits.');
}
