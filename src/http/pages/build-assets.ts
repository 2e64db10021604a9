import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../project-root.ts';
import { bundle } from '../bundle.ts';
import { writeCompressed } from '../write-compressed.ts';

/**
 * Writes the scripts and styles of the pages, `web/explorer`, to `dist/explorer/`, compressed, with a hash of the content in
 * each name. `npm run build` runs it.
 */
const source = projectPath('web/explorer');
const folder = projectPath('dist/explorer');

mkdirSync(folder, { recursive: true });
const files = await bundle(
  { root: source, configFile: false, logLevel: 'warn', base: './' },
  { main: join(source, 'main.ts') },
);
const written = files.flatMap(({ name, content }) => writeCompressed(folder, name, content));
for (const name of readdirSync(folder)) {
  if (!written.includes(name)) rmSync(join(folder, name));
}
