import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'vitest/node';

/** What a server reports, and the state that it shows: neither log, metrics nor traces. */
const observing = ['observer', 'create-observer', 'request-id', 'server-state'].map((name) => `src/observe/${name}.ts`);

/** Who may import whom, by folder; a folder may always import from itself. Both sides may also name one file. */
export const mayImport: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/concurrency': [],
  'src/files': ['src/domain'],
  'src/search': ['src/domain'],
  'src/releases': ['src/domain', 'src/files'],
  'src/network': ['src/domain'],
  'src/export': ['src/domain', 'src/network'],
  // The ports to those who observe the server; the log, the metrics and the traces are behind them.
  'src/observe': ['src/domain'],
  'src/store': [
    'src/observe/observer.ts',
    'src/domain',
    'src/concurrency',
    'src/files',
    'src/search',
    'src/network',
    'src/project-root.ts',
  ],
  'src/answers': [
    'src/observe/observer.ts',
    'src/domain',
    'src/concurrency',
    'src/search',
    'src/network',
    'src/releases',
    'src/export',
    'src/store',
    'src/project-root.ts',
  ],
  'src/schema': ['src/domain', 'src/network', 'src/answers', 'src/project-root.ts'],
  // The pages are functions of answers to their own operations of the API, which `src/http` runs for them.
  'src/explorer': [
    'src/domain',
    'src/export/atom.ts',
    'src/export/csv.ts',
    // What differs between two releases in words, as reports on the command line say it.
    'src/releases/diff.ts',
    'src/releases/diff-words.ts',
    'src/releases/field-change.ts',
    'src/releases/item.ts',
  ],
  'src/http': [
    ...observing,
    'src/domain',
    'src/concurrency',
    'src/files',
    'src/export',
    'src/releases',
    'src/answers',
    'src/schema',
    'src/explorer',
    'src/project-root.ts',
  ],
  // Several processes that answer requests: each wires a server, as `src/serve-process.ts` does.
  'src/workers': ['src', 'src/observe', 'src/store', 'src/http'],
  // What `fabriques-graph doctor` checks: all that a server needs.
  'src/doctor': [
    'src',
    'src/concurrency',
    'src/domain',
    'src/observe',
    'src/store',
    'src/answers/places/official-file.ts',
    'src/http/graphql/trusted-documents.ts',
    'src/http/pages/site-file.ts',
  ],
  'src/cli': [
    'src',
    'src/doctor',
    'src/domain',
    'src/files',
    'src/releases',
    'src/export',
    'src/answers',
    'src/store',
    'src/cli/query.ts',
    'seed',
  ],
  // The one command that runs GraphQL.
  'src/cli/query.ts': ['src', 'src/domain', 'src/files', 'src/export', 'src/answers', 'src/schema', 'src/cli'],
  // Three sources, each on its own; `resolve` joins them, and the files directly in seed/ make the data set.
  'seed/findings': ['src/domain'],
  'seed/page': ['src/domain', 'seed/findings'],
  'seed/curation': ['src/domain', 'src/files'],
  'seed/official': ['src/domain', 'seed/read-json.ts'],
  'seed/resolve': ['src/domain', 'seed/findings', 'seed/page', 'seed/curation', 'seed/official'],
  // Reports in words, as text, HTML and CSV.
  'seed/report': ['src/domain', 'src/export/csv.ts', 'seed/findings', 'src/releases', 'seed/page-report.ts'],
  seed: [
    'src/domain',
    'src/export/csv.ts',
    'src/files',
    'src/releases',
    'src/project-root.ts',
    'seed/findings',
    'seed/page',
    'seed/curation',
    'seed/official',
    'seed/resolve',
    'seed/report',
  ],
  // What browsers run, and nothing else of the server than pure functions and types.
  web: [
    'src/export/csv.ts',
    'src/export/flat-table.ts',
    'src/domain/language.ts',
    'src/http/playground/examples.ts',
    'src/explorer/drawing/network/script-data.ts',
  ],
  // The files directly in src/ (main.ts, serve.ts, config.ts…) only wire.
  src: [
    'src/observe',
    'src/domain',
    'src/releases',
    'src/store',
    'src/answers',
    'src/schema',
    'src/http',
    'src/cli',
    'src/workers',
    'seed',
  ],
};

/** Files that a folder may not import although it may import from their folder. */
export const mayNotImport: Record<string, readonly string[]> = {
  // Refusals of networks are facts. `src/answers/networks` words them for clients.
  'src/network': ['src/domain/error.ts'],
};

/** The only homes of the packages that a later change of engine, builder or server must not spread from. */
export const homes: Record<string, readonly string[]> = {
  'neo4j-driver': [
    'src/store/engines/neo4j-store.ts',
    'src/store/engines/replaceable-driver.ts',
    'src/store/engines/neo4j-errors.ts',
  ],
  '@grafeo-db/js': ['src/store/engines/embedded-store.ts'],
  '@pothos/*': ['src/schema'],
  'graphql-yoga': ['src/http'],
  '@graphql-yoga/*': ['src/http'],
  graphql: ['src/schema', 'src/http', 'src/cli/query.ts', 'web'],
  vite: ['src/build-programs.ts', 'src/http/bundle.ts', 'src/http/playground/build-playground.ts'],
  preact: ['web/playground', 'src/explorer'],
  'preact-render-to-string': ['web/playground/page.tsx', 'src/explorer/render.tsx'],
  '@codemirror/*': ['web/playground/editor'],
  '@lezer/*': ['web/playground/editor'],
  'cm6-graphql': ['web/playground/editor'],
  'graphql-language-service': ['web/playground/editor'],
  pino: ['src/observe/log'],
  'prom-client': ['src/observe/metrics'],
  '@opentelemetry/*': ['src/observe/traces/open-telemetry.ts'],
  n3: ['src/export'],
  '@xmldom/xmldom': ['src/export/xml.ts'],
  'csv-stringify': ['src/export/csv.ts'],
  '@resvg/resvg-wasm': ['src/http/pictures/rasterise.ts'],
  fflate: ['src/export/dataset-zip.ts', 'src/releases/release-content.ts'],
  'postal-mime': ['src/files/read-page.ts'],
  'csv-parse': ['seed/curation/csv-table.ts'],
  graphology: ['src/network/graphology.ts', 'web/explorer/network'],
  sigma: ['web/explorer/network'],
  'graphology-layout-forceatlas2': ['src/network/graphology.ts'],
};

/** The folders that know nothing of the outside but these packages; Node's own modules are no packages. */
export const onlyPackages: Record<string, readonly string[]> = { 'src/domain': ['zod'] };

/** What is wrong with the imports of one file, a sentence each. */
export function violations(file: string, text: string): string[] {
  return importsOf(text, file.endsWith('.tsx') ? 'tsx' : 'ts')
    .map((specifier) => (specifier.startsWith('.') ? foreignFile(file, specifier) : foreignPackage(file, specifier)))
    .filter((fault) => fault !== undefined);
}

function foreignFile(file: string, specifier: string): string | undefined {
  const target = normalize(join(dirname(file), specifier));
  const layer = layerOf(file);
  if (mayNotImport[layer]?.includes(target)) return `${file} imports ${target}: ${layer} may not import it`;
  const allowed = [layer, ...(mayImport[layer] ?? [])];
  if (allowed.includes(layerOf(target)) || allowed.includes(target)) return undefined;
  return `${file} imports ${target}: ${layer} may import from ${allowed.join(', ')} only`;
}

function foreignPackage(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return undefined;
  const name = packageOf(specifier);
  const known = onlyPackages[layerOf(file)];
  if (known !== undefined && !known.includes(name)) {
    return `${file} imports ${name}: ${layerOf(file)} may import ${known.join(', ')} only`;
  }
  const home = homes[name] ?? homes[`${name.split('/')[0]}/*`];
  if (
    home === undefined ||
    home.includes(file) ||
    home.includes(layerOf(file)) ||
    home.some((folder) => file.startsWith(`${folder}/`))
  )
    return undefined;
  return `${file} imports ${name}, which belongs in ${home.join(', ')} only`;
}

/** The folder of the table that a file lies in, the longest that fits; else its first folder (test, bench…). */
function layerOf(file: string): string {
  const folders = Object.keys(mayImport).filter((folder) => file === folder || file.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? file.replace(/\/.*/s, '');
}

export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every module that a text names: imports and re-exports, of types too, `import()` of values and of types. */
export function importsOf(text: string, lang: 'ts' | 'tsx' = 'ts'): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const source = 'source' in node ? node.source : undefined;
    if (isText(source)) found.push(source.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang }).body);
  return found;
}

function isText(node: unknown): node is { value: string } {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';
}
