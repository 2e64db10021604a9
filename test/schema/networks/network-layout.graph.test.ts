import { beforeAll, describe, expect, test } from 'vitest';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import { layoutOfNetwork } from '../../../src/answers/networks/network-layout.ts';
import { layoutLimits } from '../../../src/domain/layout-limits.ts';
import { answerContext } from '../../answers/context.ts';
import { crowdOf } from '../../fixtures/crowd-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('the layout of a network as columns', () => {
  test('says of nodes and edges what the drawing says of them', async () => {
    const { data, errors } = await ask(`{ network(of: [TERRITOIRE, ASSOCIATION], weight: NEWMAN) {
      layout { nodeTypes slugs names kinds acronyms years x y degrees: values(of: DEGREE) counts: values(of: FABRIQUE_COUNT)
        sources targets weights }
      drawing { nodes { name degree fabriqueCount position { x y } } edges { source target weight } }
    } }`);
    expect(errors).toEqual([]);
    const { layout, drawing } = data.network;
    // Arras has no edge.
    expect(layout.names).toEqual(['Villes de France', 'CC Granville Terre et Mer', 'Granville', 'Cap']);
    expect(layout.nodeTypes).toEqual(['Organisation', 'Territoire', 'Territoire', 'Territoire']);
    expect(layout.years).toEqual([null, null, null, null]);
    expect([layout.slugs.length, layout.kinds.length, layout.acronyms.length]).toEqual([4, 4, 4]);
    const { nodes, edges } = drawing;
    expect(layout.x.map((x: number, index: number) => ({ x, y: layout.y[index] }))).toEqual(
      nodes.map(({ position }: { position: object }) => position),
    );
    expect(layout.degrees).toEqual(nodes.map(({ degree }: { degree: number }) => degree));
    expect(layout.counts).toEqual(nodes.map(({ fabriqueCount }: { fabriqueCount: number }) => fabriqueCount));
    expect(
      layout.sources.map((source: number, index: number) => ({
        ...{ source, target: layout.targets[index], weight: layout.weights[index] },
      })),
    ).toEqual(edges);
  });

  test('has Fabriques with their years, and measures of the analysis', async () => {
    const { data, errors } = await ask(`{ network(of: [ASSOCIATION], mode: TWO_MODE) {
      layout { nodeTypes names years kinds communities: values(of: COMMUNITY) ranks: values(of: PAGE_RANK) }
    } }`);
    expect(errors).toEqual([]);
    const { nodeTypes, years, kinds, communities, ranks } = data.network.layout;
    for (const [index, type] of nodeTypes.entries()) {
      expect([type, years[index] === null, kinds[index] === null]).toEqual([
        type,
        type !== 'Fabrique',
        type === 'Fabrique',
      ]);
    }
    expect(nodeTypes).toContain('Fabrique');
    expect(communities.every((community: number) => community >= 1)).toBe(true);
    expect(ranks.reduce((sum: number, rank: number) => sum + rank, 0)).toBeCloseTo(1, 6);
  });

  test('is null above its limits', async () => {
    // 321 territoires meet in one Fabrique: 51,360 pairs.
    const context = await answerContext(await storeOf(crowdOf(320)));
    const answer = await answerNetwork({ of: ['TERRITOIRE'] }, context);
    expect(await answer.size()).toBeGreaterThan(layoutLimits.edges);
    expect(await layoutOfNetwork(answer)).toBeNull();
  });
});
