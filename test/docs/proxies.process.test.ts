import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { apiAddress, type Child, startBuilt } from '../http/child.ts';
import { post } from '../http/post.ts';
import { isMissing, nginxFile, startProxyProgram } from './proxy-program.ts';
import { shown } from './shell-commands.ts';

/** The block of docs/operations.md for a program, in the least file that the program accepts around it. */
const files = {
  nginx: (folder: string, port: number, server: string) => {
    const locations = shown('sub-path-nginx', { '127.0.0.1:4000': server });
    return nginxFile(folder, `server { listen 127.0.0.1:${port}; ${locations} }`);
  },
  caddy: (_folder: string, port: number, server: string) => `{
	admin off
	auto_https off
}
${shown('sub-path-caddy', { 'example.org': `http://127.0.0.1:${port}`, '127.0.0.1:4000': server })}`,
};

describe.each(['nginx', 'caddy'] as const)('on a sub-path behind %s, as docs/operations.md shows,', (name) => {
  let folder: string;
  const running: Child[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-proxy-'));
  });
  afterEach(async () => {
    for (const child of running.splice(0)) {
      child.process.kill('SIGKILL');
      await child.ended;
    }
    rmSync(folder, { recursive: true });
  });

  test.skipIf(isMissing(name))('a server answers, and its links are those of clients', async () => {
    const port = await freePort();
    const base = `http://127.0.0.1:${port}/fabriques`;
    const server = startBuilt('dist/bin/server.js', [], { PORT: '0', PUBLIC_URL: base, TRUSTED_PROXIES: '127.0.0.1' });
    running.push(server);
    const { host } = new URL(await server.printed(apiAddress));

    const file = join(folder, 'proxy.conf');
    writeFileSync(file, files[name](folder, port, host));
    running.push(await startProxyProgram(name, file, folder, `${base}/readyz`));

    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect((await fetch(base)).url).toBe(`${base}/`);
    const page = await (await fetch(`${base}/`)).text();
    const links = [...page.matchAll(/ href="(\/[^"]*|http[^"]*127[^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !link.startsWith(base) && !link.startsWith('/fabriques/'))).toEqual([]);
    const { data } = await (await post(base, { query: '{ dataset { downloads { url } } }' })).json();
    const url: string = data.dataset.downloads[0].url;
    expect(url).toMatch(new RegExp(`^${base}/downloads/`));
    expect((await fetch(url)).status).toBe(200);
  });
});
