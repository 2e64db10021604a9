import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DataVersion } from '../answers/version.ts';
import { schemaVersion } from '../schema/schema-version.ts';
import { preferredMediaType } from './negotiation.ts';
import { schemaPath } from './schema-file.ts';

interface Described {
  readonly data: Pick<DataVersion, 'current'>;
  /** The public URL of the server. Undefined: URLs are relative to the server. */
  readonly publicUrl: string | undefined;
}

/** Whether a request for the start page comes from a program that prefers JSON to a page. */
export function wantsApiDescription(path: string, { method = '', headers }: IncomingMessage): boolean {
  if (path !== '/' || !['GET', 'HEAD'].includes(method)) return false;
  return preferredMediaType(headers.accept, ['text/html', 'application/json']) === 'application/json';
}

/** Answers with what the API is, where it is, and which version of the data it has. Errors: those of the database. */
export async function sendApiDescription(response: ServerResponse, { data, publicUrl = '' }: Described): Promise<void> {
  const { version } = await data.current();
  const description = {
    name: 'fabriques-graph',
    description:
      'The Fabriques prospectives of the ANCT (the French national agency for territorial cohesion) as a graph: which ' +
      'territoires and organisations took part in which Fabriques since 2018, and in which words of the source page.',
    graphql: `${publicUrl}/graphql`,
    schema: `${publicUrl}${schemaPath}`,
    documentation: `${publicUrl}/graphql`,
    schemaVersion,
    dataVersion: version,
    license: 'MIT for the code. The text of the source page remains the property of its publisher, the ANCT.',
  };
  const body = Buffer.from(`${JSON.stringify(description, null, 2)}\n`);
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept',
  });
  response.end(body);
}
