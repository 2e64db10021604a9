import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../project-root.ts';
import { statementOf } from '../define-query.ts';

/** Constraints and indexes: `cypher/schema/`, in the order of file names. All of them hold on both engines. */
export const schemaStatements: readonly string[] = readdirSync(projectPath('cypher/schema'))
  .filter((file) => file.endsWith('.cypher'))
  .sort()
  .map((file) => statementOf(readFileSync(projectPath(`cypher/schema/${file}`), 'utf8')));
