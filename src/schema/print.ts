import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { projectPath } from '../project-root.ts';
import { schema } from './index.ts';

/**
 * `npm run schema` prints the SDL into schema.graphql, which is committed so that a change of it can be reviewed;
 * `npm run schema:check` fails when the committed one is another.
 */
const path = projectPath('schema.graphql');
const printed = `${printSchema(schema)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(path, printed);
} else if (readFileSync(path, 'utf8') !== printed) {
  console.error('schema.graphql is not the schema of this code. Run "npm run schema" and review the change.');
  process.exitCode = 1;
}
