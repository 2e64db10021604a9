import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { blocksOf } from '../docs/shown-queries.ts';
import { useServer } from '../examples/server.ts';
import { realDataset } from '../export/render.ts';
import { type Client, clients, type Seen, seenSchema } from './clients.ts';
import { withoutClients } from './installed.ts';
import { clientsPage, type ShownProgram, shownPrograms } from './page.ts';
import { folderOfUser, runCommand } from './run.ts';

const [cacheProgram, ...programs] = shownPrograms() as [ShownProgram, ...ShownProgram[]];

/** The names of the associations of elected officials, as the server orders them. */
const associated = new Set(
  realDataset.participations.filter(({ role }) => role === 'ASSOCIATION').map((it) => it.actor),
);
const names = realDataset.organisations
  .filter(({ slug }) => associated.has(slug))
  .map(({ name }) => name)
  .sort((a, b) => a.localeCompare(b, 'fr'));

// Each program runs in the first test that needs it: the compiler of Java takes seconds.
describe.skipIf(withoutClients)('GraphQL clients', { timeout: 60_000 }, () => {
  const server = useServer();
  const folders = { 3: '', 4: '' };
  const cacheTypes = () => join(folders[4], 'cache-types.json');
  const here = (text: string) => text.replaceAll('http://127.0.0.1:4000', server.url());

  beforeAll(() => {
    folders[3] = folderOfUser(3);
    folders[4] = folderOfUser(4);
  });
  afterAll(() => {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
  });

  /** What a program of the page prints in the folder of a user. */
  const printed = memoised(async ({ title, files, command }: ShownProgram) => {
    if (title !== cacheProgram.title) await printed(cacheProgram);
    const folder = title === 'Apollo Client 3' ? folders[3] : folders[4];
    for (const [file, text] of files) writeFileSync(join(folder, file), here(text));
    const output = await runCommand(here(command), folder, title);
    if (title === cacheProgram.title) cpSync(cacheTypes(), join(folders[3], 'cache-types.json'));
    return output;
  });

  /** What a client shows. It uses the files that the program of the page writes. */
  const seen = memoised(async ({ name, command }: Client): Promise<Seen> => {
    await printed(programs.find(({ title }) => title === name) as ShownProgram);
    const line = command(`${server.url()}/graphql`, cacheTypes());
    return seenSchema.parse(JSON.parse(await runCommand(line, projectPath('test/clients/programs'), name)));
  });

  test('are those of docs/clients.md, which also has a program for caches', () => {
    expect(programs.map(({ title }) => title)).toEqual(clients.map(({ name }) => name));
    expect(cacheProgram.title).toBe('Normalised caches');
  });

  test.each([cacheProgram, ...programs])(
    '$title: the program of the page prints what the page shows',
    async (program) => {
      expect(await printed(program)).toBe(program.output);
    },
  );

  test('docs/clients.md shows the cost of a request', async () => {
    const [command = ''] = blocksOf(clientsPage, 'sh');
    const [answer = ''] = blocksOf(clientsPage, 'json');
    const shown = JSON.parse(answer);
    const left = { remaining: expect.any(Number), resetAfter: expect.any(Number) };
    expect(JSON.parse(await runCommand(here(command), folders[4]))).toEqual({
      data: shown.data,
      extensions: { cost: { ...shown.extensions.cost, ...left } },
    });
  });

  test.each(clients)('$name reads a list in pages, forwards and backwards', async (client) => {
    const { forward, backward } = await seen(client);
    expect(names).toHaveLength(12);
    expect(forward.came).toEqual([names.slice(0, 5), names.slice(5, 10), names.slice(10)]);
    expect(backward.came).toEqual([names.slice(-5), names.slice(2, 7), names.slice(0, 2)]);
  });

  test.each(clients)('$name shows the message and code of a failed field, and the other data', async (client) => {
    const message = 'id: "x" is no id of this API. Use the "id" field of a node.';
    expect((await seen(client)).failedField).toEqual({ message, code: 'BAD_USER_INPUT', totalCount: 12 });
  });

  test.each(clients)('$name shows the message and code of a refused request', async (client) => {
    const { tooExpensive, invalid, tooLarge } = await seen(client);
    expect(tooExpensive.code).toBe('TOO_EXPENSIVE');
    expect(tooExpensive.message).toContain('the limit is 20,000. The most expensive field is fabriques.nodes');
    expect(invalid.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(invalid.message).toContain('Cannot query field "nope" on type "Query"');
    // Its status is 413 in both formats.
    const message = 'The request body exceeds the limit of 100000 bytes.';
    expect(tooLarge).toEqual({ message, code: 'REQUEST_ENTITY_TOO_LARGE' });
  });

  test.each(clients)('$name prints no warning', async (client) => {
    const { printed, cache } = await seen(client);
    expect(printed).toEqual([]);
    // Without the types of docs/clients.md, the caches warn. Relay has none to warn of.
    if (client.normalised && client.name !== 'Relay') expect(cache?.warns).toBe(true);
  });

  test.each(clients.filter(({ normalised }) => normalised))(
    '$name merges pages, and objects by their global ids',
    async (client) => {
      const { forward, backward, cache } = await seen(client);
      expect(forward.merged).toEqual(names);
      expect(backward.merged).toEqual(names);
      expect(cache).toMatchObject({ merged: true, byInterface: names[0], withoutId: ['cost', 'depth'] });
    },
  );

  test.each(clients.filter(({ persisted }) => persisted))(
    '$name sends hashes in place of documents, by GET and by POST',
    async (client) => {
      const { persisted } = await seen(client);
      const { unknown, textBy } = client.persisted ?? {};
      const requests = (hashBy: string, textBy: string | undefined) => [
        { method: hashBy, text: false, hash: true, status: unknown },
        { method: textBy, text: true, hash: true, status: 200 },
        { method: hashBy, text: false, hash: true, status: 200 },
      ];
      expect(persisted?.get).toEqual({ answered: true, requests: requests('GET', textBy) });
      expect(persisted?.post).toEqual({ answered: true, requests: requests('POST', 'POST') });
    },
  );

  const named = (name: string) => clients.find((client) => client.name === name) as Client;

  test('httr2 shows the message of a malformed request, as docs/clients.md says', async () => {
    const { badRequest } = await seen(named('httr2'));
    expect(badRequest).toContain('HTTP 400');
    expect(badRequest).toContain('Expected "variables" param to be empty or an object, but given array.');
  });

  test('graphql-java validates documents with the schema that it builds from introspection', async () => {
    const { problems } = await seen(named('graphql-java'));
    expect(problems).toEqual({ page: 0, 'failed-field': 0, 'too-expensive': 0, actors: 0, invalid: 1 });
  });
});

/** The function, which runs once for each argument. */
function memoised<Argument, Result>(run: (argument: Argument) => Promise<Result>) {
  const results = new Map<Argument, Promise<Result>>();
  return (argument: Argument): Promise<Result> => {
    const result = results.get(argument) ?? run(argument);
    results.set(argument, result);
    return result;
  };
}
