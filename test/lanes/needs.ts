import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'vitest/node';
import { projectPath } from '../../src/project-root.ts';
import type { Lane } from './lanes.ts';

/** Modules that start a browser. */
const browserModules = ['playwright-core', '@sparticuz/chromium'];

/** Modules that start processes. */
const processModules = ['node:child_process', 'node:cluster'];

/** Modules that open a store or start threads. */
const graphModules = ['@grafeo-db/js', 'neo4j-driver', 'node:worker_threads'];

/** Modules that start servers and connections, by these names, and also only compute. */
const networkModules = ['node:http', 'node:http2', 'node:https', 'node:net', 'node:tls'];
const networkNames = /^(createServer|createSecureServer|createConnection|connect|request|get|Server|Socket|Agent|\*)$/;

/** How a test reads what the build wrote. */
const builtFile = /\b(builtPath\(|projectPath\(['`](dist|\.cache))/;

/** What a test file needs, as the first of the lanes that has it, and the chain of imports that leads there. */
export interface Need {
  readonly lane: Extract<Lane, 'pure' | 'graph' | 'process' | 'browser'>;
  readonly chain: readonly string[];
}

/** The lane that a file needs for what it imports when it runs, directly or by other files. Types do not count. */
export function needOf(file: string, moduleOf: (file: string) => Module = readModule): Need {
  const chains = new Map([[file, [file]]]);
  const needs: Need[] = [{ lane: 'pure', chain: [file] }];
  for (const [module, chain] of chains) {
    const { readsBuild, imports } = moduleOf(module);
    if (readsBuild && module.startsWith('test/')) needs.push({ lane: 'graph', chain: [...chain, 'dist'] });
    for (const { source, names } of imports) {
      if (source.startsWith('.')) {
        const target = normalize(join(dirname(module), source));
        if (/\.tsx?$/.test(target) && !chains.has(target)) chains.set(target, [...chain, target]);
        continue;
      }
      const lane = laneOf(source, names);
      if (lane !== 'pure') needs.push({ lane, chain: [...chain, source] });
    }
  }
  const order = ['browser', 'process', 'graph', 'pure'];
  return needs.sort((a, b) => order.indexOf(a.lane) - order.indexOf(b.lane))[0] as Need;
}

function laneOf(source: string, names: readonly string[]): Need['lane'] {
  if (browserModules.includes(source)) return 'browser';
  if (processModules.includes(source)) return 'process';
  if (graphModules.includes(source)) return 'graph';
  return networkModules.includes(source) && names.some((name) => networkNames.test(name)) ? 'graph' : 'pure';
}

/** What matters of a file for its lane. */
export interface Module {
  readonly readsBuild: boolean;
  readonly imports: readonly RuntimeImport[];
}

export function parseModule(text: string, lang: 'ts' | 'tsx' = 'ts'): Module {
  return { readsBuild: builtFile.test(text), imports: runtimeImports(text, lang) };
}

const modules = new Map<string, Module>();

/** Parsed once: many tests import the same files. */
function readModule(file: string): Module {
  const module =
    modules.get(file) ?? parseModule(readFileSync(projectPath(file), 'utf8'), file.endsWith('.tsx') ? 'tsx' : 'ts');
  modules.set(file, module);
  return module;
}

interface RuntimeImport {
  readonly source: string;
  /** The names that are imported; '*' for all. */
  readonly names: readonly string[];
}

/** What a text imports or re-exports when it runs, by `import()` too. */
function runtimeImports(text: string, lang: 'ts' | 'tsx'): RuntimeImport[] {
  const found: RuntimeImport[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as SyntaxNode;
    const source = node.source?.value;
    if (typeof source === 'string' && !isOfTypes(node)) {
      const specifiers = node.specifiers?.filter((specifier) => !isOfTypes(specifier)) ?? [];
      const onlyTypes = specifiers.length < (node.specifiers?.length ?? 0) && specifiers.length === 0;
      // Without a list, as in `import('x')` and `export * from 'x'`, every name can be used.
      if (!onlyTypes) found.push({ source, names: node.specifiers === undefined ? ['*'] : specifiers.map(nameOf) });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang }).body);
  return found;
}

/** The name in the module that is imported; '*' for the module as a whole. */
function nameOf({ type, imported, local }: SyntaxNode): string {
  if (type === 'ImportSpecifier') return imported?.name ?? '*';
  return type === 'ExportSpecifier' ? (local?.name ?? '*') : '*';
}

interface SyntaxNode {
  readonly type?: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly specifiers?: readonly SyntaxNode[];
  readonly imported?: { readonly name?: string };
  readonly local?: { readonly name?: string };
  readonly importKind?: string;
  readonly exportKind?: string;
}

function isOfTypes({ type, importKind, exportKind }: SyntaxNode): boolean {
  return type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
}
