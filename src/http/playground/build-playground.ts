import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { languages } from '../../domain/language.ts';
import { projectPath } from '../../project-root.ts';
import { bundle, outputOf } from '../bundle.ts';
import { writeCompressed } from '../write-compressed.ts';
import { type ExampleGroup, exampleGroups, readExampleFiles } from './examples.ts';
import { type Pages, pagesFile, querySlot } from './playground-page.ts';

/**
 * Writes the playground to `dist/playground/`: the scripts and styles of `web/playground`, compressed, with a hash of the
 * content in each name, and its page in each language. `npm run build` runs it. The server then needs neither a bundler nor
 * Preact nor a CDN.
 */
const source = projectPath('web/playground');
const folder = projectPath('dist/playground');

/** What `renderPage` of web/playground/page.tsx takes. */
interface PageOptions {
  readonly language: string;
  readonly groups: readonly ExampleGroup[];
  readonly query: string;
  /** URLs relative to the page, by name of the entry. */
  readonly script: string;
  readonly theme: string;
  readonly style: string;
}

const shared: InlineConfig = {
  root: source,
  configFile: false,
  logLevel: 'warn',
  base: './',
  resolve: { alias: [{ find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' }] },
};

mkdirSync(folder, { recursive: true });
const outputs = await bundle(shared, { main: join(source, 'main.tsx'), theme: join(source, 'theme.ts') });
const written = outputs.flatMap(({ name, content }) => writeCompressed(folder, name, content));
writeFileSync(join(folder, pagesFile), JSON.stringify(await renderPages(outputs.map(({ name }) => name))));
for (const name of readdirSync(folder)) {
  if (name !== pagesFile && !written.includes(name)) rmSync(join(folder, name));
}

async function renderPages(names: readonly string[]): Promise<Pages> {
  const url = (stem: string, extension: string) => {
    const name = names.find((it) => it.startsWith(`${stem}-`) && it.endsWith(extension));
    if (name === undefined) throw new Error(`The build made no ${stem}${extension}.`);
    return `playground/${name}`;
  };
  const files = { script: url('main', '.js'), theme: url('theme', '.js'), style: url('main', '.css') };
  const renderPage = await loadPage();
  const examples = readExampleFiles();
  const pageOf = (language: (typeof languages)[number]) => {
    const groups = exampleGroups(examples, language);
    const queries = groups.flatMap((group) => group.examples).map(({ name, query }) => [name, query] as const);
    return { html: renderPage({ language, groups, query: querySlot, ...files }), queries: Object.fromEntries(queries) };
  };
  return Object.fromEntries(languages.map((language) => [language, pageOf(language)])) as Pages;
}

/** The function that renders the page, compiled for this process. */
async function loadPage(): Promise<(options: PageOptions) => string> {
  const [page] = await outputOf({
    ...shared,
    ssr: { noExternal: true },
    build: { write: false, ssr: join(source, 'page.tsx'), emitAssets: false },
  });
  if (page?.type !== 'chunk') throw new Error('The build made no page.');
  const { renderPage } = await import(`data:text/javascript,${encodeURIComponent(page.code)}`);
  return renderPage;
}
