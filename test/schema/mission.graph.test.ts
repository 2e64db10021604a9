import { beforeAll, describe, expect, it } from 'vitest';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { type Ask, asker, storeOf } from './ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(frozenDataset()));
});

// Read on the page by hand: each expectation names the lines that it was counted on.
describe('what a careful reader finds on the page', () => {
  it('two territoires came back: CARENE (lines 49 and 141) and the CA du Cotentin (lines 65 and 153)', async () => {
    const { data } = await ask(`{
      territoires(filter: { minFabriques: 2 }) { nodes { code participations { nodes { mention { line } } } } }
    }`);
    const lines = Object.fromEntries(
      data.territoires.nodes.map(
        (node: { code: string; participations: { nodes: { mention: { line: number } }[] } }) => [
          node.code,
          node.participations.nodes.map(({ mention }) => mention.line),
        ],
      ),
    );
    expect(lines).toEqual({ '244400644': [49, 141], '200067205': [65, 153] });
  });

  it('the Banque des territoires meets the Cerema and the DGALN most, four times each', async () => {
    const { data } = await ask(`{
      coOccurrences(first: 2) { nodes { a { name } b { name } count aCount bCount fabriques { nodes { line year } } } }
    }`);
    expect(data.coOccurrences.nodes).toEqual([
      {
        a: { name: 'Banque des territoires' },
        b: { name: 'Cerema' },
        // Partner on lines 13, 19, 32, 40, 47, 53, 63, 96 and 124; the Cerema on 13, 26, 40, 47, 83 and 124.
        count: 4,
        aCount: 9,
        bCount: 6,
        fabriques: {
          nodes: [
            { line: 9, year: 2025 },
            { line: 37, year: 2024 },
            { line: 44, year: 2023 },
            { line: 121, year: 2020 },
          ],
        },
      },
      {
        a: { name: 'Banque des territoires' },
        b: { name: "Direction générale de l'aménagement, du logement et de la nature" },
        // The DGALN on lines 13, 19, 47, 96, 118 and 131.
        count: 4,
        aCount: 9,
        bCount: 6,
        fabriques: {
          nodes: [
            { line: 9, year: 2025 },
            { line: 16, year: 2025 },
            { line: 44, year: 2023 },
            { line: 94, year: 2021 },
          ],
        },
      },
    ]);
  });

  it('the Caisse des dépôts paid once, in the prose of line 122, and is not the Banque des territoires', async () => {
    const { data } = await ask(`{
      organisation(slug: "caisse-des-depots") {
        participations { nodes { role origin mention { text line } } }
      }
      banque: organisation(slug: "banque-des-territoires") {
        parent { slug }
        fabriqueCount(roles: [COFINANCEUR])
      }
    }`);
    expect(data.organisation.participations.nodes).toEqual([
      { role: 'COFINANCEUR', origin: 'PROSE', mention: { text: 'Caisse des dépôts', line: 122 } },
    ]);
    // Lines 14, 33, 48 and 54.
    expect(data.banque).toEqual({ parent: { slug: 'caisse-des-depots' }, fabriqueCount: 4 });
  });

  it('Intercommunalités de France took part in thirteen, under its former name in one of them', async () => {
    const { data } = await ask(`{
      associations(orderBy: { field: FABRIQUE_COUNT, direction: DESC }, first: 1) {
        nodes { name participations { totalCount nodes { mention { text line } } } }
      }
    }`);
    const [first] = data.associations.nodes;
    expect(first.name).toBe('Intercommunalités de France');
    expect(first.participations.totalCount).toBe(13);
    expect(first.participations.nodes).toContainEqual({
      mention: { text: 'Assemblée des communautés de France', line: 111 },
    });
  });

  it('keeps false friends apart', async () => {
    const { data } = await ask(`{
      territoires(filter: { text: "granville" }) { nodes { name kind fabriqueCount } }
      sainteMarie: territoires(filter: { text: "sainte marie" }) { nodes { name departements { code } } }
    }`);
    expect(data.territoires.nodes).toEqual([
      { name: 'CC de Granville, Terre et Mer', kind: 'CC', fabriqueCount: 1 },
      { name: 'Granville', kind: 'COMMUNE', fabriqueCount: 1 },
    ]);
    expect(data.sainteMarie.nodes).toEqual([{ name: 'Sainte-Marie', departements: [{ code: '972' }] }]);
  });
});
