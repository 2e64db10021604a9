import { readFileSync, writeFileSync } from 'node:fs';
import { execute, parse } from 'graphql';
import { downloadsAt } from './src/answers/downloads.ts';
import { withGraph } from './src/cli/open-graph.ts';
import { readConfig } from './src/config/config.ts';
import { projectPath } from './src/project-root.ts';
import { createContext } from './src/schema/context.ts';
import { schema } from './src/schema/index.ts';

/**
 * `npm run docs` writes the answers that pages show between the markers `<!-- answers … -->` and `<!-- /answers -->`: those of
 * the data of this version. `npm run docs:check` fails when one is out of date.
 */
const pages = ['README.md'];

/** The data of the answer to a query. Errors of the answer are thrown. */
export type Ask = (query: string) => Promise<unknown>;

const marked = /(?<=<!-- answers\b[^>]*-->)[\s\S]*?(?=<!-- \/answers -->)/g;
const shown = /^```graphql\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```$/gm;

/** The page with the current answers between its markers, each after its query. */
export async function withAnswers(page: string, ask: Ask): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const section of page.matchAll(marked)) {
    for (const [block, query = '', answer = ''] of section[0].matchAll(shown)) {
      const start = page.indexOf(block, Math.max(end, section.index)) + block.lastIndexOf(answer);
      parts.push(page.slice(end, start), `${printedJson(await ask(query))}\n`);
      end = start + answer.length;
    }
  }
  return [...parts, page.slice(end)].join('');
}

const width = 120;

/** JSON in which each list and object that fits stands on one line. `before`, `after`: what else stands on its line. */
export function printedJson(value: unknown, indent = '', before = '', after = ''): string {
  const line = oneLine(value);
  const fits = indent.length + before.length + line.length + after.length <= width;
  // The object of the answer itself is never on one line.
  if (typeof value !== 'object' || value === null || (fits && indent !== '')) return line;
  const isList = Array.isArray(value);
  const items: [string, unknown][] = isList
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const inner = `${indent}  `;
  const lines = items.map(([key, item], index) => {
    const comma = index < items.length - 1 ? ',' : '';
    return `${inner}${key}${printedJson(item, inner, key, comma)}${comma}\n`;
  });
  return `${isList ? '[' : '{'}\n${lines.join('')}${indent}${isList ? ']' : '}'}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Run as a command; tests import the functions. */
if (import.meta.filename === process.argv[1]) {
  await withGraph(readConfig({}), async ({ contextOptions }) => {
    const ask: Ask = async (query) => {
      const contextValue = createContext({ ...contextOptions, downloads: downloadsAt(undefined) });
      const { data, errors } = await execute({ schema, document: parse(query), contextValue });
      if (errors !== undefined) throw new Error(`The query of a page failed: ${errors.join('; ')}\n${query}`);
      return data;
    };
    for (const page of pages) {
      const text = readFileSync(projectPath(page), 'utf8');
      const current = await withAnswers(text, ask);
      if (current === text) continue;
      if (process.argv.includes('--check')) {
        console.error(`${page} does not show the answers of the current data: run npm run docs.`);
        process.exitCode = 1;
      } else {
        writeFileSync(projectPath(page), current);
        console.log(`${page}: written.`);
      }
    }
  });
}
