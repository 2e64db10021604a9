import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directWork } from '../../../src/answers/networks/compute/work.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { newer, newerVersion, olderVersion, twoReleases } from '../../fixtures/two-releases.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

const small = datasetVersion(smallDataset);
const ended =
  'Financer la transition écologique des territoires : caractériser les besoins et construire des mix de financements';
const corrected = '« CA du Boulonnais (13) » : Code de département erroné';

describe('two releases', () => {
  const { releases, remove } = twoReleases({ archiveUrl: 'https://web.archive.org/web/2027/liste' });
  const stores: GraphStore[] = [];
  /** Asks a server of the newer release. */
  let ask: Ask;
  /** Asks a server of a data set that is no release. */
  let askOther: Ask;
  beforeAll(async () => {
    stores.push(await storeOf(newer), await storeOf(smallDataset));
    const [ofNewer, other] = stores;
    if (ofNewer === undefined || other === undefined) throw new Error('Two stores were opened.');
    ask = asker(ofNewer, directWork, releases);
    askOther = asker(other, directWork, releases);
  });
  afterAll(async () => {
    remove();
    for (const store of stores) await store.close();
  });

  test('are listed, the newest first, with what each changed', async () => {
    const { data, errors } = await ask(`{ dataset { releases {
      totalCount
      nodes { version date retrievedAt archiveUrl pageSha256 withdrawn { date } added removed changed downloads { url } }
    } } }`);
    expect(errors).toEqual([]);
    expect(data.dataset.releases).toEqual({
      totalCount: 2,
      nodes: [
        {
          ...{ version: newerVersion, date: '2027-01-15', retrievedAt: null, withdrawn: null },
          archiveUrl: 'https://web.archive.org/web/2027/liste',
          pageSha256: newer.source.sha256,
          // The issue of the corrected code is gone; the Fabrique and the participation have other values.
          ...{ added: 0, removed: 1, changed: 2 },
          downloads: [{ url: `/downloads/${newerVersion}.json` }],
        },
        {
          ...{
            version: olderVersion,
            date: '2026-11-23',
            retrievedAt: '2026-11-20',
            withdrawn: null,
            archiveUrl: null,
          },
          pageSha256: '9262dd39d9814f053bafb7191bace8ba236e8bb71e344038981e48dc9ce4e4b4',
          ...{ added: null, removed: null, changed: null },
          downloads: [{ url: `/downloads/${olderVersion}.json` }],
        },
      ],
    });
  });

  test('are found by version, and in pages', async () => {
    const { data } = await ask(
      `query ($version: String!) { dataset {
        one: releases(versions: [$version]) { nodes { date } }
        none: releases(versions: ["0123456789abcdef"]) { totalCount nodes { date } }
        first: releases(first: 1) { nodes { date } pageInfo { endCursor hasNextPage } }
      } }`,
      { version: olderVersion },
    );
    expect(data.dataset.one.nodes).toEqual([{ date: '2026-11-23' }]);
    expect(data.dataset.none).toEqual({ totalCount: 0, nodes: [] });
    expect(data.dataset.first).toMatchObject({ nodes: [{ date: '2027-01-15' }], pageInfo: { hasNextPage: true } });
    const { endCursor } = data.dataset.first.pageInfo;
    const next = await ask(
      `query ($after: String) { dataset { releases(first: 1, after: $after) { nodes { date } } } }`,
      {
        after: endCursor,
      },
    );
    expect(next.data.dataset.releases.nodes).toEqual([{ date: '2026-11-23' }]);
  });

  test('differ by what the page has changed, with the values before and after', async () => {
    const { data, errors } = await ask(`{ changes {
      from to added removed changed
      lists { list: inList added removed changed }
      items { nodes { list: inList kind name code role fabriqueSlug fabriqueTitle fields { field before after } } }
    } }`);
    expect(errors).toEqual([]);
    const none = { added: 0, removed: 0, changed: 0 };
    expect(data.changes).toEqual({
      ...{ from: olderVersion, to: newerVersion, added: 0, removed: 1, changed: 2 },
      lists: [
        { list: 'SOURCE', ...none },
        { list: 'FABRIQUES', ...none, changed: 1 },
        { list: 'PARTICIPATIONS', ...none, changed: 1 },
        { list: 'TERRITOIRES', ...none },
        { list: 'ORGANISATIONS', ...none },
        { list: 'PUBLICATIONS', ...none },
        { list: 'DATA_ISSUES', ...none, removed: 1 },
      ],
      items: {
        nodes: [
          {
            ...{ list: 'FABRIQUES', kind: 'CHANGED', name: ended, code: 'financer-la-transition-ecologique' },
            ...{ role: null, fabriqueSlug: null, fabriqueTitle: null },
            fields: [{ field: 'status', before: 'EN_COURS', after: 'ACHEVEE' }],
          },
          {
            ...{
              list: 'PARTICIPATIONS',
              kind: 'CHANGED',
              name: 'CA du Boulonnais',
              code: '246200729',
              role: 'TERRITOIRE',
            },
            ...{ fabriqueSlug: expect.any(String), fabriqueTitle: expect.any(String) },
            fields: [
              { field: 'mention', before: 'CA du Boulonnais (13)', after: 'CA du Boulonnais (62)' },
              { field: 'note', before: expect.stringContaining('62'), after: 'null' },
            ],
          },
          {
            ...{ list: 'DATA_ISSUES', kind: 'REMOVED', name: corrected, code: null, role: null, fields: [] },
            ...{ fabriqueSlug: null, fabriqueTitle: null },
          },
        ],
      },
    });
  });

  test('can be read back in time: what was removed is then added', async () => {
    const { data } = await ask(
      'query ($from: String, $to: String) { changes(from: $from, to: $to) { added removed changed } }',
      { from: newerVersion, to: olderVersion },
    );
    expect(data.changes).toEqual({ added: 1, removed: 0, changed: 2 });
  });

  test('have changes that can be chosen by list and kind, and come in pages', async () => {
    const { data } = await ask(`{ changes {
      removed: items(kinds: [REMOVED]) { totalCount nodes { name } }
      fabriques: items(lists: [FABRIQUES, DATA_ISSUES]) { nodes { list: inList } }
      first: items(first: 1) { totalCount nodes { list: inList } pageInfo { endCursor } }
    } }`);
    expect(data.changes.removed).toEqual({ totalCount: 1, nodes: [{ name: corrected }] });
    expect(data.changes.fabriques.nodes).toEqual([{ list: 'FABRIQUES' }, { list: 'DATA_ISSUES' }]);
    expect(data.changes.first).toMatchObject({ totalCount: 3, nodes: [{ list: 'FABRIQUES' }] });
    const { endCursor: after } = data.changes.first.pageInfo;
    const rest = await ask('query ($after: String) { changes { items(after: $after) { nodes { list: inList } } } }', {
      after,
    });
    expect(rest.data.changes.items.nodes).toEqual([{ list: 'PARTICIPATIONS' }, { list: 'DATA_ISSUES' }]);
  });

  test('can be compared with the data set of the graph, which is no release', async () => {
    const { data, errors } = await askOther('{ changes { from to lists { list: inList added removed } } }');
    expect(errors).toEqual([]);
    expect(data.changes).toMatchObject({ from: newerVersion, to: small });
    expect(data.changes.lists).toContainEqual({ list: 'FABRIQUES', added: 4, removed: 23 });
  });

  test('are named by the error about another version', async () => {
    const { data, errors } = await askOther('{ changes(from: "0123456789abcdef") { added } }');
    expect(data).toEqual({ changes: null });
    expect(errors).toEqual([
      {
        path: 'changes',
        code: 'NOT_FOUND',
        message:
          `No release has the version "0123456789abcdef". Releases: ${newerVersion} (2027-01-15), ${olderVersion} (2026-11-23). ` +
          `This server answers from ${small}.`,
      },
    ]);
  });

  test('have no release before the first one', async () => {
    const { errors } = await ask('query ($to: String) { changes(to: $to) { added } }', { to: olderVersion });
    expect(errors).toMatchObject([
      { code: 'NOT_FOUND', message: expect.stringMatching(/^No release comes before .* Give from\. /) },
    ]);
  });
});

describe('a withdrawn release', () => {
  const { releases, remove } = twoReleases({ withdrawn: { date: '2027-01-20', reason: 'Un nom était faux.' } });
  let store: GraphStore;
  let ask: Ask;
  beforeAll(async () => {
    store = await storeOf(smallDataset);
    ask = asker(store, directWork, releases);
  });
  afterAll(async () => {
    remove();
    await store.close();
  });

  test('says when and why, and has neither changes nor files', async () => {
    const { data, errors } = await ask(`{ dataset { releases(first: 1) {
      nodes { withdrawn { date reason } pageSha256 added changes { from } downloads { url } }
    } } }`);
    expect(errors).toEqual([]);
    expect(data.dataset.releases.nodes).toEqual([
      {
        withdrawn: { date: '2027-01-20', reason: 'Un nom était faux.' },
        ...{ pageSha256: null, added: null, changes: null, downloads: [] },
      },
    ]);
  });

  test('is not compared, and is not the release before', async () => {
    const { errors } = await ask('query ($from: String) { changes(from: $from) { added } }', { from: newerVersion });
    expect(errors).toMatchObject([
      { code: 'NOT_FOUND', message: `Release ${newerVersion} (2027-01-15) was withdrawn: Un nom était faux.` },
    ]);
    const { data } = await ask('{ changes { from } }');
    expect(data.changes.from).toBe(olderVersion);
  });
});

test('without releases, the list is empty and nothing can be compared', async () => {
  const store = await storeOf(smallDataset);
  const ask = asker(store);
  const { data, errors } = await ask('{ dataset { releases { totalCount nodes { version } } } changes { added } }');
  await store.close();
  expect(data.dataset.releases).toEqual({ totalCount: 0, nodes: [] });
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining('Releases: none.') }]);
});
