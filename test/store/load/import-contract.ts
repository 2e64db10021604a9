import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import type { ImportProgress } from '../../../src/store/load/import.ts';
import { actorsByIds } from '../../../src/store/statements/actor.ts';
import { currentDataset } from '../../../src/store/statements/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { countInterruptions, interruptedStore } from '../engines/faulty-store.ts';
import { clear, useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import { dump } from './dump.ts';
import { importDataset, settling } from './import-without-notice.ts';

export interface ImportEngine {
  readonly name: string;
  /** Opens a store on an empty graph without constraints. */
  open(): Promise<GraphStore>;
  /** A second store on the same graph, where the engine lets one open it. */
  openSecond?: () => GraphStore;
}

/** What an import promises, whatever the engine. */
export function importContract({ name, open, openSecond }: ImportEngine): void {
  describe(`an import into the ${name} store`, () => {
    const store = useStore(open);
    /** The graph of a data set, imported into an empty store. */
    const fresh = async (dataset: Dataset) => {
      await importDataset(store(), dataset);
      const graph = await dump(store());
      await clear(store());
      return graph;
    };
    let small: string[];
    let changed: string[];
    beforeAll(async () => {
      small = await fresh(smallDataset);
      changed = await fresh(changedDataset);
    });
    const refused = (code: string) => expect.objectContaining({ code });

    test('writes every node and relationship', async () => {
      const report = await importDataset(store(), smallDataset);
      expect(report).toMatchObject({
        version: datasetVersion(smallDataset),
        changed: true,
        written: { régions: 2, Fabriques: 4, organisations: 6, 'PARTNER participations': 7, links: 1 },
        replaced: { nodes: 0, relationships: 0 },
      });
      const counts = await store().read(async (tx) => [
        ...(await tx.run('MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count', {})),
        ...(await tx.run('MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count', {})),
      ]);
      expect(Object.fromEntries(counts.map((row) => [row['name'], row['count']]))).toEqual({
        ...{ Region: 2, Departement: 2, Fabrique: 4, Actor: 10, Territoire: 4, Organisation: 6 },
        ...{ Partner: 4, Cofinanceur: 2, ElectedAssociation: 1, Publication: 1, Link: 1, DataIssue: 2, Dataset: 1 },
        ImportMarker: 1,
        ...{ TOOK_PART_IN: 5, PARTNER_OF: 7, COFINANCED: 2, ASSOCIATION_OF: 3 },
        ...{ LOCATED_IN: 3, WITHIN: 1, PART_OF: 3, ABOUT: 2 },
        // A page of each list: 8 of Fabriques, 4 of territoires, 16 of organisations.
        ...{ ListPage: 28 },
        // One of each two roles in which actors met: an association is alone, and so no two of them can have.
        ...{ PairPage: 14 },
        // Words of names, codes, kinds and descriptions: 8 in Fabriques, 17 in territoires, 14 in organisations, 6 and 6.
        ...{ Term: 51, Searchable: 18 },
      });
    });

    test('leaves its stamp on every node and relationship', async () => {
      await importDataset(store(), smallDataset);
      const rows = await store().read(async (tx) => [
        ...(await tx.run('MATCH (n) WHERE NOT n:ImportMarker RETURN n.datasetVersion AS stamp', {})),
        ...(await tx.run('MATCH ()-[r]->() RETURN r.datasetVersion AS stamp', {})),
      ]);
      const [stamp, ...others] = new Set(rows.map((row) => row['stamp']));
      expect(stamp).toMatch(new RegExp(`^${datasetVersion(smallDataset)}\\.\\d+$`));
      expect(others).toEqual([]);
    });

    test('run twice changes nothing, and says so', async () => {
      await importDataset(store(), smallDataset);
      const { version, ...report } = await importDataset(store(), smallDataset);
      expect(version).toBe(datasetVersion(smallDataset));
      expect(report).toEqual({ changed: false, written: {}, replaced: { nodes: 0, relationships: 0 } });
      expect(await dump(store())).toEqual(small);
    });

    test('of a changed data set gives exactly the graph of that one, and back', async () => {
      await importDataset(store(), smallDataset);
      const forth = await importDataset(store(), changedDataset);
      expect(forth).toMatchObject({ changed: true, replaced: { nodes: 115, relationships: 26 } });
      expect(await dump(store())).toEqual(changed);
      const labels = await store().read((tx) =>
        tx.run("MATCH (o:Organisation) WHERE o.id IN ['ademe', 'tempo'] RETURN o.id AS id, labels(o) AS labels", {}),
      );
      expect(Object.fromEntries(labels.map((row) => [row['id'], new Set(row['labels'] as string[])]))).toEqual({
        ademe: new Set(['Actor', 'Organisation', 'Partner', 'Searchable']),
        tempo: new Set(['Actor', 'Organisation', 'Searchable']),
      });
      await importDataset(store(), smallDataset);
      expect(await dump(store())).toEqual(small);
    });

    test('gives the same graph whatever the size of its batches', async () => {
      for (const batchSize of [1, 2, 1_000]) {
        await importDataset(store(), smallDataset, { batchSize });
        expect(await dump(store())).toEqual(small);
        await clear(store());
      }
    });

    test('of an empty data set leaves its description alone', async () => {
      await importDataset(store(), smallDataset);
      const lists = ['regions', 'departements', 'fabriques', 'territoires', 'organisations', 'participations'] as const;
      const none = Object.fromEntries([...lists, 'publications', 'dataIssues'].map((list) => [list, []]));
      await importDataset(store(), { ...smallDataset, ...none });
      const nodes = 'MATCH (n) RETURN labels(n) AS labels, n.version AS version ORDER BY n.version';
      expect(await store().read((tx) => tx.run(nodes, {}))).toEqual([
        { labels: ['Dataset'], version: expect.any(String) },
        { labels: ['ImportMarker'], version: null },
      ]);
    });

    test('reports its progress, step by step, up to the whole', async () => {
      const seen: ImportProgress[] = [];
      const { written } = await importDataset(store(), smallDataset, {
        batchSize: 4,
        onProgress: (progress) => seen.push(progress),
      });
      expect(seen.filter(({ step }) => step === 'PARTNER participations')).toEqual([
        { step: 'PARTNER participations', done: 4, total: 7 },
        { step: 'PARTNER participations', done: 7, total: 7 },
      ]);
      const last = Object.fromEntries(seen.map(({ step, done }) => [step, done]));
      expect(last).toEqual(Object.fromEntries(Object.entries(written).filter(([, rows]) => rows > 0)));
    });

    test('keeps names as they are, whatever stands in them', async () => {
      const names = [
        'L\'une, "l’autre" et «la» `dernière`',
        'Chemin \\n\\ $rows {a: 1} // non; /* rien */',
        'Forêt 🌲👩‍🌾 𝒳',
        'Élus'.normalize('NFD'),
        'Deux\u00a0mots\u2028deux\nlignes\tet tab',
        ' '.repeat(3),
      ];
      const [first] = smallDataset.organisations;
      if (first === undefined) throw new Error('The small data set has organisations.');
      const organisations = names.map((organisation, index) => ({
        ...first,
        slug: `o-${index}`,
        name: organisation,
        aliases: [organisation],
      }));
      const extended = { ...smallDataset, organisations: [...smallDataset.organisations, ...organisations] };
      await importDataset(store(), extended);
      const ids = organisations.map(({ slug }) => slug);
      const rows = await store().read((tx) => actorsByIds.run(tx, { ids }));
      expect(rows.map(({ actor }) => [actor.name, actor.aliases])).toEqual(names.map((it) => [it, [it]]));
    });

    describe('that fails leaves the graph as it was', () => {
      const before = { 'an empty graph': null, 'the graph of another data set': smallDataset };
      for (const [state, dataset] of Object.entries(before)) {
        const prepare = async () => {
          if (dataset !== null) await importDataset(store(), dataset);
          return dump(store());
        };

        test(`${state}, at each of its statements`, async () => {
          const untouched = await prepare();
          const total =
            (await countInterruptions(store(), (counted) => importDataset(counted, changedDataset))) - settling;
          await clear(store());
          expect(await prepare()).toEqual(untouched);
          // The lock alone first, tried and undone: its two interruptions are the first.
          expect(total).toBeGreaterThan(20);
          for (let at = 1; at <= total; at++) {
            const cut = interruptedStore(store(), (statement) => {
              if (statement === at) throw new Error(`cut at ${at}`);
            });
            await expect(importDataset(cut, changedDataset)).rejects.toThrow(`cut at ${at}`);
            expect(await dump(store()), `cut at ${at}`).toEqual(untouched);
          }
          await importDataset(store(), changedDataset);
          expect(await dump(store())).toEqual(changed);
        });

        test(`${state}, when whoever watches its progress throws`, async () => {
          const untouched = await prepare();
          const importing = importDataset(store(), changedDataset, {
            onProgress: ({ step }) => {
              if (step === 'COFINANCEUR participations') throw new Error('the terminal is gone');
            },
          });
          await expect(importing).rejects.toThrow('the terminal is gone');
          expect(await dump(store())).toEqual(untouched);
        });
      }
    });

    describe('of more rows than one transaction should hold', () => {
      const inParts = { mostRowsAtOnce: 0, batchSize: 4 };
      const isReady = async () => (await store().read((tx) => currentDataset.run(tx, {}))).length > 0;
      /** Imports up to a statement, and is killed there. */
      const cutAt = async (at: number, dataset = smallDataset) => {
        const cut = interruptedStore(store(), (statement) => {
          if (statement === at) throw new Error(`cut at ${at}`);
        });
        await expect(importDataset(cut, dataset, inParts)).rejects.toThrow(`cut at ${at}`);
      };

      test('gives the same graph, in many', async () => {
        expect(await importDataset(store(), smallDataset, inParts)).toMatchObject({
          changed: true,
          written: { Fabriques: 4, 'PARTNER participations': 7 },
        });
        expect(await dump(store())).toEqual(small);
        expect(await importDataset(store(), smallDataset, inParts)).toMatchObject({ changed: false });
      });

      test('takes the place of another data set in one', async () => {
        await importDataset(store(), smallDataset);
        const cut = interruptedStore(store(), (statement) => {
          if (statement === 30) throw new Error('cut');
        });
        await expect(importDataset(cut, changedDataset, inParts)).rejects.toThrow('cut');
        expect(await dump(store())).toEqual(small);
        await importDataset(store(), changedDataset, inParts);
        expect(await dump(store())).toEqual(changed);
      });

      test('cut anywhere leaves a graph that is not ready, and goes on from there to the whole', async () => {
        const total =
          (await countInterruptions(store(), (counted) => importDataset(counted, smallDataset, inParts))) - settling;
        expect(total).toBeGreaterThan(100);
        for (let at = 3; at <= total; at += 7) {
          await clear(store());
          await cutAt(at);
          expect(await isReady(), `cut at ${at}`).toBe(false);
          await importDataset(store(), smallDataset, inParts);
          expect(await dump(store()), `cut at ${at}`).toEqual(small);
        }
      });

      test('writes nothing again that it had written before it was cut', async () => {
        // Three statements a batch, its commit included; six before the first.
        await cutAt(6 + 3 * 10);
        const seen: string[] = [];
        await importDataset(store(), smallDataset, { ...inParts, onProgress: ({ step }) => seen.push(step) });
        expect(seen).not.toContain('Fabriques');
        expect(seen).toContain('PARTNER participations');
        expect(await dump(store())).toEqual(small);
      });

      test.each([
        ['in parts', inParts],
        ['at once', {}],
        ['in other parts', { ...inParts, batchSize: 5 }],
      ])('makes room for another that comes after it was cut: %s', async (_, options) => {
        await cutAt(40);
        await importDataset(store(), changedDataset, options);
        expect(await dump(store())).toEqual(changed);
      });

      test('afresh takes the old data set away first', async () => {
        await importDataset(store(), changedDataset);
        const seen: boolean[] = [];
        const onProgress = async () => seen.push(await isReady());
        await importDataset(store(), smallDataset, { ...inParts, afresh: true, onProgress: () => void onProgress() });
        expect(seen).not.toContain(true);
        expect(await dump(store())).toEqual(small);
        expect(await importDataset(store(), smallDataset, { afresh: true })).toMatchObject({ changed: false });
      });

      test('is refused while another holds the graph', async () => {
        let refusal: unknown;
        let asked = false;
        const during = interruptedStore(store(), async (statement) => {
          if (statement !== 30) return;
          asked = true;
          const second = openSecond?.() ?? store();
          refusal = await importDataset(second, changedDataset).catch((error: unknown) => error);
          if (second !== store()) await second.close();
        });
        await importDataset(during, smallDataset, inParts);
        expect(asked).toBe(true);
        expect(refusal).toEqual(refused('IMPORT_IN_PROGRESS'));
        expect(await dump(store())).toEqual(small);
      });
    });

    describe('at the same time as another', () => {
      const other = (): GraphStore => openSecond?.() ?? store();
      const done = async (second: GraphStore) => {
        if (second !== store()) await second.close();
      };

      test('is refused while that one holds the graph', async () => {
        const second = other();
        let release = () => {};
        const released = new Promise<void>((resolve) => {
          release = resolve;
        });
        let reached = () => {};
        const holding = new Promise<void>((resolve) => {
          reached = resolve;
        });
        const held = interruptedStore(store(), async (statement) => {
          if (statement !== 10) return;
          reached();
          await released;
        });
        const first = importDataset(held, smallDataset);
        await holding;
        await expect(importDataset(second, changedDataset)).rejects.toEqual(refused('IMPORT_IN_PROGRESS'));
        release();
        expect(await first).toMatchObject({ changed: true });
        expect(await dump(store())).toEqual(small);
        expect(await importDataset(second, changedDataset)).toMatchObject({ changed: true });
        await done(second);
        expect(await dump(store())).toEqual(changed);
      });

      test('never mixes with it, and the same data set is written once', async () => {
        const second = other();
        const settled = await Promise.allSettled([
          importDataset(store(), smallDataset, { batchSize: 1 }),
          importDataset(second, smallDataset, { batchSize: 1 }),
        ]);
        await done(second);
        const rejected = settled.filter((it) => it.status === 'rejected').map((it) => it.reason);
        expect(rejected).toEqual(rejected.map(() => refused('IMPORT_IN_PROGRESS')));
        const written = settled.filter((it) => it.status === 'fulfilled').map((it) => it.value.changed);
        expect(written.filter(Boolean)).toEqual([true]);
        expect(await dump(store())).toEqual(small);
      });
    });
  });

  describe(`foreign data in the ${name} store`, () => {
    test.each([
      ['nodes', "CREATE (:Film {title: 'Jour de fête'})"],
      ['relationships between our nodes', "MATCH (a {id: 'eau'}), (b {id: 'nature'}) CREATE (a)-[:LIKES]->(b)"],
    ])('are refused, and nothing is written: %s', async (kind, statement) => {
      const store = await open();
      if (kind !== 'nodes') await importDataset(store, smallDataset);
      await store.write((tx) => tx.run(statement, {}));
      const schema = () => store.read((tx) => tx.run('SHOW CONSTRAINTS', {}));
      const [graph, constraints] = [await dump(store), await schema()];
      await expect(importDataset(store, changedDataset)).rejects.toEqual(
        expect.objectContaining({
          code: 'DATABASE_FOREIGN',
          message: expect.stringMatching(/\b1 (node|relationship)/),
        }),
      );
      expect(await dump(store)).toEqual(graph);
      expect(await schema()).toEqual(constraints);
      await store.close();
    });
  });
}
