import { describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { ImportProgress } from '../../../src/store/load/import.ts';
import { actorsByIds } from '../../../src/store/statements/actor.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { countInterruptions, interruptedStore } from '../engines/faulty-store.ts';
import { clear, useStore } from '../engines/use-store.ts';
import { changedDataset } from './changed-dataset.ts';
import { dump } from './dump.ts';
import { expectedGraphs, type ImportEngine } from './import-engine.ts';
import { importDataset, settling } from './import-without-notice.ts';

/** The behaviour of `importDataset` in one transaction, on every engine. */
export function importContract({ name, open }: ImportEngine): void {
  describe(`importDataset into the ${name} store`, () => {
    const store = useStore(open);
    const graphs = expectedGraphs(store);

    test('writes every node and relationship', async () => {
      const report = await importDataset(store(), smallDataset);
      expect(report).toMatchObject({
        version: datasetVersion(smallDataset),
        changed: true,
        previous: null,
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
        ...{ Evidence: 4, SUPPORTS: 4 },
        ImportMarker: 1,
        ...{ TOOK_PART_IN: 5, PARTNER_OF: 7, COFINANCED: 2, ASSOCIATION_OF: 3 },
        ...{ LOCATED_IN: 3, WITHIN: 1, PART_OF: 3, ABOUT: 2 },
        // One page of each list: 8 of Fabriques, 4 of territoires, 16 of organisations, 1 of participations.
        ...{ ListPage: 29 },
        // One page for each two roles with pairs of actors: no Fabrique has two associations or two cofinanceurs.
        ...{ PairPage: 14 },
        // Words of names, codes, kinds and descriptions: 8 in Fabriques, 17 in territoires, 14 in organisations, 6 and 6; words
        // of mentions: 15.
        ...{ Term: 66, Searchable: 18 },
      });
    });

    test('writes its stamp to every node and relationship', async () => {
      await importDataset(store(), smallDataset);
      const rows = await store().read(async (tx) => [
        ...(await tx.run('MATCH (n) WHERE NOT n:ImportMarker RETURN n.datasetVersion AS stamp', {})),
        ...(await tx.run('MATCH ()-[r]->() RETURN r.datasetVersion AS stamp', {})),
      ]);
      const [stamp, ...others] = new Set(rows.map((row) => row['stamp']));
      expect(stamp).toMatch(new RegExp(`^${datasetVersion(smallDataset)}\\.\\d+$`));
      expect(others).toEqual([]);
    });

    test('changes nothing the second time, and says so', async () => {
      await importDataset(store(), smallDataset);
      const { version, ...report } = await importDataset(store(), smallDataset);
      expect(version).toBe(datasetVersion(smallDataset));
      expect(report).toEqual({
        changed: false,
        previous: version,
        written: {},
        replaced: { nodes: 0, relationships: 0 },
      });
      expect(await dump(store())).toEqual(graphs.small);
    });

    // An upgrade of the program, and the way back.
    test.each([
      ['an older', 1],
      ['a newer', 1_000],
    ])('imports the same data set again into a graph of %s format', async (_, format) => {
      await importDataset(store(), smallDataset);
      const version = datasetVersion(smallDataset);
      await store().write(async (tx) => {
        const stamp = `${version}.${format}`;
        await tx.run('MATCH (n) WHERE NOT n:ImportMarker SET n.datasetVersion = $stamp', { stamp });
        await tx.run('MATCH ()-[r]->() SET r.datasetVersion = $stamp', { stamp });
        await tx.run('MATCH (it:Fabrique) SET it.otherKey = it.sortKey, it.titles = [it.title]', {});
        await tx.run('MATCH (page:ListPage) DETACH DELETE page', {});
      });
      // Nobody is asked: it is the same data, although no release contains it.
      expect(await importDataset(store(), smallDataset, { replaces: 'bundled' })).toMatchObject({
        ...{ changed: true, version, previous: version },
        written: expect.objectContaining({ Fabriques: 4 }),
      });
      expect(await dump(store())).toEqual(graphs.small);
    });

    test('protects a data set that no release contains, if the caller wants it', async () => {
      await importDataset(store(), smallDataset);
      await expect(importDataset(store(), changedDataset, { replaces: 'bundled' })).rejects.toMatchObject({
        code: 'DATASET_CONFLICT',
        message: expect.stringContaining(
          `data set ${datasetVersion(smallDataset)}, not ${datasetVersion(changedDataset)}`,
        ),
      });
      expect(await dump(store())).toEqual(graphs.small);
      await importDataset(store(), changedDataset, { bundled: true });
      expect(await importDataset(store(), smallDataset, { replaces: 'bundled' })).toMatchObject({
        changed: true,
        previous: datasetVersion(changedDataset),
      });
      expect(await dump(store())).toEqual(graphs.small);
    });

    test('replaces one data set by another, and back', async () => {
      await importDataset(store(), smallDataset);
      const forth = await importDataset(store(), changedDataset);
      expect(forth).toMatchObject({ changed: true, replaced: { nodes: 135, relationships: 30 } });
      expect(await dump(store())).toEqual(graphs.changed);
      const labels = await store().read((tx) =>
        tx.run("MATCH (o:Organisation) WHERE o.id IN ['ademe', 'tempo'] RETURN o.id AS id, labels(o) AS labels", {}),
      );
      expect(Object.fromEntries(labels.map((row) => [row['id'], new Set(row['labels'] as string[])]))).toEqual({
        ademe: new Set(['Actor', 'Organisation', 'Partner', 'Searchable']),
        tempo: new Set(['Actor', 'Organisation', 'Searchable']),
      });
      await importDataset(store(), smallDataset);
      expect(await dump(store())).toEqual(graphs.small);
    });

    test('makes the same graph with any batch size', async () => {
      for (const batchSize of [1, 2, 1_000]) {
        await importDataset(store(), smallDataset, { batchSize });
        expect(await dump(store())).toEqual(graphs.small);
        await clear(store());
      }
    });

    test('writes only the description of an empty data set', async () => {
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

    test('reports its progress by step', async () => {
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

    test('stores names unchanged, with any characters', async () => {
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

    describe('leaves the graph unchanged when it fails:', () => {
      const before = { 'an empty graph': null, 'the graph of another data set': smallDataset };
      for (const [state, dataset] of Object.entries(before)) {
        const prepare = async () => {
          if (dataset !== null) await importDataset(store(), dataset);
          return dump(store());
        };

        test(`${state}, at each statement`, async () => {
          const untouched = await prepare();
          const total =
            (await countInterruptions(store(), (counted) => importDataset(counted, changedDataset))) - settling;
          await clear(store());
          expect(await prepare()).toEqual(untouched);
          // The first two interruptions are those of `refuseLocked`.
          expect(total).toBeGreaterThan(20);
          for (let at = 1; at <= total; at++) {
            const cut = interruptedStore(store(), (statement) => {
              if (statement === at) throw new Error(`cut at ${at}`);
            });
            await expect(importDataset(cut, changedDataset)).rejects.toThrow(`cut at ${at}`);
            expect(await dump(store()), `cut at ${at}`).toEqual(untouched);
          }
          await importDataset(store(), changedDataset);
          expect(await dump(store())).toEqual(graphs.changed);
        });

        test(`${state}, when onProgress throws`, async () => {
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
  });

  describe(`importDataset into the ${name} store with foreign data`, () => {
    test.each([
      ['nodes', "CREATE (:Film {title: 'Jour de fête'})"],
      ['relationships between our nodes', "MATCH (a {id: 'eau'}), (b {id: 'nature'}) CREATE (a)-[:LIKES]->(b)"],
    ])('is refused and writes nothing: %s', async (kind, statement) => {
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
