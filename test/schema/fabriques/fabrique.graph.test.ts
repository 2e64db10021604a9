import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const slugs = (answer: { data: { fabriques: { nodes: { slug: string }[] } } }) =>
  answer.data.fabriques.nodes.map(({ slug }) => slug);

describe('fabriques', () => {
  it('lists the newest first when no order is asked', async () => {
    expect(slugs(await ask('{ fabriques { nodes { slug } } }'))).toEqual(['eau', 'nature', 'temps', 'sante']);
  });

  it.each([
    ['YEAR', 'ASC', ['sante', 'temps', 'nature', 'eau']],
    // By the folded titles: Élus…, La nature…, L'eau…, Santé.
    ['TITLE', 'ASC', ['temps', 'eau', 'nature', 'sante']],
    ['TITLE', 'DESC', ['sante', 'nature', 'eau', 'temps']],
    // nature has 2 territoires, the others 1: ties by title.
    ['TERRITOIRE_COUNT', 'DESC', ['nature', 'temps', 'eau', 'sante']],
    // eau: Cerema, ADEME, Villes; nature: Cerema, ADEME, Banque, Villes; temps: Cerema, Villes; sante: Tempo.
    ['ORGANISATION_COUNT', 'ASC', ['sante', 'temps', 'eau', 'nature']],
  ])('orders by %s %s', async (field, direction, expected) => {
    const answer = await ask(`query ($orderBy: [FabriqueOrder!]) { fabriques(orderBy: $orderBy) { nodes { slug } } }`, {
      orderBy: { field, direction },
    });
    expect(slugs(answer)).toEqual(expected);
  });

  it.each([
    ['years from 2021', '{ years: { from: 2021 } }', ['eau', 'nature', 'temps']],
    ['years to 2021', '{ years: { to: 2021 } }', ['temps', 'sante']],
    ['status', '{ status: EN_COURS }', ['eau']],
    ['text, whatever its case and accents', '{ text: "RYTHMES" }', ['temps']],
    ['text of the title with accents', '{ text: "elus" }', ['temps']],
    ['région of a territoire', '{ region: "28" }', ['eau', 'nature', 'temps']],
    ['département of a territoire', '{ departement: "62" }', ['sante']],
    ['two conditions at once', '{ region: "28", years: { to: 2022 } }', ['temps']],
    ['no condition', '{}', ['eau', 'nature', 'temps', 'sante']],
  ])('filters by %s', async (_name, filter, expected) => {
    expect(slugs(await ask(`{ fabriques(filter: ${filter}) { nodes { slug } } }`))).toEqual(expected);
  });

  it('filters by the ids of those who took part', async () => {
    const ids = await ask(`{ organisation(slug: "ademe") { id } territoire(code: "200042604") { id } }`);
    const byOrganisation = await ask(
      'query ($id: ID) { fabriques(filter: { organisation: $id }) { totalCount nodes { slug } } }',
      { id: ids.data.organisation.id },
    );
    expect(slugs(byOrganisation)).toEqual(['eau', 'nature']);
    expect(byOrganisation.data.fabriques.totalCount).toBe(2);
    const byTerritoire = await ask('query ($id: ID) { fabriques(filter: { territoire: $id }) { nodes { slug } } }', {
      id: ids.data.territoire.id,
    });
    expect(slugs(byTerritoire)).toEqual(['nature', 'temps']);
  });
});

describe('fabrique', () => {
  it('is found by its slug, and by one that it had', async () => {
    const answer = await ask(
      '{ now: fabrique(slug: "eau") { id title } then: fabrique(slug: "eau-et-industrie") { id title } }',
    );
    expect(answer.data.now.title).toBe("L'eau et l’industrie");
    expect(answer.data.then).toEqual(answer.data.now);
  });

  it('is null for an unknown slug', async () => {
    expect((await ask('{ fabrique(slug: "nowhere") { id } }')).data).toEqual({ fabrique: null });
  });

  it('shows who took part by role and name, with the words of the page', async () => {
    const { data } = await ask(`{
      fabrique(slug: "nature") {
        territoires { totalCount edges { role mention { text line note } node { name kind } } }
        partners { nodes { name } }
        cofinanceurs { nodes { name acronym } }
        associations { nodes { name } }
        participations(roles: [COFINANCEUR, TERRITOIRE]) { nodes { role origin actor { __typename name } fabrique { slug } } }
      }
    }`);
    expect(data.fabrique.territoires).toEqual({
      totalCount: 2,
      edges: [
        { role: 'TERRITOIRE', mention: { text: 'Cap', line: 15, note: null }, node: { name: 'Cap', kind: 'QPV' } },
        {
          role: 'TERRITOIRE',
          mention: { text: 'CC Granville Terre et Mer (50)', line: 15, note: null },
          node: { name: 'CC Granville Terre et Mer', kind: 'CC' },
        },
      ],
    });
    expect(data.fabrique.partners.nodes).toEqual([
      { name: 'Agence de la transition écologique' },
      { name: 'Banque des territoires' },
      { name: 'Cerema' },
    ]);
    expect(data.fabrique.cofinanceurs.nodes).toEqual([{ name: 'Banque des territoires', acronym: null }]);
    expect(data.fabrique.associations.nodes).toEqual([{ name: 'Villes de France' }]);
    expect(data.fabrique.participations.nodes).toEqual([
      {
        role: 'TERRITOIRE',
        origin: 'LABEL',
        actor: { __typename: 'Territoire', name: 'Cap' },
        fabrique: { slug: 'nature' },
      },
      {
        role: 'TERRITOIRE',
        origin: 'LABEL',
        actor: { __typename: 'Territoire', name: 'CC Granville Terre et Mer' },
        fabrique: { slug: 'nature' },
      },
      {
        role: 'COFINANCEUR',
        origin: 'PROSE',
        actor: { __typename: 'Organisation', name: 'Banque des territoires' },
        fabrique: { slug: 'nature' },
      },
    ]);
  });

  it('shows publications, links, period and the source of the title', async () => {
    const { data } = await ask(`{
      temps: fabrique(slug: "temps") { period { from to } publications { title url mention { line } fabrique { slug } } }
      nature: fabrique(slug: "nature") { period { from } links { title kindLabel } titleSource }
      eau: fabrique(slug: "eau") { titleSource status line }
    }`);
    expect(data).toEqual({
      temps: {
        period: { from: '2021-06', to: '2022-06' },
        publications: [
          {
            title: 'Les rythmes',
            url: 'https://example.org/rythmes',
            mention: { line: 28 },
            fabrique: { slug: 'temps' },
          },
        ],
      },
      nature: {
        period: null,
        links: [{ title: 'Un guide', kindLabel: 'article' }],
        titleSource: 'https://example.org/nature',
      },
      eau: { titleSource: null, status: 'EN_COURS', line: 1 },
    });
  });
});
