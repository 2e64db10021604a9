import { rules as allRules, parser } from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { schemaRules, tabRules, testOperationRules } from './eslint-rules.ts';

const tabs = 'src/http/playground/tabs/*.graphql';
const operations = 'test/operations/*.graphql';
const examples = 'examples/typescript/*.graphql';

/** `schema` is what the rules look names up in: a file, or the text itself. */
function linter(rules: Linter.RulesRecord, schema: string): ESLint {
  return new ESLint({
    cwd: projectPath('.'),
    // No configuration of ESLint lies in this project: its own code is biome's.
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': { rules: allRules } } as never,
      languageOptions: {
        parser: parser as never,
        parserOptions: { graphQLConfig: { schema, documents: [tabs, operations, examples] } },
      },
      rules,
    },
  });
}

interface Fault {
  readonly rule: string | null;
  readonly text: string;
}

function faultsOf(results: readonly ESLint.LintResult[]): Fault[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => ({ rule: ruleId, text: `${filePath}:${line} ${message}` })),
  );
}

const isOff = (entry: Linter.RuleEntry | undefined) => entry === 'off';

describe.each([
  ['the schema', 'schema.graphql', schemaRules, 1],
  ['the examples of the playground', tabs, tabRules, 8],
  ['the operations of the tests', operations, testOperationRules, 6],
  ['the operations of the examples', examples, testOperationRules, 1],
] as const)('%s', (_name, files, rules, least) => {
  let results: ESLint.LintResult[];
  beforeAll(async () => {
    results = await linter(rules, 'schema.graphql').lintFiles(files);
  });

  test('is read whole', () => {
    expect(results.length).toBeGreaterThanOrEqual(least);
    expect(faultsOf(results).filter(({ rule }) => rule === null)).toEqual([]);
  });

  test.each(Object.keys(rules).filter((name) => !isOff(rules[name])))('keeps %s', (name) => {
    expect(faultsOf(results).filter(({ rule }) => rule === name)).toEqual([]);
  });
});

describe('the rules find', () => {
  test.each([
    ['require-description', 'type Query { page: Int }'],
    ['naming-convention', 'type Query { getPage: Int }'],
    ['naming-convention', 'type Query { Page: Int }'],
    ['no-typename-prefix', 'type Query { queryPage: Int }'],
    ['no-unreachable-types', 'type Query { page: Int }\ntype Other { page: Int }'],
    ['relay-arguments', 'type Query { pages(first: Int): PageConnection }\ntype PageConnection { page: Int }'],
    ['relay-connection-types', 'type Query { pages: PageConnection }\ntype PageConnection { page: Int }'],
    ['relay-page-info', 'type Query { page: PageInfo }\ntype PageInfo { hasNextPage: Boolean }'],
  ])('%s in %s', async (rule, schema) => {
    const results = await linter(schemaRules, schema).lintText(schema, { filePath: 'bad.graphql' });
    expect(faultsOf(results).map((fault) => fault.rule)).toContain(`@graphql-eslint/${rule}`);
  });

  test.each([
    ['fields-on-correct-type', 'query A_b { dataset { nothing } }'],
    ['no-unused-variables', 'query A_b($slug: String!) { dataset { version } }'],
    ['no-anonymous-operations', 'query { dataset { version } }'],
    ['no-deprecated', 'query A_b { dataset { old } }'],
    ['naming-convention', 'query GetVersion { dataset { version } }'],
    ['unique-operation-name', 'query Errors_of_the_source_page { dataset { version } }'],
  ])('%s in %s', async (rule, document) => {
    const schema = 'type Query { dataset: Dataset } type Dataset { version: String, old: String @deprecated }';
    const results = await linter(tabRules, schema).lintText(document, { filePath: 'bad.graphql' });
    expect(faultsOf(results).map((fault) => fault.rule)).toContain(`@graphql-eslint/${rule}`);
  });
});
