import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../../project-root.ts';
import type { Capabilities } from '../engines/graph-store.ts';
import { defineQuery } from './define-query.ts';
import { statementOf } from './statement-text.ts';

/** A unique constraint on a property, or an index of it, as a file of `cypher/schema/` defines it. */
export interface SchemaRule {
  readonly kind: 'constraint' | 'index';
  readonly name: string;
  readonly label: string;
  readonly property: string;
  readonly statement: string;
  /** Drops the index of this name. Neo4j can leave that of a constraint if it is interrupted while it makes the constraint. */
  readonly dropIndex: string;
}

/**
 * Constraints and indexes, in the order of file names: those of `cypher/schema/`, for all engines, then the indexes of
 * `cypher/_embedded/schema/`, for engines whose unique constraints have no index: without one, such an engine reads every
 * node to check a constraint. Neo4j refuses these indexes.
 */
export function schemaRules({ indexesConstraints }: Pick<Capabilities, 'indexesConstraints'>): SchemaRule[] {
  const folders = indexesConstraints ? ['schema'] : ['schema', '_embedded/schema'];
  return folders.flatMap((folder) =>
    readdirSync(projectPath(`cypher/${folder}`))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => ruleOf(statementOf(readFileSync(projectPath(`cypher/${folder}/${file}`), 'utf8')))),
  );
}

/** Files of `cypher/schema/` contain only statements of these two forms. */
const ruleForm =
  /^CREATE (CONSTRAINT|INDEX) (\w+) IF NOT EXISTS\s+FOR \(node:(\w+)\) (?:REQUIRE node\.(\w+) IS UNIQUE|ON \(node\.(\w+)\))$/;

function ruleOf(statement: string): SchemaRule {
  const [, kind, name, label, unique, indexed] = ruleForm.exec(statement) ?? [];
  const property = unique ?? indexed;
  if (name === undefined || label === undefined || property === undefined) {
    throw new Error(`This is not a constraint or an index of one property:\n${statement}`);
  }
  const dropIndex = `DROP INDEX ${name} IF EXISTS`;
  return { kind: kind === 'CONSTRAINT' ? 'constraint' : 'index', name, label, property, statement, dropIndex };
}

/** The lists are null for an index on all labels. */
const shown = {
  name: z.string(),
  type: z.string(),
  entity: z.string(),
  labels: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
};

export const shownConstraints = defineQuery('_neo4j/constraints.cypher', { params: {}, row: shown });
export const shownIndexes = defineQuery('_neo4j/indexes.cypher', { params: {}, row: { ...shown, state: z.string() } });
