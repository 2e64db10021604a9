import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { importsOf, packageOf, violations } from './import-rule.ts';

const files = ['src', 'seed', 'web'].flatMap((folder) =>
  readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

/** Run by `npm run build` alone, on a machine that has the development tools. */
const buildOnly = ['src/build-programs.ts', 'src/http/bundle.ts', 'src/http/playground/build-playground.ts'];

const textOf = (file: string) => readFileSync(projectPath(file), 'utf8');

describe('the import rule', () => {
  test('is kept by every file of src, seed and web', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => violations(file, textOf(file)))).toEqual([]);
  });

  test('is kept by packages: what src imports is installed without the development tools', () => {
    const { dependencies, peerDependencies } = JSON.parse(textOf('package.json')) as Record<string, object>;
    const installed = { ...dependencies, ...peerDependencies };
    const missing = files
      .filter((file) => file.startsWith('src/') && !buildOnly.includes(file))
      .flatMap((file) => importsOf(textOf(file), file.endsWith('.tsx') ? 'tsx' : 'ts'))
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter((specifier) => !(packageOf(specifier) in installed));
    expect(missing).toEqual([]);
  });
});

describe('the check of the import rule finds', () => {
  test.each([
    ['src/domain/roles.ts', "import { open } from '../store/engines/graph-store.ts';"],
    ['src/domain/roles.ts', "import type { Driver } from 'neo4j-driver';"],
    ['src/network/louvain.ts', "export * from '../export/gexf.ts';"],
    ['src/network/limit.ts', "import { PublicError } from '../domain/error.ts';"],
    ['src/concurrency/slots.ts', "import { PublicError } from '../domain/error.ts';"],
    ['src/network/page-rank.ts', "import forceAtlas2 from 'graphology-layout-forceatlas2';"],
    ['src/export/gexf.ts', "import type { UndirectedGraph } from 'graphology';"],
    ['src/store/load/import.ts', "import neo4j from 'neo4j-driver';"],
    ['src/store/engines/neo4j-store.ts', "const engine = await import('@grafeo-db/js');"],
    ['src/schema/fabriques/fabrique.ts', "type Options = import('graphql-yoga').YogaOptions;"],
    ['src/http/graphql/yoga.ts', "import SchemaBuilder from '@pothos/core';"],
    ['src/http/graphql/yoga.ts', "import '../../config.ts';"],
    ['src/cli/export-network.ts', "import { createContext } from '../schema/context.ts';"],
    ['src/cli/main.ts', "export { run } from '../../bench/run.ts';"],
    ['src/http/playground/playground.ts', "import { App } from '../../../web/playground/app.tsx';"],
    ['src/http/playground/playground.ts', "import { render } from 'preact';"],
    ['src/http/server.ts', "import { build } from 'vite';"],
    ['web/playground/app.tsx', "import { schema } from '../../src/schema/index.ts';"],
    ['web/playground/app.tsx', "import { EditorView } from '@codemirror/view';"],
    ['seed/page/parse-page.ts', "import { page } from '../../test/fixtures/page.ts';"],
    ['seed/page/parse-page.ts', "import type { Curation } from '../curation/curation.ts';"],
    ['seed/curation/curation.ts', "import { readOfficial } from '../official/official.ts';"],
    ['seed/official/official.ts', "import type { Finding } from '../findings/finding.ts';"],
    ['seed/resolve/suggest.ts', "import { renderReport } from '../render-report.ts';"],
    ['seed/findings/finding.ts', "import type { Page } from '../page/page.ts';"],
  ])('in %s: %s', (file, text) => {
    expect(violations(file, text)).toHaveLength(1);
  });

  test.each([
    ['src/domain/roles.ts', "import { z } from 'zod';\nimport { fold } from './fold.ts';"],
    ['src/main.ts', "import { serve } from './http/server.ts';\nimport { build } from '../seed/build.ts';"],
    ['src/store/engines/neo4j-store.ts', "import neo4j from 'neo4j-driver';\n// import x from '../schema/a.ts'"],
    ['src/store/statements/define-query.ts', "import { projectPath } from '../../project-root.ts';"],
    ['seed/resolve/perimeters.ts', "import type { Official } from '../official/official.ts';"],
    ['web/playground/app.tsx', "import { tableOf } from '../../src/export/flat-table.ts';\nconst a = <p>b</p>;"],
    ['seed/page-report.ts', "import { findingCodes } from './findings/finding.ts';"],
    ['seed/report/text.ts', "import type { PageReport } from '../page-report.ts';"],
  ])('nothing in %s: %s', (file, text) => {
    expect(violations(file, text)).toEqual([]);
  });
});
