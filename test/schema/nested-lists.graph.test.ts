import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from './ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

async function answer(document: string) {
  const { data, errors } = await ask(document);
  expect(errors).toEqual([]);
  return data;
}

const slugs = ({ nodes }: { readonly nodes: readonly { readonly slug: string }[] }) => nodes.map(({ slug }) => slug);

describe('the lists of a node take the filter of what they list', () => {
  it('territoires and organisations of a Fabrique', async () => {
    const { fabrique } = await answer(`{ fabrique(slug: "nature") {
      territoires(filter: { kinds: [CC] }) { totalCount nodes { slug } }
      partners(filter: { not: { text: "ademe" } }) { totalCount nodes { slug } }
      cofinanceurs(filter: { fabriques: { some: { status: EN_COURS } } }) { totalCount nodes { slug } }
    } }`);
    expect(fabrique.territoires).toEqual({ totalCount: 1, nodes: [{ slug: 'cc-granville-terre-et-mer' }] });
    expect(fabrique.partners.totalCount).toBe(2);
    expect(slugs(fabrique.partners)).toEqual(['banque-des-territoires', 'cerema']);
    expect(fabrique.cofinanceurs).toEqual({ totalCount: 0, nodes: [] });
  });

  it('a minimum of Fabriques counts those in the role of the list', async () => {
    // ADEME is a partner of eau and nature and cofinances eau; Banque is a partner and cofinanceur of nature alone.
    const { fabriques } = await answer(`{ fabriques { nodes {
      slug
      partners(filter: { minFabriques: 2 }) { nodes { slug } }
      cofinanceurs(filter: { minFabriques: 2 }) { nodes { slug } }
    } } }`);
    expect(
      fabriques.nodes.map((it: { slug: string; partners: never; cofinanceurs: never }) => [
        it.slug,
        slugs(it.partners),
        slugs(it.cofinanceurs),
      ]),
    ).toEqual([
      ['eau', ['ademe', 'cerema'], []],
      ['nature', ['ademe', 'cerema'], []],
      ['temps', ['cerema'], []],
      ['sante', [], []],
    ]);
  });

  it('participations of a Fabrique and of an actor, with its parts or without', async () => {
    const { fabrique, organisation } = await answer(`{
      fabrique(slug: "nature") {
        participations(filter: { origin: PROSE }) { totalCount nodes { role actor { slug } } }
      }
      organisation(slug: "caisse-des-depots") {
        parts(filter: { roles: [COFINANCEUR] }) { totalCount nodes { slug } }
        others: parts(filter: { years: { from: 2024 } }) { totalCount nodes { slug } }
        participations(filter: { roles: [PARTNER] }, withParts: true) { totalCount nodes { role fabrique { slug } } }
      }
    }`);
    const banque = { slug: 'banque-des-territoires' };
    expect(fabrique.participations).toEqual({ totalCount: 1, nodes: [{ role: 'COFINANCEUR', actor: banque }] });
    expect(organisation).toEqual({
      parts: { totalCount: 1, nodes: [banque] },
      others: { totalCount: 0, nodes: [] },
      participations: { totalCount: 1, nodes: [{ role: 'PARTNER', fabrique: { slug: 'nature' } }] },
    });
  });

  it('territoires and Fabriques of a région, and territoires near another', async () => {
    const { region, departement, contains, neighbours } = await answer(`{
      region(code: "28") {
        territoires(filter: { minFabriques: 2 }) { totalCount nodes { slug } }
        fabriques(filter: { partners: { count: { min: 3 } } }) { totalCount nodes { slug } }
      }
      departement(code: "50") { fabriques(filter: { status: ACHEVEE }, last: 1) { totalCount nodes { slug } } }
      contains: territoire(code: "200042604") {
        contains(filter: { kinds: [CC] }) { totalCount }
        communes: contains(filter: { kinds: [COMMUNE] }) { totalCount nodes { slug } }
      }
      neighbours: territoire(code: "50218") {
        neighbours(filter: { minFabriques: 3 }) { totalCount }
        twice: neighbours(filter: { minFabriques: 2 }) { totalCount nodes { slug } }
      }
    }`);
    const [granville, terre] = [{ slug: 'granville' }, { slug: 'cc-granville-terre-et-mer' }];
    expect(region.territoires).toEqual({ totalCount: 1, nodes: [terre] });
    expect(region.fabriques).toEqual({ totalCount: 1, nodes: [{ slug: 'nature' }] });
    expect(departement.fabriques).toEqual({ totalCount: 2, nodes: [{ slug: 'temps' }] });
    expect(contains).toEqual({ contains: { totalCount: 0 }, communes: { totalCount: 1, nodes: [granville] } });
    expect(neighbours).toEqual({ neighbours: { totalCount: 0 }, twice: { totalCount: 1, nodes: [terre] } });
  });

  it('all nodes of a level share a statement for each filter, and the references of all filters another', async () => {
    const lists = (filter: string) => `{ fabriques { nodes {
      partners(filter: ${filter}) { totalCount nodes { slug } } associations(filter: ${filter}) { nodes { slug } }
    } } }`;
    // The list, one for both lists of all Fabriques, and one for the counts.
    expect((await ask(lists('{}'))).statements).toBe(3);
    // A minimum counts in the role of each list, so that the two lists differ.
    expect((await ask(lists('{ text: "cerema" }'))).statements).toBe(3);
    expect((await ask(lists('{ minFabriques: 2 }'))).statements).toBe(4);
    expect((await ask(lists('{ ids: ["cerema"] }'))).statements).toBe(4);
  });

  it('an unknown name is an error of the list', async () => {
    const { data, errors } = await ask(
      '{ fabrique(slug: "eau") { partners(filter: { ids: ["ademee"] }) { totalCount } } }',
    );
    expect(data).toEqual({ fabrique: null });
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^filter\.ids: no organisation .*"ademee"/) },
    ]);
  });
});
