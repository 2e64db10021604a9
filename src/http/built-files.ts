import { readdirSync, readFileSync } from 'node:fs';
import type { StaticFile } from './static-file.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The compressed files of a folder that the build wrote, by name. */
export function readBuiltFiles(folder: string): ReadonlyMap<string, StaticFile> {
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
