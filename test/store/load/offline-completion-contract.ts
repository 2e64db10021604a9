import { describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { defaultBatchSize } from '../../../src/store/load/import.ts';
import { currentDataset } from '../../../src/store/statements/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { interruptedStore } from '../engines/faulty-store.ts';
import { useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import { dump } from './dump.ts';
import { expectedGraphs, type ImportEngine, withCode } from './import-engine.ts';
import { importDataset } from './import-without-notice.ts';

const version = datasetVersion(smallDataset);

/** How an import completes a graph that neo4j-admin has imported from files, on every engine. */
export function offlineCompletionContract({ name, open }: ImportEngine): void {
  describe(`importDataset into a ${name} store that neo4j-admin has filled`, () => {
    const store = useStore(open);
    const graphs = expectedGraphs(store);
    const isReady = async () => (await store().read((tx) => currentDataset.run(tx, {}))).length > 0;
    const run = (statement: string) => store().write((tx) => tx.run(statement, {}));

    test('makes the graph of a normal import, without writing its rows', async () => {
      await fillAsNeo4jAdmin(store());
      expect(await isReady()).toBe(false);
      const seen: string[] = [];
      const report = await importDataset(store(), smallDataset, { onProgress: ({ step }) => seen.push(step) });
      expect(seen).toEqual([]);
      expect(report).toMatchObject({
        version,
        changed: true,
        previous: null,
        replaced: { nodes: 0, relationships: 0 },
      });
      expect(await dump(store())).toEqual(graphs.small);
      expect(await importDataset(store(), smallDataset)).toMatchObject({ changed: false });
    });

    test('is not ready when interrupted at any statement, and continues then', async () => {
      await fillAsNeo4jAdmin(store());
      let interruptions = 0;
      for (let isComplete = false; !isComplete; interruptions += 1) {
        const cut = interruptedStore(store(), (statement) => {
          if (statement === interruptions + 1) throw new Error('cut');
        });
        const ended = await importDataset(cut, smallDataset).catch((error: unknown) => error);
        isComplete = !(ended instanceof Error);
        if (!isComplete) expect(ended).toEqual(new Error('cut'));
        expect(await isReady(), `cut at ${interruptions + 1}`).toBe(isComplete);
      }
      expect(interruptions).toBeGreaterThan(10);
      expect(await dump(store())).toEqual(graphs.small);
    });

    test.each([
      ['a node is missing', 'MATCH (link:Link) DETACH DELETE link'],
      ['a relationship is missing', 'MATCH (:Fabrique {id: "sante"})<-[it:PARTNER_OF]-() DELETE it'],
      [
        'a relationship is there twice',
        'MATCH (a)-[it:PARTNER_OF]->(b) CREATE (a)-[:PARTNER_OF {datasetVersion: it.datasetVersion}]->(b)',
      ],
    ])('refuses a graph in which %s; `afresh` replaces it', async (_, damage) => {
      const { nodes, relationships } = await fillAsNeo4jAdmin(store());
      await run(damage);
      const damaged = await dump(store());
      const refused = importDataset(store(), smallDataset);
      await expect(refused).rejects.toEqual(withCode('IMPORT_FAILED'));
      await expect(refused).rejects.toThrow(
        `but the files of seed --offline have ${nodes} and ${relationships}. Run it again`,
      );
      expect(await dump(store())).toEqual(damaged);
      const options = { afresh: true, maximumRows: 0 };
      expect(await importDataset(store(), smallDataset, options)).toMatchObject({ changed: true });
      expect(await dump(store())).toEqual(graphs.small);
    });

    test('with another data set refuses at the start of a server, and otherwise replaces', async () => {
      await fillAsNeo4jAdmin(store());
      const filled = await dump(store());
      const started = importDataset(store(), changedDataset, { replaces: 'bundled' });
      await expect(started).rejects.toEqual(withCode('DATASET_CONFLICT'));
      await expect(started).rejects.toThrow(`neo4j-admin has imported data set ${version} into this graph, not `);
      expect(await dump(store())).toEqual(filled);
      expect(await importDataset(store(), changedDataset)).toMatchObject({ changed: true });
      expect(await dump(store())).toEqual(graphs.changed);
    });
  });
}

/**
 * Makes the graph that neo4j-admin leaves: that of an import without its data set, labels of roles and empty lists. Whether it is that
 * of the program itself is tested in `test/cli/write-offline.neo4j.test.ts`. Resolves to what it holds.
 */
async function fillAsNeo4jAdmin(store: GraphStore): Promise<{ nodes: number; relationships: number }> {
  await importDataset(store, smallDataset);
  return store.write(async (tx) => {
    const [dataset] = await tx.run('MATCH (dataset:Dataset) RETURN dataset.datasetVersion AS stamp', {});
    for (const other of ['Dataset', 'ImportMarker']) await tx.run(`MATCH (other:${other}) DETACH DELETE other`, {});
    for (const role of ['Partner', 'Cofinanceur', 'ElectedAssociation']) {
      await tx.run(`MATCH (organisation:${role}) REMOVE organisation:${role}`, {});
    }
    for (const { key, properties } of await tx.run('MATCH (n) RETURN id(n) AS key, properties(n) AS properties', {})) {
      const entries = Object.entries(properties as object);
      const empty = entries.flatMap(([name, value]) => (Array.isArray(value) && value.length === 0 ? [name] : []));
      if (empty.length === 0) continue;
      const stored = Object.fromEntries(entries.filter(([name]) => !empty.includes(name)));
      const params = { key, stored: { ...stored, emptyLists: empty.join(' ') } };
      await tx.run('MATCH (n) WHERE id(n) = $key SET n = $stored SET n:EmptyLists', params as never);
    }
    const [nodes] = await tx.run('MATCH (n) RETURN count(n) AS count', {});
    const [relationships] = await tx.run('MATCH ()-[it]->() RETURN count(it) AS count', {});
    const held = { nodes: Number(nodes?.['count']), relationships: Number(relationships?.['count']) };
    const batches = { batchSize: defaultBatchSize, batches: 30, isOffline: true };
    const record = { id: 'import', datasetVersion: dataset?.['stamp'], ...batches, ...held };
    await tx.run('CREATE (unfinished:Import) SET unfinished = $record', { record } as never);
    return held;
  });
}
