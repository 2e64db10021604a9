import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { type Child, watched } from '../http/child.ts';

/** A proxy whose configuration docs/operations.md shows. */
export type ProxyName = 'nginx' | 'caddy';

const argumentsOf: Readonly<Record<ProxyName, (file: string) => string[]>> = {
  nginx: (file) => ['-c', file],
  caddy: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
};

/** The least configuration of nginx around blocks of docs/operations.md. `http`: what stands in `http {…}`. */
export function nginxFile(folder: string, http: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
    http {
      access_log off;
      ${temporary.map((it) => `${it}_temp_path ${folder}/${it};`).join(' ')}
      ${http}
    }`;
}

/** Starts a proxy with a configuration file, and waits until this URL answers through it. Errors: if the proxy ends. */
export async function startProxyProgram(name: ProxyName, file: string, folder: string, url: string): Promise<Child> {
  const environment = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const proxy = watched(spawn(name, argumentsOf[name](file), { env: environment }), name);
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
      return proxy;
    }
    await delay(50);
  }
}

/** Whether this machine has no such program. With `CI=true` that is an error. */
export function isMissing(name: ProxyName): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`]);
    return false;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    console.warn(`No ${name}: its test is skipped.`);
    return true;
  }
}
