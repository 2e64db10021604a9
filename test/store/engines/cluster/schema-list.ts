import type { GraphRow } from '../../../../src/store/engines/graph-store.ts';
import { schemaRules, shownConstraints, shownIndexes } from '../../../../src/store/statements/schema.ts';
import { statementOf } from '../../../../src/store/statements/statement-text.ts';

type Result = { columns: string[]; rows: GraphRow[] };

const shown = { constraint: statementOf(shownConstraints.source), index: statementOf(shownIndexes.source) };

/** The constraints and indexes of a member, as `SHOW` lists them: the embedded engine has no statement for this. */
export class SchemaList {
  readonly #defined = new Set<string>();

  /** Whether a statement defines a rule. Then it is listed from now on. */
  defines(statement: string): boolean {
    const isRule = /^CREATE (CONSTRAINT|INDEX) /.test(statement);
    if (isRule) this.#defined.add(statement);
    return isRule;
  }

  /** The result of a `SHOW` statement. Null for every other one. */
  rowsOf(statement: string): Result | null {
    const kind = (['constraint', 'index'] as const).find((candidate) => shown[candidate] === statement);
    if (kind === undefined) return null;
    const rules = schemaRules({ indexesConstraints: true });
    const type = kind === 'constraint' ? 'UNIQUENESS' : 'RANGE';
    const rows = rules
      .filter((rule) => rule.kind === kind && this.#defined.has(rule.statement))
      .map(({ name, label, property }) => ({
        ...{ name, type, entity: 'NODE', labels: [label], properties: [property] },
        ...(kind === 'index' ? { state: 'ONLINE' } : {}),
      }));
    return {
      columns: ['name', 'type', 'entity', 'labels', 'properties', ...(kind === 'index' ? ['state'] : [])],
      rows,
    };
  }
}
