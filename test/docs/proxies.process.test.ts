import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { apiAddress, type Child, startBuilt, watched } from '../http/child.ts';
import { post } from '../http/post.ts';
import { shown } from './shell-commands.ts';

/** A program that is run with the block of its name in docs/operations.md, in the least file that it accepts around it. */
const proxies = {
  nginx: {
    file: (folder: string, port: number, server: string) => `
      daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${folder}/${it};`).join(' ')}
        server { listen 127.0.0.1:${port}; ${shown('sub-path-nginx', { '127.0.0.1:4000': server })} }
      }`,
    args: (file: string) => ['-c', file],
  },
  caddy: {
    file: (_folder: string, port: number, server: string) => `{
	admin off
	auto_https off
}
${shown('sub-path-caddy', { 'example.org': `http://127.0.0.1:${port}`, '127.0.0.1:4000': server })}`,
    args: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
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
    const server = startBuilt('dist/src/main.js', [], { PORT: '0', PUBLIC_URL: base, TRUSTED_PROXIES: '127.0.0.1' });
    running.push(server);
    const { host } = new URL(await server.printed(apiAddress));

    const file = join(folder, 'proxy.conf');
    writeFileSync(file, proxies[name].file(folder, port, host));
    const environment = { PATH: process.env['PATH'] ?? '', HOME: folder };
    const proxy = watched(spawn(name, proxies[name].args(file), { env: environment }), name);
    running.push(proxy);
    await listening(`${base}/readyz`, proxy);

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

/** Waits until the proxy answers. */
async function listening(url: string, proxy: Child): Promise<void> {
  const ended = proxy.ended.then(({ stderr }) => {
    throw new Error(`The proxy ended: ${stderr}`);
  });
  for (;;) {
    const answers = await Promise.race([
      ended,
      fetch(url).then(
        () => true,
        () => false,
      ),
    ]);
    if (answers) {
      ended.catch(() => {});
      return;
    }
    await delay(50);
  }
}

/** Whether this machine has no such program. With `CI=true` that is an error. */
function isMissing(name: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`]);
    return false;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    console.warn(`No ${name}: its test is skipped.`);
    return true;
  }
}
