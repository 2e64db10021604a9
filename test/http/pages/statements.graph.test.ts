import { describe, expect, test } from 'vitest';
import { useCountedServer } from '../counted-server.ts';

// One statement a field: a list, its numbers, one count for each filter, the nodes of one type. None for each row.
describe('statements of a page, with nothing cached', () => {
  const server = useCountedServer({ answerCacheMb: 0, rowCacheMb: 0 });

  test.each([
    ['/fabriques', 9],
    ['/fabriques?annee=2021&region=32', 11],
    ['/territoires', 12],
    ['/territoires?annee=2021&departement=62', 13],
    ['/organisations', 9],
    ['/organisations?role=partenaire&annee=2021', 9],
    ['/recherche?q=a', 19],
    ['/recherche?q=Lens', 17],
    ['/organisations/cerema', 11],
    ['/territoires/arras', 14],
    ['/fabriques/eau', 12],
    ['/departements/62', 8],
    ['/regions/32', 9],
  ])('%s: %i', async (path, statements) => {
    expect((await fetch(`${server.url()}${path}`)).status).toBe(200);
    expect(server.statements).toBe(statements);
  });
});
