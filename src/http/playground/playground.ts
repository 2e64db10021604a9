import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../project-root.ts';
import type { StaticFile } from '../static-file.ts';

/** The path of the playground's static files. */
export const playgroundPath = '/playground/';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The static files of the playground in `dist/playground/`, by name. The build writes them: see build-playground.ts. */
export function readPlaygroundFiles(folder = projectPath('dist/playground')): ReadonlyMap<string, StaticFile> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.gz'))
      .map((file) => {
        const name = file.slice(0, -'.gz'.length);
        const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
        const [gzip, brotli] = ['gz', 'br'].map((coding) => readFileSync(`${folder}/${name}.${coding}`)) as [
          Buffer,
          Buffer,
        ];
        return [name, { type, gzip, brotli }] as const;
      }),
  );
}

/** The Content-Security-Policy of the page: it may load files of this server only, and has no inline scripts or styles. */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
