import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { projectPath } from '../project-root.ts';
import { schema } from './index.ts';

/**
 * `npm run schema` writes the schema to schema.graphql, which is committed so that changes of it can be reviewed.
 * `npm run schema:check` fails if the committed file differs from the schema of the code.
 */
const path = projectPath('schema.graphql');
const printed = `${printSchema(schema)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(path, printed);
} else if (readFileSync(path, 'utf8') !== printed) {
  console.error('schema.graphql is out of date. Run "npm run schema" and review the change.');
  process.exitCode = 1;
}
