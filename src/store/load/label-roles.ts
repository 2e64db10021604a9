import type { StatementRunner } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';

/** Labels the organisations with their roles. All organisations must be in the graph. */
export async function labelRoles(runner: StatementRunner): Promise<void> {
  for (const statement of Object.values(load.labelRole)) await statement.run(runner, {});
}
