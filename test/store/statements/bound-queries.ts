import { readdirSync } from 'node:fs';
import { projectPath } from '../../../src/project-root.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';

/** Every query that a module of `src/store/statements/` exports, alone or in a record: a new one needs no word here. */
export async function boundQueries(): Promise<Query[]> {
  const folder = projectPath('src/store/statements');
  const modules = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => import(`${folder}/${name}`) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((exported) => Object.values(exported).flatMap(queriesIn));
}

function queriesIn(value: unknown): Query[] {
  if (value === null || typeof value !== 'object') return [];
  if (isQuery(value)) return [value];
  return Object.values(value).filter(isQuery);
}

function isQuery(value: unknown): value is Query {
  return value !== null && typeof value === 'object' && 'file' in value && 'run' in value && 'params' in value;
}

/** Whether the query is for Neo4j alone: it shows the schema, or asks the Graph Data Science library. */
export function isOfNeo4j({ file }: { readonly file: string }): boolean {
  return /^_(gds|neo4j)\//.test(file);
}

/** Whether the query belongs to the import: it writes, or is of use to nothing else. */
export function isOfImport({ file }: { readonly file: string }): boolean {
  return /^(load|prune)\//.test(file);
}
