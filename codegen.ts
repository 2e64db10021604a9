import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { projectPath } from './src/project-root.ts';

/**
 * `npm run codegen` writes a typed document for each operation that this project asks itself, from schema.graphql: who
 * uses a field that the schema no longer has, or misspells a variable, does not compile. What it writes is committed, so
 * that a fresh clone compiles and a change of types can be reviewed; `npm run codegen:check` fails when it is stale.
 */
export const generatedModules: readonly GeneratedModule[] = [
  {
    file: 'test/generated/operations.ts',
    folders: ['src/http/playground/tabs', 'test/operations'],
    documentMode: 'documentNode',
  },
  // A client without a GraphQL library sends its documents as the texts that they are.
  { file: 'src/explorer/generated/operations.ts', folders: ['src/explorer'], documentMode: 'string' },
  { file: 'examples/typescript/operations.ts', folders: ['examples/typescript'], documentMode: 'string' },
];

export interface GeneratedModule {
  readonly file: string;
  /** Where its operations lie, one a file, in these folders and below. */
  readonly folders: readonly string[];
  /** What a document is when the program runs: a parsed one, or a text. */
  readonly documentMode: 'documentNode' | 'string';
}

const config = {
  // Types as a client sees them: JSON, read only. A scalar that is not named here is an error.
  scalars: { ID: 'string', Date: 'string', YearMonth: 'string', PartialDate: 'string', URL: 'string' },
  strictScalars: true,
  enumType: 'string-literal',
  immutableTypes: true,
  // They stand in the schema; here each retouched word would make this file stale.
  disableDescriptions: true,
  useTypeImports: true,
  namingConvention: { typeNames: 'change-case-all#pascalCase', transformUnderscore: true },
};

/** The text of a module of typed documents for a schema. Throws when an operation does not fit it. */
export async function generate(schema: string, { file, folders, documentMode }: GeneratedModule): Promise<string> {
  const module = await codegen({
    filename: file,
    schema: parse(schema),
    documents: folders.flatMap(operationsOf),
    config: { ...config, documentMode },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return `// Written by "npm run codegen" from schema.graphql, ${folders.join(' and ')}: change those.\n${module.trimEnd()}\n`;
}

function operationsOf(folder: string) {
  return readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const location = `${folder}/${file}`;
      return { location, document: parse(readFileSync(projectPath(location), 'utf8')) };
    });
}

/** Run as a command; a test takes `generate` alone. */
if (import.meta.filename === process.argv[1]) {
  const schema = readFileSync(projectPath('schema.graphql'), 'utf8');
  for (const module of generatedModules) {
    const generated = await generate(schema, module);
    if (!process.argv.includes('--check')) {
      writeFileSync(projectPath(module.file), generated);
    } else if (readFileSync(projectPath(module.file), 'utf8') !== generated) {
      console.error(`${module.file} is stale. Run "npm run codegen" and review the change.`);
      process.exitCode = 1;
    }
  }
}
