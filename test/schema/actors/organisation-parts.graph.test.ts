import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

/** Two levels: the ADEME and the Banque are parts of the Caisse, Tempo is a part of the ADEME. The Caisse took part in nothing. */
const parents: Readonly<Record<string, string>> = {
  ademe: 'caisse-des-depots',
  'banque-des-territoires': 'caisse-des-depots',
  tempo: 'ademe',
};
const dataset: Dataset = {
  ...smallDataset,
  organisations: smallDataset.organisations.map((it) => ({ ...it, parent: parents[it.slug] ?? null })),
};

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(dataset));
});

describe('parts of an organisation', () => {
  it('are the direct ones, by name, and know it as their parent', async () => {
    const { data } = await ask(`{
      organisation(slug: "caisse-des-depots") { parts { totalCount nodes { slug parent { slug } parts { nodes { slug } } } } }
      none: organisation(slug: "cerema") { parts { totalCount nodes { slug } } }
    }`);
    expect(data.organisation.parts).toEqual({
      totalCount: 2,
      nodes: [
        { slug: 'ademe', parent: { slug: 'caisse-des-depots' }, parts: { nodes: [{ slug: 'tempo' }] } },
        { slug: 'banque-des-territoires', parent: { slug: 'caisse-des-depots' }, parts: { nodes: [] } },
      ],
    });
    expect(data.none.parts).toEqual({ totalCount: 0, nodes: [] });
  });

  it('have pages both ways', async () => {
    const page = (args: string) =>
      ask(`{ organisation(slug: "caisse-des-depots") { parts(${args}) {
        nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } } }`).then(({ data }) => data.organisation.parts);
    const first = await page('first: 1');
    expect(first).toMatchObject({ nodes: [{ slug: 'ademe' }], pageInfo: { hasNextPage: true } });
    expect((await page(`first: 1, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual([
      { slug: 'banque-des-territoires' },
    ]);
    const last = await page('last: 1');
    expect(last).toMatchObject({ nodes: [{ slug: 'banque-des-territoires' }], pageInfo: { hasPreviousPage: true } });
    expect((await page(`last: 1, before: "${last.pageInfo.startCursor}"`)).nodes).toEqual([{ slug: 'ademe' }]);
  });
});

describe('participations with those of the parts', () => {
  const rows = 'totalCount nodes { role actor { slug } fabrique { slug } }';

  it('are of any depth, in the newest Fabriques first, then by role and name, and say which part it was', async () => {
    const { data } = await ask(`{
      organisation(slug: "caisse-des-depots") { own: participations { totalCount } all: participations(withParts: true) { ${rows} } }
    }`);
    expect(data.organisation.own.totalCount).toBe(0);
    expect(data.organisation.all).toEqual({
      totalCount: 6,
      nodes: [
        { role: 'PARTNER', actor: { slug: 'ademe' }, fabrique: { slug: 'eau' } },
        { role: 'COFINANCEUR', actor: { slug: 'ademe' }, fabrique: { slug: 'eau' } },
        { role: 'PARTNER', actor: { slug: 'ademe' }, fabrique: { slug: 'nature' } },
        { role: 'PARTNER', actor: { slug: 'banque-des-territoires' }, fabrique: { slug: 'nature' } },
        { role: 'COFINANCEUR', actor: { slug: 'banque-des-territoires' }, fabrique: { slug: 'nature' } },
        { role: 'PARTNER', actor: { slug: 'tempo' }, fabrique: { slug: 'sante' } },
      ],
    });
  });

  it('can be restricted to roles and Fabriques', async () => {
    const { data } = await ask(`{
      organisation(slug: "ademe") {
        partner: participations(withParts: true, roles: [PARTNER]) { ${rows} }
        old: participations(withParts: true, filter: { years: { to: 2020 } }) { ${rows} }
      }
    }`);
    expect(data.organisation.partner.nodes.map((it: { fabrique: { slug: string } }) => it.fabrique.slug)).toEqual([
      'eau',
      'nature',
      'sante',
    ]);
    expect(data.organisation.old).toEqual({
      totalCount: 1,
      nodes: [{ role: 'PARTNER', actor: { slug: 'tempo' }, fabrique: { slug: 'sante' } }],
    });
  });

  it('have pages both ways', async () => {
    const page = async (args: string) => {
      const { data, errors } = await ask(`{ organisation(slug: "caisse-des-depots") {
        participations(withParts: true, ${args}) {
          nodes { role actor { slug } fabrique { slug } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        }
      } }`);
      expect(errors).toEqual([]);
      return data.organisation.participations;
    };
    const whole = (await page('first: 10')).nodes;
    const forward: unknown[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = await page(`first: 1 ${after}`);
      forward.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(forward).toEqual(whole);
    const backward: unknown[] = [];
    for (let before = ''; ; ) {
      const { nodes, pageInfo } = await page(`last: 1 ${before}`);
      backward.unshift(...nodes);
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(backward).toEqual(whole);
  });

  it('are in distinct Fabriques, which are counted', async () => {
    const { data } = await ask(`{
      organisations { nodes { slug own: fabriqueCount all: fabriqueCount(withParts: true)
        paid: fabriqueCount(withParts: true, roles: [COFINANCEUR]) } }
    }`);
    expect(data.organisations.nodes.slice(0, 3)).toEqual([
      { slug: 'ademe', own: 2, all: 3, paid: 1 },
      { slug: 'banque-des-territoires', own: 1, all: 1, paid: 1 },
      { slug: 'caisse-des-depots', own: 0, all: 3, paid: 2 },
    ]);
  });
});
