import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readTrustedDocuments } from '../../../src/http/graphql/trusted-documents.ts';
import { post } from '../post.ts';
import { type SmallServer, startSmallServer } from '../small-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fabriques-trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');
const totals = 'query Totals { fabriques { totalCount } }';
const one = 'query One($slug: String!) { fabrique(slug: $slug) { year } }';
// graphql-codegen uses SHA-1 by default.
const file = written('documents.json', JSON.stringify({ [hash('sha1', totals)]: totals, [hash('sha256', one)]: one }));
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('a server with trusted documents', () => {
  let server: SmallServer;
  afterEach(() => server.close());
  const start = async (only: boolean) => {
    server = await startSmallServer(undefined, undefined, {}, { trustedDocuments: { file, only } });
  };
  const ask = async (body: object) => {
    const response = await post(server.url, body, { Accept: 'application/graphql-response+json' });
    return { status: response.status, ...((await response.json()) as object) };
  };
  const refused = { status: 403, errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] };
  const data = { status: 200, data: { fabriques: { totalCount: 4 } } };

  test.each([false, true])('executes them by their hash from the start; only: %s', async (only) => {
    await start(only);
    expect(await ask(byHash(hash('sha1', totals)))).toMatchObject(data);
    expect(await ask({ ...byHash(hash('sha256', one)), variables: { slug: 'eau' } })).toMatchObject({
      data: { fabrique: { year: 2025 } },
    });
    // With the text, too.
    expect(await ask({ query: totals, ...byHash(hash('sha1', totals)) })).toMatchObject(data);
    expect(await ask({ query: totals })).toMatchObject(data);
  });

  test('executes other documents, too', async () => {
    await start(false);
    const other = '{ __typename }';
    expect(await ask({ query: other, ...byHash(hash('sha256', other)) })).toMatchObject({ status: 200 });
    expect(await ask(byHash(hash('sha256', other)))).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('can refuse all others, however they are sent', async () => {
    await start(true);
    const other = '{ __typename }';
    expect(await ask({ query: other })).toMatchObject(refused);
    expect(await ask({ query: `${totals} ` })).toMatchObject(refused);
    expect(await ask({ query: other, ...byHash(hash('sha256', other)) })).toMatchObject(refused);
    expect(await ask({ query: other, ...byHash(hash('sha1', totals)) })).toMatchObject({ status: 400 });
    expect(await ask(byHash(hash('sha256', other)))).toMatchObject({
      status: 404,
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
    const byGet = await fetch(`${server.url}/graphql?query=${encodeURIComponent(other)}`);
    expect(await byGet.json()).toMatchObject({ errors: refused.errors });
  });
});

describe('the file of trusted documents', () => {
  test.each([
    [
      'is missing',
      join(folder, 'none.json'),
      /^TRUSTED_DOCUMENTS: .*none\.json cannot be read: there is no such file\. Give the path/,
    ],
    ['is a folder', folder, /cannot be read: it is a folder/],
    [
      'is not JSON',
      written('text.json', '{"a":'),
      /text\.json is not JSON: .*\. Give the path of the JSON file of hashes/s,
    ],
    ['is a list', written('list.json', '["{ __typename }"]'), /is not an object of hashes and documents/],
    ['has a document that is no text', written('number.json', '{"a":5}'), /is not an object of hashes and documents/],
  ])('that %s is refused when the server starts', (_name, path, message) => {
    expect(() => readTrustedDocuments({ file: path, only: false })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) }),
    );
  });
});
