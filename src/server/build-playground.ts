import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../project-root.ts';

/**
 * Puts the files of GraphiQL into `dist/playground/`, compressed, with a hash of the content in each name. Run by
 * `npm run build`: the server then needs neither the package nor a CDN.
 */
const installed = dirname(createRequire(import.meta.url).resolve('@graphql-yoga/graphiql/package.json'));

const files = [
  { stem: 'yoga-graphiql', extension: 'js', path: join(installed, 'dist/yoga-graphiql.umd.js') },
  { stem: 'graphiql', extension: 'css', path: join(installed, 'dist/graphiql.css') },
  { stem: 'editor.worker', extension: 'js', path: join(installed, 'dist/monacoeditorwork/editor.worker.bundle.js') },
  { stem: 'json.worker', extension: 'js', path: join(installed, 'dist/monacoeditorwork/json.worker.bundle.js') },
  { stem: 'graphql.worker', extension: 'js', path: join(installed, 'dist/monacoeditorwork/graphql.worker..bundle.js') },
  { stem: 'start', extension: 'js', path: projectPath('src/server/playground-start.js') },
];

const folder = projectPath('dist/playground');
mkdirSync(folder, { recursive: true });
const current = files.map(({ stem, extension, path }) => {
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${stem}-${hash}.${extension}.gz`;
  if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), gzipSync(content, { level: 9 }));
  return name;
});
for (const name of readdirSync(folder)) if (!current.includes(name)) rmSync(join(folder, name));
