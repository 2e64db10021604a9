import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../project-root.ts';
import type { StaticFile } from '../static-file.ts';

/** An example query in the playground. A test runs each of them. */
export interface Tab {
  /** The file name without number and extension. */
  readonly name: string;
  readonly query: string;
}

/** The path of the playground's static files. */
export const playgroundPath = '/playground/';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The static files of GraphiQL in `dist/playground/`, by name. The build writes them: see build-playground.ts. */
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

/** The numbers of the questions of `examples/questions/` that are tabs of the playground, too. */
const questionsShown = ['02', '03', '07', '11', '13', '18', '22', '24', '26', '27', '32', '36'];

/** The example tabs of the playground, in the order of their numbers. */
export function readTabs(folder = projectPath('src/http/playground/tabs')): Tab[] {
  return readDocuments(folder);
}

/** Further tabs: questions in words, each answered by one operation. */
export function readQuestionTabs(folder = projectPath('examples/questions')): Tab[] {
  return readDocuments(folder, (file) => questionsShown.includes(file.slice(0, 2)));
}

function readDocuments(folder: string, isShown: (file: string) => boolean = () => true): Tab[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && isShown(file))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-/, '').replace(/\.graphql$/, ''),
      query: readFileSync(`${folder}/${file}`, 'utf8'),
    }));
}

/** The Content-Security-Policy of the page: it may load files of this server only. */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The HTML of the GraphiQL page. Its options are JSON in a script element that is not executed. They do not depend on the
 * request.
 */
export function renderPlayground(files: ReadonlyMap<string, StaticFile>, tabs: readonly Tab[]): string {
  // Relative to the page, so that a proxy can serve both on a sub-path.
  const url = (stem: string) => `${playgroundPath.slice(1)}${fileOf(files, stem)}`;
  const options = {
    title: 'Fabriques',
    logo: '',
    defaultTabs: tabs.map(({ query }) => ({ query, headers: null, variables: null })),
    workers: {
      editorWorkerService: url('editor.worker'),
      json: url('json.worker'),
      graphql: url('graphql.worker'),
    },
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Fabriques prospectives: GraphQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${url('graphiql')}">
  </head>
  <body class="no-focus-outline">
    <noscript>The playground needs JavaScript. The API itself answers at this address without it.</noscript>
    <div id="root">Loading the playground…</div>
    <script type="application/json" id="options">${JSON.stringify(options).replaceAll('<', '\\u003c')}</script>
    <script src="${url('yoga-graphiql')}"></script>
    <script src="${url('start')}"></script>
  </body>
</html>
`;
}

function fileOf(files: ReadonlyMap<string, StaticFile>, stem: string): string {
  const name = [...files.keys()].find((key) => key.startsWith(`${stem}-`));
  if (name === undefined) throw new Error(`The playground file ${stem} is missing. Run npm run build.`);
  return name;
}
