import fc from 'fast-check';
import { expect } from 'vitest';
import { similarTo } from '../plain/similar.ts';
import { answerOf, question, walk } from './question.ts';

export const similar = question({
  name: 'similar Fabriques, of all at once',
  args: fc.record({ pageSize: fc.integer({ min: 1, max: 3 }) }),
  check: async (ask, graph, { pageSize }) => {
    const selection = `
      totalCount
      edges { jaccard sharedCount shared { nodes { slug } } node { slug } }
      pageInfo { hasNextPage endCursor }
    `;
    const { fabriques } = await answerOf(ask, `{ fabriques { nodes { slug similar { ${selection} } } } }`, {});
    const expectedOf = (slug: string) =>
      graph.dataset.fabriques
        .filter((it) => it.slug === slug)
        .flatMap((it) => similarTo(graph, it))
        .map((it) => ({
          jaccard: it.jaccard,
          sharedCount: it.shared.length,
          shared: { nodes: it.shared.map((actor) => ({ slug: actor.slug })) },
          node: { slug: it.slug },
        }));
    for (const found of fabriques.nodes) {
      const expected = expectedOf(found.slug);
      expect(found.similar).toMatchObject({ totalCount: expected.length, edges: expected });
    }
    // One of them page by page.
    const slug = graph.dataset.fabriques[0]?.slug ?? '';
    const list = `query ($slug: String!, $first: Int, $after: String) {
      fabrique(slug: $slug) { similar(first: $first, after: $after) { ${selection} } }
    }`;
    expect(await walk(ask, list, { slug }, pageSize, (data) => data.fabrique.similar)).toEqual(expectedOf(slug));
  },
});
