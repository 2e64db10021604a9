import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import { parseJson } from '../../files/parse-json.ts';
import { readTextSync } from '../../files/read-text.ts';

/** Where the trusted documents are, and whether all others are refused. */
export interface TrustedDocumentsOptions {
  /** A JSON file: a map from hash to text, as `persistedDocuments` of the client preset of graphql-codegen writes it. */
  readonly file: string;
  readonly only: boolean;
}

/** Documents that the operator of the server has listed. Clients can send their hash. */
export interface TrustedDocuments {
  readonly byHash: ReadonlyMap<string, string>;
  /** Errors: `DOCUMENT_NOT_TRUSTED` if the server executes only trusted documents and this is none. */
  check(text: string): void;
}

export const noTrustedDocuments: TrustedDocuments = { byHash: new Map(), check: () => {} };

const fileSchema = z.record(z.string().min(1), z.string().min(1));

/** Errors: `CONFIG_INVALID` if the file cannot be read or is not such a map. */
export function readTrustedDocuments({ file, only }: TrustedDocumentsOptions): TrustedDocuments {
  const byHash = new Map(Object.entries(parseFile(file)));
  const texts = new Set(byHash.values());
  return {
    byHash,
    check: (text) => {
      if (!only || texts.has(text)) return;
      const message = 'This server executes only the documents of its list. Send one of them, or its hash.';
      throw new PublicError('DOCUMENT_NOT_TRUSTED', message);
    },
  };
}

function parseFile(file: string): Readonly<Record<string, string>> {
  const kind = 'the JSON file of hashes and documents that graphql-codegen writes';
  try {
    const parsed = fileSchema.safeParse(parseJson(readTextSync(file, kind).text, file, kind));
    if (parsed.success) return parsed.data;
    throw new PublicError(
      'DATA_INVALID',
      `${file} is not an object of hashes and documents. Give the path of ${kind}.`,
    );
  } catch (cause) {
    if (!(cause instanceof PublicError)) throw cause;
    throw new PublicError('CONFIG_INVALID', `TRUSTED_DOCUMENTS: ${cause.message}`, { cause });
  }
}
