import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { css, editorWorkerService, graphqlWorker, js, jsonWorker } from '@graphql-yoga/render-graphiql/graphiql';
import { projectPath } from '../../project-root.ts';
import { writeCompressed } from './write-compressed.ts';

/**
 * Writes the files of GraphiQL to `dist/playground/`, compressed, with a hash of the content in each name. `npm run build`
 * runs it. The server then needs neither the GraphiQL package nor a CDN, and its page does not contain 9 MB of scripts.
 */
const files = [
  { stem: 'yoga-graphiql', extension: 'js', content: js },
  { stem: 'graphiql', extension: 'css', content: css },
  { stem: 'editor.worker', extension: 'js', content: editorWorkerService },
  { stem: 'json.worker', extension: 'js', content: jsonWorker },
  { stem: 'graphql.worker', extension: 'js', content: graphqlWorker },
  {
    stem: 'start',
    extension: 'js',
    content: readFileSync(projectPath('src/http/playground/playground-start.js'), 'utf8'),
  },
];

const folder = projectPath('dist/playground');
mkdirSync(folder, { recursive: true });
const current = files.flatMap(({ stem, extension, content }) => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return writeCompressed(folder, `${stem}-${hash}.${extension}`, content);
});
for (const name of readdirSync(folder)) if (!current.includes(name)) rmSync(join(folder, name));
