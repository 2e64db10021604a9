import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../project-root.ts';
import { statementOf } from '../define-query.ts';
import type { Engine } from '../graph-store.ts';

/**
 * Constraints and indexes, in the order of file names: those of `cypher/schema/`, which hold on both engines, then those
 * that one engine alone needs. The embedded engine checks a unique constraint by reading every node unless an index
 * stands beside it; Neo4j refuses such an index, since its constraints have their own.
 */
export function schemaStatements(engine: Engine): string[] {
  const folders = engine === 'embedded' ? ['schema', '_embedded/schema'] : ['schema'];
  return folders.flatMap((folder) =>
    readdirSync(projectPath(`cypher/${folder}`))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => statementOf(readFileSync(projectPath(`cypher/${folder}/${file}`), 'utf8'))),
  );
}
