import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';

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
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message =
      code === undefined
        ? `TRUSTED_DOCUMENTS: ${file} is not a JSON object of hashes and documents. Give the file that graphql-codegen writes.`
        : `TRUSTED_DOCUMENTS: ${file} cannot be read (${code}). Give the path of a file that the server can read.`;
    throw new PublicError('CONFIG_INVALID', message, { cause });
  }
}
