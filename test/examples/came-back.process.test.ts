import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { realDataset } from '../export/render.ts';
import { useServer } from './server.ts';

const run = promisify(execFile);
const { territoires, fabriques, participations } = realDataset;
const yearOf = new Map(fabriques.map(({ slug, year }) => [slug, year]));

/** The Fabriques of each territoire, by its id. */
const fabriquesOf = new Map<string, string[]>();
for (const { actor, fabrique, role } of participations) {
  if (role === 'TERRITOIRE') fabriquesOf.set(actor, [...(fabriquesOf.get(actor) ?? []), fabrique]);
}

describe('examples/typescript', () => {
  const server = useServer();
  const runExample = (...args: string[]) =>
    run(process.execPath, [projectPath('.cache/examples/typescript/came-back.js'), ...args]);

  beforeAll(async () => {
    await run(projectPath('node_modules/.bin/tsc'), ['-p', projectPath('examples/typescript')]);
  });

  test('prints the territoires that took part in several Fabriques, with the words of the page', async () => {
    const { stdout } = await runExample(server.url());
    const cameBack = territoires.filter(({ id }) => (fabriquesOf.get(id)?.length ?? 0) > 1);
    expect(stdout).toContain(`Of ${fabriquesOf.size} territoires that took part, ${cameBack.length} came back:\n`);
    for (const { id, name } of cameBack) {
      const said = participations.filter(({ actor, role }) => actor === id && role === 'TERRITOIRE');
      expect(stdout).toContain(`- ${name}\n`);
      for (const { fabrique, mention } of said) {
        expect(stdout).toMatch(new RegExp(`^ {2}${yearOf.get(fabrique)} .*line ${mention.line}: "`, 'm'));
        expect(stdout).toContain(`"${mention.text}"`);
      }
    }
  });

  test('prints the pairs of which one lies within the other, without those that met in one Fabrique', async () => {
    const { stdout } = await runExample(server.url());
    const byId = new Map(territoires.map((territoire) => [territoire.id, territoire]));
    const lines = territoires.flatMap(({ id, name, within }) =>
      within.flatMap((outerId) => {
        const [inner, outer] = [fabriquesOf.get(id) ?? [], fabriquesOf.get(outerId) ?? []];
        if (inner.length === 0 || outer.length === 0 || new Set([...inner, ...outer]).size === 1) return [];
        const years = (slugs: string[]) => slugs.map((slug) => yearOf.get(slug)).join(', ');
        return [`- ${name} (${years(inner)}) within ${byId.get(outerId)?.name} (${years(outer)})`];
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(stdout).toContain(`In ${lines.length} pairs more, one lies within the other`);
    const printed = stdout.split('\n').filter((line) => line.includes(' within '));
    expect(printed.filter((line) => line.startsWith('- ')).sort()).toEqual(lines.sort());
  });

  test('says what is missing, and what a server that cannot answer says', async () => {
    await expect(runExample()).rejects.toMatchObject({
      code: 1,
      stderr: 'Give the address of the server: http://127.0.0.1:4000\n',
    });
    const failure = JSON.stringify({ errors: [{ message: 'The database is away.', path: ['dataset'] }], data: null });
    const failing = await serverThatSays(503, 'application/json', failure);
    await expect(runExample(failing)).rejects.toMatchObject({
      stderr: expect.stringMatching(/^Error: dataset: The database is away\.$/m),
    });
    const other = await serverThatSays(404, 'text/html', '<p>Nothing here</p>');
    await expect(runExample(other)).rejects.toMatchObject({
      stderr: expect.stringMatching(/answered 404, and no JSON: is it this server\?$/m),
    });
  });
});

async function serverThatSays(status: number, type: string, body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'Content-Type': type, Connection: 'close' }).end(body);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
