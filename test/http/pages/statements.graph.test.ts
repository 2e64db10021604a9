import { beforeAll, describe, expect, test } from 'vitest';
import { realDataset } from '../../export/render.ts';
import { useCountedServer } from '../counted-server.ts';

// One statement a field: a list, its numbers, one count for each filter, the nodes of one type. None for each row.
describe('statements of a page, with nothing cached', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  // What stays in memory for a version of the data is read once.
  beforeAll(async () => {
    await fetch(`${server.url()}/recherche?q=a`);
  });

  test.each([
    ['/fabriques', 9],
    ['/fabriques?annee=2021&region=32', 11],
    // Four of them count the four classes of population.
    ['/territoires', 16],
    ['/territoires?annee=2021&departement=62', 17],
    ['/organisations', 9],
    ['/organisations?role=partenaire&annee=2021', 9],
    ['/recherche?q=a', 15],
    ['/recherche?q=Lens', 13],
    ['/organisations/cerema', 9],
    // One looks for its EPCI in the graph, one reads the evidence.
    ['/territoires/arras', 14],
    ['/fabriques/eau', 11],
    ['/departements/62', 8],
    ['/regions/32', 9],
  ])('%s: %i', async (path, statements) => {
    expect((await fetch(`${server.url()}${path}`)).status).toBe(200);
    expect(server.statements).toBe(statements);
  });
});

describe('statements of readings, embedded pages and excerpts of the real data set, with nothing cached', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 }, realDataset);

  test.each([
    ['/visites', 2],
    ['/visites/qui-revient-avec-qui', 16],
    ['/visites/les-territoires-revenus/2', 10],
    ['/visites/ce-que-les-fabriques-ne-prouvent-pas', 17],
    ['/embed/reseau', 10],
    ['/embed/liens?a=banque-des-territoires&b=cerema', 12],
    ['/embed/liens?a=anah&b=caisse-des-depots', 11],
    ['/organisations/cerema.extrait', 9],
    ['/liens.extrait?a=banque-des-territoires&b=cerema', 17],
  ])('%s: %i', async (path, statements) => {
    expect((await fetch(`${server.url()}${path}`)).status).toBe(200);
    expect(server.statements).toBe(statements);
  });

  test('a participation for frames', async () => {
    const shown = await fetch(`${server.url()}/participations/economie-des-territoires-littoraux:PARTNER:cerema`);
    expect(shown.status).toBe(200);
    server.statements = 0;
    const path = '/embed/participations/economie-des-territoires-littoraux:PARTNER:cerema';
    expect((await fetch(`${server.url()}${path}`)).status).toBe(200);
    expect(server.statements).toBe(3);
  });
});
