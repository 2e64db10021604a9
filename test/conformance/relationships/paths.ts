import fc from 'fast-check';
import { expect } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { roles } from '../../../src/domain/roles.ts';
import { type PathEnd, shortestPaths } from '../plain/paths.ts';
import { answerOf, question } from './question.ts';

const globalId = (node: PathEnd) =>
  'year' in node ? encodeGlobalId('Fabrique', node.slug) : encodeGlobalId(node.type, node.id);

export const paths = question({
  name: 'paths',
  args: fc.record({
    from: fc.nat(),
    to: fc.nat(),
    roles: fc.option(fc.subarray([...roles], { minLength: 1 }), { freq: 2 }),
    maxLength: fc.integer({ min: 1, max: 8 }),
    first: fc.integer({ min: 1, max: 12 }),
  }),
  check: async (ask, graph, { roles: wanted, maxLength, first, ...places }) => {
    const ends: readonly PathEnd[] = [...graph.dataset.fabriques, ...graph.actors];
    const [from, to] = [ends[places.from % ends.length], ends[places.to % ends.length]];
    if (from === undefined || to === undefined) return;
    const document = `query ($from: ID!, $to: ID!, $roles: [Role!], $maxLength: Int, $first: Int) {
      paths(from: $from, to: $to, roles: $roles, maxLength: $maxLength, first: $first) {
        length nodes { id } steps { from { id } to { id } role mention { text } }
      }
    }`;
    const expected = shortestPaths(graph, from, to, wanted ?? roles);
    const variables = { from: globalId(from), to: globalId(to), roles: wanted, maxLength, first };
    const length = expected[0]?.roles.length ?? 0;
    if (length > maxLength) {
      const { errors } = await ask(document, variables);
      expect(errors).toMatchObject([
        { code: 'PATH_TOO_LONG', message: expect.stringContaining(`maxLength: ${length}.`) },
      ]);
      return;
    }
    const { paths: found } = await answerOf(ask, document, variables);
    expect(found).toEqual(
      expected.slice(0, first).map(({ nodes, roles: gone }) => ({
        length: gone.length,
        nodes: nodes.map((node) => ({ id: globalId(node) })),
        steps: gone.map((role, index) => {
          const step = nodes.slice(index, index + 2);
          const actor = step.find((node) => 'kind' in node);
          const [start, end] = step.map((node) => ({ id: globalId(node) }));
          return { from: start, to: end, role, mention: { text: `${actor?.id} ${role}` } };
        }),
      })),
    );
  },
});
