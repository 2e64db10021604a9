import { readFileSync } from 'node:fs';
import { type ExecutionResult, execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadsAt } from '../../src/answers/downloads.ts';
import { AnswerSource } from '../../src/answers/source.ts';
import { readOneVersion } from '../../src/answers/version.ts';
import { projectPath } from '../../src/project-root.ts';
import { createContext } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/index.ts';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import type { GraphStore, StatementRunner } from '../../src/store/engines/graph-store.ts';
import { statementOf } from '../../src/store/statements/statement-text.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { importDataset } from '../store/load/import-without-notice.ts';
import { boundQueries } from '../store/statements/bound-queries.ts';

const page = readFileSync(projectPath('docs/architecture.md'), 'utf8');
const section = page.split('\n## ').find((text) => text.startsWith('One request, followed')) ?? '';

let store: GraphStore;

beforeAll(async () => {
  store = openEmbeddedStore();
  await importDataset(store, frozenDataset());
});

afterAll(() => store.close());

test('the request that docs/architecture.md follows runs the statements that it names, in that order', async () => {
  const document = /```graphql\n([\s\S]+?)```/.exec(section)?.[1] ?? '';
  const named = [...section.matchAll(/`cypher\/([\w/-]+\.cypher)`/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(1);

  const files = new Map((await boundQueries()).map(({ file, source }) => [statementOf(source), file]));
  const run: (string | undefined)[] = [];
  const recorded = (runner: StatementRunner): StatementRunner => ({
    ...runner,
    run: (statement, params) => {
      run.push(files.get(statement));
      return runner.run(statement, params);
    },
  });
  const recording: GraphStore = { ...store, autoCommit: (options) => recorded(store.autoCommit(options)) };
  const source = new AnswerSource({ store: recording, statementTimeoutMs: 10_000, rowCacheMb: 0 });
  const { result } = await readOneVersion(source.data, async (pin): Promise<ExecutionResult> => {
    const contextValue = createContext({ ...source.contextOptions(pin), downloads: downloadsAt(undefined) });
    return execute({ schema, document: parse(document), contextValue });
  });
  await source.close();

  expect(result.errors).toBeUndefined();
  expect(run).toEqual(named);
});
