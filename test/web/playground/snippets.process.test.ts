import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { snippets } from '../../../web/playground/snippets.ts';
import { withoutR } from '../../r/r.ts';

const query = `# It's "quoted" \\n and \`so\` \${on}: )" )-" """ ’ é $1 %20
query Q($a: [String!]) { answer(a: $a, b: "\\"\\\\") }`;
const variables = `{ "a": ["it's", "\\"\\\\", "\${x} \`y\` )\\" \\"\\"\\" é ’ 🙂 %"], "b": true, "c": null }`;

let folder: string;
let server: Server;
let url: string;
let received: { query: string | null; variables: string | null }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-snippets-'));
  server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    const body = request.method === 'POST' ? JSON.parse(await text(request)) : Object.fromEntries(searchParams);
    received.push(body);
    response.setHeader('Content-Type', 'application/json');
    response.end('{"data":{"answer":"forty-two"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
beforeEach(() => {
  received = [];
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function run(command: string, file: string, program: string): Promise<string> {
  const path = join(folder, file);
  writeFileSync(path, program);
  return (await promisify(execFile)(command, [path])).stdout;
}

describe('a program sends the query and the variables as they are, and prints the answer', () => {
  test.each([
    { name: 'curl', command: 'bash', file: 'query.sh' },
    { name: 'JavaScript', command: process.execPath, file: 'query.mjs' },
    { name: 'Python', command: 'python3', file: 'query.py' },
  ] as const)('$name', async ({ name, command, file }) => {
    expect(await run(command, file, snippets[name]({ url, query, variables }))).toContain('forty-two');
    expect(received).toEqual([{ query, variables: JSON.parse(variables) }]);
    expect(await run(command, file, snippets[name]({ url, query, variables: '' }))).toContain('forty-two');
    expect(received[1]?.variables ?? {}).toEqual({});
  });

  test.skipIf(withoutR)('R', async () => {
    expect(await run('Rscript', 'query.R', snippets.R({ url, query, variables }))).toContain('forty-two');
    expect(received.map((it) => ({ ...it, variables: JSON.parse(it.variables ?? '') }))).toEqual([
      { query, variables: JSON.parse(variables) },
    ]);
  });
});
