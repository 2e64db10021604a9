import { PublicError } from '../../domain/error.ts';
import type { StatementRunner, WriteTransaction } from '../engines/graph-store.ts';
import * as load from '../statements/load.ts';
import { labelRoles } from './label-roles.ts';

/** What neo4j-admin should have imported from the files of an offline import, as its node `Import` says. */
export interface OfflineImport {
  /** Version and format of the data set. */
  readonly stamp: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Maximum number of nodes that one statement changes. */
const nodesAtOnce = 10_000;

/**
 * Completes a graph that neo4j-admin has filled: checks that all nodes and relationships are there, and adds the labels of roles and
 * the lists without items, which the files cannot have. What is left is the data set. `transaction` holds the lock; this writes in
 * transactions of their own. If it is interrupted, the next import does the rest.
 *
 * Errors: `IMPORT_FAILED` if the graph has fewer or more nodes or relationships than the files.
 */
export async function completeOffline(transaction: WriteTransaction, expected: OfflineImport): Promise<void> {
  await refuseIncomplete(transaction, expected);
  await transaction.separately(labelRoles);
  for (const { names } of await load.emptyLists.run(transaction, {})) {
    const lists = Object.fromEntries(names.split(' ').map((name) => [name, [] as []]));
    for (let stored = nodesAtOnce; stored === nodesAtOnce; ) {
      const params = { names, lists, limit: nodesAtOnce };
      const [row] = await transaction.separately((own) => load.storeEmptyLists.run(own, params));
      stored = row?.stored ?? 0;
    }
  }
}

async function refuseIncomplete(runner: StatementRunner, { stamp, ...expected }: OfflineImport): Promise<void> {
  const [nodes] = await load.countNodesOf.run(runner, { stamp });
  const [relationships] = await load.countRelationships.run(runner, {});
  if (nodes?.count === expected.nodes && relationships?.count === expected.relationships) return;
  throw new PublicError(
    'IMPORT_FAILED',
    `neo4j-admin has imported ${nodes?.count} nodes and ${relationships?.count} relationships, but the files of seed --offline have ` +
      `${expected.nodes} and ${expected.relationships}. Run it again with all of them (@import.args). Or run ` +
      'fabriques-graph seed --afresh, which deletes what is there and imports the data set itself.',
  );
}
