import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../../project-root.ts';
import type { Engine } from '../engines/graph-store.ts';
import { defineQuery, statementOf } from './define-query.ts';

/** A unique constraint on a property, or an index of it, as a file of `cypher/schema/` defines it. */
export interface SchemaRule {
  readonly kind: 'constraint' | 'index';
  readonly name: string;
  readonly label: string;
  readonly property: string;
  readonly statement: string;
}

/**
 * Constraints and indexes, in the order of file names: those of `cypher/schema/`, which hold on both engines, then those
 * that one engine alone needs. The embedded engine checks a unique constraint by reading every node unless an index
 * stands beside it; Neo4j refuses such an index, since its constraints have their own.
 */
export function schemaRules(engine: Engine): SchemaRule[] {
  const folders = engine === 'embedded' ? ['schema', '_embedded/schema'] : ['schema'];
  return folders.flatMap((folder) =>
    readdirSync(projectPath(`cypher/${folder}`))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => ruleOf(statementOf(readFileSync(projectPath(`cypher/${folder}/${file}`), 'utf8')))),
  );
}

/** Files of `cypher/schema/` hold statements of these two forms alone. */
const ruleForm =
  /^CREATE (CONSTRAINT|INDEX) (\w+) IF NOT EXISTS\s+FOR \(node:(\w+)\) (?:REQUIRE node\.(\w+) IS UNIQUE|ON \(node\.(\w+)\))$/;

function ruleOf(statement: string): SchemaRule {
  const [, kind, name, label, unique, indexed] = ruleForm.exec(statement) ?? [];
  const property = unique ?? indexed;
  if (name === undefined || label === undefined || property === undefined) {
    throw new Error(`This is not a constraint or an index of one property:\n${statement}`);
  }
  return { kind: kind === 'CONSTRAINT' ? 'constraint' : 'index', name, label, property, statement };
}

/** Lists are null for what is on every label. */
const shown = {
  name: z.string(),
  type: z.string(),
  entity: z.string(),
  labels: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
};

export const shownConstraints = defineQuery('_neo4j/constraints.cypher', { params: {}, row: shown });
export const shownIndexes = defineQuery('_neo4j/indexes.cypher', { params: {}, row: { ...shown, state: z.string() } });
